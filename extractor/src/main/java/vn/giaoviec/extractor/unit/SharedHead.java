package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.unit.Token.Kind;

/**
 * A head that is written once for several names: "các Sở: Tài chính, Kế hoạch và Đầu tư", "các Bộ
 * Quốc phòng, Công an", "Sở Tài chính, Nội vụ".
 */
final class SharedHead {

  private static final Set<String> MINISTRY_OR_DEPARTMENT = Set.of("bộ", "sở");
  private static final Set<String> MINISTRIES_ONLY = Set.of("quốc phòng", "công an", "ngoại giao");

  private final String text;
  private final List<Token> tokens;
  private final NameHead here;

  /**
   * The names under a shared head.
   *
   * @param names the names with the head before each
   * @param end the token after the last
   */
  record Names(List<String> names, int end) {}

  SharedHead(String text, List<Token> tokens, NameHead here) {
    this.text = text;
    this.tokens = tokens;
    this.here = here;
  }

  /** The names that share the head at {@code at}; empty where there is none, or one name only. */
  Optional<Names> at(int at) {
    int title = Heads.length(Heads.TITLES, tokens, at);
    if (title > 0 && Heads.opens(Heads.SEVERAL, tokens, at + title)) {
      String holder = text(at, at + title) + " ";
      return list(at + title)
          .map(
              found -> new Names(found.names().stream().map(holder::concat).toList(), found.end()));
    }
    return list(at);
  }

  private Optional<Names> list(int at) {
    int several = Heads.length(Heads.SEVERAL, tokens, at);
    int head = at + several;
    int length = Heads.length(Heads.DISTRIBUTED, tokens, head);
    if (length == 0) {
      return Optional.empty();
    }
    int afterNouns = pastCommonNouns(head + length);
    if (tokens.get(afterNouns).is(Kind.COLON) && (several > 0 || afterNouns > head + length)) {
      return names(head, length, afterNouns + 1, false).filter(names -> !names.names().isEmpty());
    }
    boolean named = MINISTRY_OR_DEPARTMENT.contains(tokens.get(head).key());
    if (!named || !tokens.get(head + length).capitalised()) {
      return Optional.empty();
    }
    return names(head, length, head + length, several == 0)
        .filter(names -> names.names().size() > 1);
  }

  /** Past ", ngành" in "Sở, ngành:". */
  private int pastCommonNouns(int at) {
    int next = at;
    while (tokens.get(next).is(Kind.COMMA) && Heads.opens(Heads.COMMON, tokens, next + 1)) {
      next += 1 + Heads.length(Heads.COMMON, tokens, next + 1);
    }
    return next;
  }

  private Optional<Names> names(int head, int length, int first, boolean knownFields) {
    String shown = capital(text(head, head + length));
    List<String> names = new ArrayList<>();
    int at = first;
    int end = first;
    while (item(head, at, knownFields)) {
      int last = itemEnd(at);
      names.add(shown + " " + text(at, last));
      end = last;
      at = pastSeparators(last);
      if (at == last) {
        break;
      }
    }
    return Optional.of(new Names(names, end));
  }

  /** Whether a bare name stands at {@code at}. */
  private boolean item(int head, int at, boolean knownFields) {
    if (!tokens.get(at).word()) {
      return false;
    }
    int field = Heads.length(Heads.FIELDS, tokens, at);
    boolean ministryOnly = MINISTRIES_ONLY.contains(tokens.get(at).key());
    boolean known = field > 0 && tokens.get(at + field).breaks() && !foreign(head, at, field);
    if (known || longField(at)) {
      return true;
    }
    return !knownFields && !ministryOnly && !here.opensText(at);
  }

  /** "Công an" under "các Sở" is the police, under "các Bộ" the ministry. */
  private boolean foreign(int head, int at, int length) {
    return !tokens.get(head).key().equals("bộ")
        && MINISTRIES_ONLY.contains(Normal.word(text(at, at + length)));
  }

  /** "Văn hóa, Thể thao và Du lịch": the only field with a comma in its name. */
  private boolean longField(int at) {
    if (Heads.opens(Heads.DISTRIBUTED, tokens, at)) {
      return false; // "Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch": a head of its own
    }
    int end = itemEnd(at);
    return tokens.subList(at, end).stream().anyMatch(token -> token.is(Kind.COMMA))
        && IntStream.range(at, end).anyMatch(i -> Heads.opens(Heads.MIDDLE_PARTS, tokens, i));
  }

  private int itemEnd(int at) {
    int end = at;
    int depth = 0;
    while (!tokens.get(end).is(Kind.END)) {
      Token token = tokens.get(end);
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
      if (depth == 0 && (ends(token) && !goesOn(end) || predicate(at, end))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether the sentence's predicate begins here: "Nội vụ lập dự toán". */
  private boolean predicate(int item, int at) {
    return at > item
        && at >= item + Heads.length(Heads.FIELDS, tokens, item)
        && !here.noCase()
        && !tokens.get(at).capitalised()
        && !tokens.get(at - 1).joins()
        && (Heads.opens(Predicates.STRONG, tokens, at)
            || Heads.opens(Predicates.VERBS, tokens, at));
  }

  private static boolean ends(Token token) {
    return token.joins()
        || switch (token.kind()) {
          case COMMA, SEMICOLON, LINE, STOP, COLON -> true;
          default -> false;
        };
  }

  private boolean goesOn(int separator) {
    int next = separator + 1;
    if (tokens.get(separator).is(Kind.COMMA)) {
      return Heads.opens(Heads.MIDDLE_PARTS, tokens, next);
    }
    int half = Heads.length(Heads.SECOND_HALVES, tokens, next);
    return tokens.get(separator).joins() && half > 0;
  }

  private int pastSeparators(int at) {
    int next = at;
    while (tokens.get(next).joins()
        || tokens.get(next).is(Kind.COMMA)
        || tokens.get(next).is(Kind.SEMICOLON)) {
      next++;
    }
    return next;
  }

  private String text(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private static String capital(String head) {
    return head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1);
  }
}
