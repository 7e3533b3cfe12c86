package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.extractor.unit.Token.Kind;

/** One pass over a list of names; see {@link UnitList#split}. */
final class UnitScan {

  private final String text;
  private final List<Token> tokens;
  private final NameHead here;
  private final NameStart starts;
  private final SharedHead shared;
  private final List<String> names = new ArrayList<>();

  /** The first token of the name that is open. */
  private int name;

  /** Heads of bodies that stand beside each other in a house, a place or a province. */
  private static final PhraseSet PEERS =
      Heads.phrases(
          """
          phòng, ban, tổ, đội, phân xưởng, xưởng, khoa, trạm, bộ phận, sở, chi cục, hạt, công an,
          tòa án nhân dân, viện kiểm sát nhân dân, ban chỉ huy quân sự, hội, đoàn thanh niên,
          liên đoàn lao động, đảng ủy, hđnd, ubnd, hội đồng nhân dân, ủy ban nhân dân, ubmttq
          """);

  /** Whether the name that is open began with a bullet, so that a dash may begin the next. */
  private boolean bulleted;

  UnitScan(String text) {
    this.text = text;
    tokens = Token.of(text);
    here = new NameHead(tokens);
    starts = new NameStart(tokens, here);
    shared = new SharedHead(text, tokens, here);
  }

  List<String> all() {
    open(0);
    int at = name;
    int depth = 0;
    while (!tokens.get(at).is(Kind.END)) {
      Token token = tokens.get(at);
      depth = depth(depth, token);
      if (depth == 0 && token.is(Kind.COLON) && here.opensText(pastMarks(at + 1))) {
        at = open(at + 1);
      } else if (depth == 0 && separator(token)) {
        at = separate(at);
      } else if (depth == 0 && dashBetween(at)) {
        close(at);
        at = open(at + 1);
      } else {
        at++;
      }
    }
    close(at);
    return UnitList.cleaned(names);
  }

  /** Deals with the run of separators at {@code at}; gives the token to go on with. */
  private int separate(int at) {
    int next = at;
    boolean hard = false;
    boolean joined = false;
    boolean bullet = false;
    while (separator(tokens.get(next))) {
      Token token = tokens.get(next);
      hard |= token.is(Kind.SEMICOLON);
      joined |= token.joins();
      bullet |= token.is(Kind.DASH);
      next++;
    }
    boolean newLine = tokens.get(at).is(Kind.LINE);
    if (hard || (bullet && newLine) || (at > name && opens(at, joined, next))) {
      close(at);
      return open(at);
    }
    return next;
  }

  private boolean opens(int end, boolean joined, int next) {
    return starts.opensNext(name, end, joined, next) || (listMarker(next) > 0 && endsLine(end));
  }

  private boolean endsLine(int at) {
    return tokens.get(at).is(Kind.LINE);
  }

  private boolean separator(Token token) {
    return switch (token.kind()) {
      case COMMA, SEMICOLON, LINE -> true;
      case DASH -> bulleted || token.start() == 0 || text.charAt(token.start() - 1) == '\n';
      default -> token.joins();
    };
  }

  /** "Công an huyện – Tòa án nhân dân huyện": a dash between names of bodies of one rank. */
  private boolean dashBetween(int at) {
    int head = at + Heads.length(PEERS, tokens, at + 1);
    boolean peer = tokens.get(at).is(Kind.DASH) && head > at && tokens.get(at + 1).capitalised();
    return peer
        && Heads.opens(PEERS, tokens, name)
        && (tokens.get(head + 1).capitalised() || here.territory(head + 1));
  }

  private static int depth(int depth, Token token) {
    return switch (token.kind()) {
      case OPEN -> depth + 1;
      case CLOSE -> Math.max(0, depth - 1);
      default -> depth;
    };
  }

  /** Opens the next name at or after {@code at}; names under a shared head are taken at once. */
  private int open(int at) {
    int first = pastMarks(at);
    bulleted = first > at && tokens.get(first - 1).is(Kind.DASH);
    Optional<SharedHead.Names> list = shared.at(first);
    if (list.isEmpty()) {
      name = first;
      return first;
    }
    names.addAll(list.get().names());
    return open(list.get().end());
  }

  private int pastMarks(int at) {
    int first = at;
    while (separates(tokens.get(first))) {
      first++;
    }
    return first + listMarker(first);
  }

  private static boolean separates(Token token) {
    return switch (token.kind()) {
      case COMMA, SEMICOLON, LINE, DASH, STOP, OTHER -> true;
      default -> token.joins();
    };
  }

  /** The length of "1." or "a)" before a name; 0 for none. */
  private int listMarker(int at) {
    boolean department = // "P. TCHC"
        tokens.get(at).text().equals("P")
            && tokens.get(Math.min(at + 2, tokens.size() - 1)).capitalised();
    boolean label = tokens.get(at).number() || tokens.get(at).text().length() == 1 && !department;
    boolean marked = label && (after(at).is(Kind.STOP) || after(at).is(Kind.CLOSE));
    return marked && tokens.get(at).word() ? 2 : 0;
  }

  private Token after(int at) {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  private void close(int end) {
    if (end > name) {
      names.add(text.substring(tokens.get(name).start(), tokens.get(end - 1).end()));
    }
  }
}
