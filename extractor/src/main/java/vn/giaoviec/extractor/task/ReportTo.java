package vn.giaoviec.extractor.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * Whom the result of some work is submitted or reported to: the objects of trình, báo cáo, đề xuất,
 * kiến nghị, phản ánh, and of gửi … tổng hợp. Names in a product ("Tờ trình Thủ tướng …") and
 * bodies further down a chain ("… để tổng hợp, báo cáo Chính phủ") are left out. Stateless.
 */
public final class ReportTo {

  /** Words before "trình" that make another word of it: "tờ trình", "chương trình". */
  private static final Set<String> NOUN_OF_TRINH =
      Set.of(
          "tờ", "chương", "quy", "qui", "công", "giải", "lộ", "quá", "giáo", "hành", "tiến",
          "phương", "tường", "thuyết", "cấp", "đăng", "lập", "kỳ");

  /** Words before "kiến nghị" that make a noun of it: "tổng hợp kiến nghị". */
  private static final Set<String> NOUN_OF_REQUEST = Set.of("hợp", "các", "những", "lý", "thu");

  /** Words after "trình" that do the same: "trình độ". */
  private static final Set<String> AFTER_TRINH = Set.of("độ", "tự", "bày", "diễn", "chiếu", "báo");

  /** Words that lead from the verb and its matter to the body: "báo cáo kết quả về Sở …". */
  private static final Set<String> TOWARDS =
      Set.of("cho", "về", "với", "lên", "tới", "đến", "gửi", "qua");

  /** The same after đề xuất, kiến nghị, trình, whose matter often holds the others. */
  private static final Set<String> UPWARDS = Set.of("với", "lên", "tới");

  /** First words of the verbs that hand over a report. */
  private static final Set<String> REPORTING = Set.of("báo", "phản", "gửi", "nộp");

  private static final Set<String> SENDING = Set.of("gửi", "nộp");

  /** Words that after the body tell when or how the report is made. */
  private static final Set<String> AFTER_REPORT =
      Set.of(
          "trước", "theo", "định", "chậm", "vào", "trong", "hằng", "hàng", "mỗi", "cuối", "đầu",
          "khi", "kịp", "ngay", "để", "bằng", "qua", "sau");

  /** How many words may stand between the verb and the body it is directed to. */
  private static final int MATTER = 14;

  /** How many characters are looked at for a list of names. */
  private static final int WINDOW = 500;

  /** Heads whose names hold no small verb: what follows one is asked of the body. */
  private static final Lexicon PROPER =
      Lexicon.of(
          "sở",
          "bộ",
          "ubnd",
          "ủy ban nhân dân",
          "hđnd",
          "hội đồng nhân dân",
          "chính phủ",
          "thủ tướng chính phủ",
          "cấp có thẩm quyền",
          "cấp thẩm quyền");

  /** "UBND tỉnh". */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,} ");

  private static final Pattern WORD_END = Pattern.compile("[\\s,;.(]");

  /** For which matters a body is meant: "Bộ Công Thương (đối với cụm công nghiệp)". */
  private static final Pattern FOR_WHICH =
      Pattern.compile("\\s?\\((?iu:đối với|trong trường hợp|nếu có)(?!\\p{L})[^()]{0,160}\\)?");

  /** "Văn bản gửi Bộ A về …" names what is made. */
  private static final Pattern PRODUCT =
      Pattern.compile("(?:Văn bản|Công văn|Thư|Tờ trình|Báo cáo)(?: trực tiếp)? $");

  /** "gửi Văn phòng để in ấn", "gửi Sở A thẩm định": a step further down the chain. */
  private static final Pattern FOR_OTHER_WORK =
      Pattern.compile(
          "^[^.;]{0,60}?\\bđể (?!tổng|theo|báo|tập|xem|thẩm|phê|giám|phối|được|biết|kịp|chỉ|có)"
              + "|^ (?:thẩm định|thực hiện|triển khai|giải quyết|xử lý|hướng dẫn|kiểm tra|đăng)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** With this another verb begins; its first word is a family name too. */
  private static final String ALSO = ", đồng ";

  private ReportTo() {}

  /**
   * One verb with the bodies it is directed to.
   *
   * @param start where the verb begins in the text
   * @param end where the last name ends
   * @param bodies the names as written; not empty
   */
  public record Mention(int start, int end, List<String> bodies) {}

  /** The bodies, as written, once each, in order; empty where the text names none. */
  public static List<String> of(String text) {
    return of(text, Tokens.of(text));
  }

  /** The same for a text whose tokens are known. */
  public static List<String> of(TimedText text) {
    return of(text.text(), text.tokens());
  }

  private static List<String> of(String text, List<Token> tokens) {
    List<String> bodies = new ArrayList<>();
    for (Mention mention : find(text, tokens)) {
      for (String named : mention.bodies()) {
        String body = whole(FOR_WHICH.matcher(named).replaceAll(""));
        if (bodies.stream().noneMatch(known -> same(known, body))) {
          bodies.add(body);
        }
      }
    }
    return List.copyOf(bodies);
  }

  /** Whether one is the other in short: "Thường trực" and "Thường trực Hội Nông dân". */
  private static boolean same(String one, String other) {
    String a = Normal.word(one) + " ";
    String b = Normal.word(other) + " ";
    return a.startsWith(b) || b.startsWith(a);
  }

  /** The name without the words of what is submitted, where these could not be told from it. */
  private static String whole(String body) {
    List<Token> tokens = Tokens.of(body);
    BodyPhrase phrase = mayTellMore(tokens) ? BodyFinder.objectAt(tokens, 0) : null;
    if (phrase == null || phrase.to() >= tokens.size()) {
      return body;
    }
    boolean cut = BodyFinder.matter(tokens, phrase.to()) || PROPER.at(tokens, 0);
    return cut ? body.substring(0, tokens.get(phrase.to() - 1).end()) : body;
  }

  /** Whether a name may be followed by what is submitted. */
  private static boolean mayTellMore(List<Token> tokens) {
    boolean more = PROPER.at(tokens, 0);
    for (int i = 1; i < tokens.size() && !more; i++) {
      more = BodyFinder.matter(tokens, i);
    }
    return more;
  }

  /** The places where the text names bodies that something is submitted or reported to. */
  public static List<Mention> find(String text) {
    return find(text, Tokens.of(text));
  }

  private static List<Mention> find(String text, List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, Optional<UnitList.Match>> known = new HashMap<>();
    int at = 0;
    int sentence = -1;
    while (at < tokens.size()) {
      if (closes(tokens, at)) {
        sentence = -1;
      }
      int verb = verb(tokens, at);
      boolean counts =
          verb > 0 && !aim(tokens, at) && (sentence < 0 || !chained(tokens, sentence, at));
      Optional<Mention> mention =
          counts ? mention(text, tokens, at, verb, known) : Optional.empty();
      mention.ifPresent(mentions::add);
      int next = at + Math.max(1, verb);
      while (mention.isPresent()
          && next < tokens.size()
          && tokens.get(next).start() < mention.get().end()) {
        next++;
      }
      sentence = mention.isPresent() ? next : sentence;
      at = next;
    }
    return List.copyOf(mentions);
  }

  private static boolean closes(List<Token> tokens, int at) {
    String sign = tokens.get(at).normal();
    return sign.equals(";") || (sign.equals(".") && at + 1 < tokens.size());
  }

  /** Whether the verb at {@code at} tells what the body before is to do with the report. */
  private static boolean chained(List<Token> tokens, int from, int at) {
    for (int i = from; i < at; i++) {
      String word = tokens.get(i).normal();
      if (word.equals("để")
          || (word.equals("tổng") && Tokens.wordAt(tokens, i + 1).equals("hợp"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether proposing is only what the work is for: "… để đề xuất Chính phủ". */
  private static boolean aim(List<Token> tokens, int at) {
    String before = Tokens.wordAt(tokens, at - 1);
    boolean noun = before.equals("có") && Tokens.wordAt(tokens, at - 2).equals("để");
    boolean plain = before.equals("để") && !Tokens.wordAt(tokens, at + 2).equals("với");
    boolean proposes =
        Tokens.wordAt(tokens, at).equals("đề") || Tokens.wordAt(tokens, at).equals("kiến");
    return proposes && (noun || plain);
  }

  /** How many tokens the verb at {@code at} takes; 0 if none stands there. */
  private static int verb(List<Token> tokens, int at) {
    String word = Tokens.wordAt(tokens, at);
    String next = Tokens.wordAt(tokens, at + 1);
    return switch (word) {
      case "trình" ->
          NOUN_OF_TRINH.contains(Tokens.wordAt(tokens, at - 1)) || AFTER_TRINH.contains(next)
              ? 0
              : 1;
      case "báo" -> next.equals("cáo") && !systemName(tokens, at) ? 2 : 0;
      case "đề" -> next.equals("xuất") ? 2 : 0;
      case "kiến" ->
          next.equals("nghị") && !NOUN_OF_REQUEST.contains(Tokens.wordAt(tokens, at - 1)) ? 2 : 0;
      case "phản" -> next.equals("ánh") ? 2 : 0;
      case "gửi", "nộp" -> 1;
      default -> 0;
    };
  }

  /** "Hệ thống thông tin báo cáo Chính phủ" is what reports are kept in. */
  private static boolean systemName(List<Token> tokens, int at) {
    return Tokens.wordAt(tokens, at - 1).equals("tin")
        && Tokens.wordAt(tokens, at - 3).equals("thống");
  }

  /** The bodies that the verb at {@code at} is directed to; {@code known} are names read before. */
  private static Optional<Mention> mention(
      String text,
      List<Token> tokens,
      int at,
      int verb,
      Map<Integer, Optional<UnitList.Match>> known) {
    boolean sends = SENDING.contains(Tokens.wordAt(tokens, at));
    int object = at + verb;
    Optional<Mention> direct = names(text, tokens, at, object, known);
    if (direct.isPresent()) {
      return direct.filter(mention -> !sends || received(text, mention));
    }
    for (int i = object; i < Math.min(object + MATTER, tokens.size()); i++) {
      if (stops(tokens, i)) {
        break;
      }
      if (towards(tokens, at, i)) {
        Optional<Mention> further = names(text, tokens, at, i + 1, known);
        if (further.isPresent()
            && addressed(text, further.get(), Tokens.wordAt(tokens, i), sends)) {
          return further;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean towards(List<Token> tokens, int verb, int at) {
    boolean reports = REPORTING.contains(Tokens.wordAt(tokens, verb));
    return (reports ? TOWARDS : UPWARDS).contains(Tokens.wordAt(tokens, at))
        && !Tokens.wordAt(tokens, at - 1).equals("đối");
  }

  /**
   * "Về" is "about" more often than "to": it counts where the names close the clause, or the bodies
   * are told to sum up.
   */
  private static boolean addressed(String text, Mention mention, String towards, boolean sends) {
    if (sends || towards.equals("gửi")) {
      return received(text, mention);
    }
    boolean one = one(mention);
    return !towards.equals("về")
        || summedUp(text, mention.end())
        || (one && closed(text, mention.end()));
  }

  /** What is sent to a body of its own name, or to whoever sums up; "gửi các đơn vị" hands down. */
  private static boolean received(String text, Mention mention) {
    if (summedUp(text, mention.end())) {
      return true;
    }
    boolean product = PRODUCT.matcher(text.substring(0, mention.start())).find();
    return ownName(mention)
        && !product
        && !FOR_OTHER_WORK.matcher(window(text, mention.end())).find();
  }

  private static boolean one(Mention mention) {
    String body = Normal.word(mention.bodies().get(0));
    return !body.startsWith("các ") && !body.startsWith("những ");
  }

  /** "gửi Văn phòng" sends it to the house's own. */
  private static boolean ownName(Mention mention) {
    String body = mention.bodies().get(0);
    String[] words = WORD_END.split(body);
    boolean named =
        words.length == 2 && Character.isUpperCase(words[1].codePointAt(0)); // Khoa Dược
    return one(mention) && (LETTERS.matcher(body).lookingAt() || named || words.length > 2);
  }

  private static boolean closed(String text, int end) {
    String rest = window(text, end).strip();
    rest = rest.startsWith(")") ? rest.substring(1).strip() : rest;
    String next = rest.isEmpty() ? "" : WORD_END.split(rest, 2)[0];
    return next.isEmpty() || AFTER_REPORT.contains(Normal.word(next));
  }

  private static boolean summedUp(String text, int end) {
    String near = text.substring(end, Math.min(text.length(), end + 60));
    return near.contains("tổng hợp") || near.contains("tập hợp") || near.contains("để báo cáo");
  }

  /** "(nếu có)" stands in the matter. */
  private static boolean ifAny(List<Token> tokens, int at) {
    return Tokens.wordAt(tokens, at + 1).equals("nếu") && Tokens.wordAt(tokens, at + 3).equals(")");
  }

  private static boolean stops(List<Token> tokens, int at) {
    if (Tokens.wordAt(tokens, at).equals("(") && ifAny(tokens, at)) {
      return false;
    }
    return switch (Tokens.wordAt(tokens, at)) {
      case ";", ".", ":", "(", "để" -> true;
      default -> verb(tokens, at) > 0 && !Tokens.wordAt(tokens, at).equals("gửi");
    };
  }

  /** Names at or soon after {@code at}; each place is read once, however many verbs lead there. */
  private static Optional<Mention> names(
      String text,
      List<Token> tokens,
      int verb,
      int at,
      Map<Integer, Optional<UnitList.Match>> known) {
    int first = at;
    while (ADVERBS.contains(Tokens.wordAt(tokens, first)) && first < at + 3) {
      first++;
    }
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    int offset = tokens.get(first).start();
    Optional<UnitList.Match> match =
        known.computeIfAbsent(offset, place -> UnitList.beginsWithUnit(window(text, place)));
    return match
        .filter(found -> !found.units().isEmpty())
        .filter(found -> !Normal.word(found.units().get(0)).startsWith("những "))
        .map(found -> withVia(text, tokens.get(verb).start(), offset + found.length(), found));
  }

  /** Adds the body in "(qua Sở …)", which receives the report first. */
  private static Mention withVia(String text, int start, int end, UnitList.Match found) {
    List<String> bodies = new ArrayList<>(found.units());
    String rest = window(text, end);
    String opened = rest.strip();
    if (opened.startsWith("(qua ") || opened.startsWith("(thông qua ")) {
      int name = rest.indexOf("qua ") + 4;
      Optional<UnitList.Match> via = UnitList.beginsWithUnit(rest.substring(name));
      if (via.isPresent()) {
        bodies.addAll(via.get().units());
        return new Mention(start, end + name + via.get().length(), List.copyOf(bodies));
      }
    }
    return new Mention(start, end, List.copyOf(bodies));
  }

  private static final Set<String> ADVERBS =
      Set.of(
          "kịp", "thời", "ngay", "với", "cho", "lên", "tới", "về", "đến", "gửi", ",", "xin", "định",
          "kỳ");

  /** As much of the text from {@code start} as a list of names may take. */
  private static String window(String text, int start) {
    String window = text.substring(start, Math.min(text.length(), start + WINDOW));
    int also = window.indexOf(ALSO);
    return also < 0 ? window : window.substring(0, also);
  }
}
