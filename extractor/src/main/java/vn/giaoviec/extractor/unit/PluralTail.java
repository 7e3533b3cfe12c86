package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** How a name goes on over several places or bodies: "UBND các huyện, thành, thị". */
final class PluralTail {

  /** Levels in short, as they stand behind the first: "các huyện, thành, thị". */
  private static final Set<String> SHORT_LEVELS = Set.of("thành", "thị");

  /** With these a short level is the first word of another. */
  private static final Set<String> AFTER_SHORT =
      Set.of("phố", "xã", "trấn", "ủy", "uỷ", "lập", "viên");

  private PluralTail() {}

  /**
   * "UBND các huyện"; right behind a verb of the head also other things: "Ban Quản lý các dự án".
   */
  static int plural(List<Token> tokens, int from, int at) {
    if (NameWords.PLURAL_OBJECTS.at(tokens, at + 1)) {
      return placeList(tokens, at + 1);
    }
    if ((at == from || builds(tokens, from, at)) && NameWords.UNDER_ONE.at(tokens, at + 1)) {
      return owned(tokens, at + 1);
    }
    boolean manages =
        at == from
            && BodyName.capital(Tokens.get(tokens, at - 2))
            && NameTail.verbWords(tokens, at - 2) == 2;
    boolean leads = at == from && NameTail.title(tokens, at) && commonNoun(tokens, at + 1);
    return (manages || leads) && at + 2 < tokens.size() ? at + 2 : at;
  }

  /** "Quản đốc các phân xưởng": whom someone is set over. */
  private static boolean commonNoun(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).kind() == Token.Kind.WORD
        && NameTail.verb(tokens, at) == 0
        && !NameWords.MATTERS.at(tokens, at)
        && !NameWords.PRODUCTS.at(tokens, at);
  }

  /** "Ban Quản lý dự án đầu tư xây dựng các công trình": what a project's body builds. */
  private static boolean builds(List<Token> tokens, int from, int at) {
    boolean project =
        Tokens.wordAt(tokens, from).equals("dự") && Tokens.wordAt(tokens, from + 1).equals("án");
    return project && (at == from + 2 || Tokens.wordAt(tokens, at - 1).equals("dựng"));
  }

  /** "các tập đoàn, tổng công ty nhà nước" behind a title, "các dự án" behind chủ đầu tư. */
  private static int owned(List<Token> tokens, int at) {
    int noun = at + NameWords.UNDER_ONE.match(tokens, at);
    return NameTail.collective(tokens, noun, NameWords.UNDER_ONE);
  }

  /** "tỉnh, thành phố trực thuộc Trung ương", "huyện, thị xã, thành phố". */
  static int placeList(List<Token> tokens, int at) {
    int end = at + NameWords.PLURAL_OBJECTS.match(tokens, at);
    boolean places = NameWords.PLURAL.at(tokens, at - 1) && NameTail.level(tokens, end - 1);
    while (end < tokens.size()) {
      boolean separator =
          ",".equals(Tokens.wordAt(tokens, end)) || "và".equals(Tokens.wordAt(tokens, end));
      int more = separator ? level(tokens, end + 1, places) : 0;
      if (more == 0 || BodyName.capital(tokens.get(end + 1)) || Organising.at(tokens, end + 1)) {
        break;
      }
      end += 1 + more;
    }
    boolean plural = NameWords.PLURAL.at(tokens, at - 1);
    if (plural && ":".equals(Tokens.wordAt(tokens, end)) && field(tokens, end + 1)) {
      return namedPlaces(tokens, end + 1);
    }
    boolean named =
        plural && NameTail.level(tokens, end - 1) && BodyName.capital(Tokens.get(tokens, end));
    return named ? namedPlaces(tokens, end) : end;
  }

  /** Whether a field or place of a list stands at {@code at}, not the verb of a sentence. */
  static boolean field(List<Token> tokens, int at) {
    if (!BodyName.capital(Tokens.get(tokens, at))) {
      return false;
    }
    int verb = NameTail.verbWords(tokens, at);
    String after = Tokens.wordAt(tokens, at + verb);
    return verb == 0
        || NameWords.FIELDS.match(tokens, at) > verb
        || after.isEmpty()
        || ",;.".contains(after)
        || after.equals("và");
  }

  /** "các huyện: Ba Tơ, Minh Long và Sơn Hà", also without the colon. */
  private static int namedPlaces(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size()) {
      boolean separator =
          ",".equals(Tokens.wordAt(tokens, end)) || "và".equals(Tokens.wordAt(tokens, end));
      boolean another =
          separator
              && BodyName.capital(Tokens.get(tokens, end + 1))
              && !NameWords.HEADS.at(tokens, end + 1);
      if (!BodyName.capital(tokens.get(end)) && !another) {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * The length of a level or body noun at {@code at}, also a level in short; behind levels only of
   * one more: in "UBND các xã, phường, doanh nghiệp" the last is no place.
   */
  private static int level(List<Token> tokens, int at, boolean places) {
    int noun = (places ? NameWords.LEVELS : NameWords.PLURAL_OBJECTS).match(tokens, at);
    boolean brief =
        SHORT_LEVELS.contains(Tokens.wordAt(tokens, at))
            && !AFTER_SHORT.contains(Tokens.wordAt(tokens, at + 1));
    return Math.max(noun, brief ? 1 : 0);
  }

  /** "từ Hà Tĩnh đến Khánh Hòa": two places. */
  static int route(List<Token> tokens, int at) {
    int end = at + 1;
    while (BodyName.capital(Tokens.get(tokens, end))) {
      end++;
    }
    boolean to = end > at + 1 && Tokens.wordAt(tokens, end).equals("đến");
    return to && BodyName.capital(Tokens.get(tokens, end + 1)) ? end + 1 - at : 0;
  }
}
