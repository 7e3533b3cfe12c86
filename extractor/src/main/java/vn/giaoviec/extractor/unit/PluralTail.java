package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;

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
            && BodyName.capital(token(tokens, at - 2))
            && NameTail.verbWords(tokens, at - 2) == 2;
    return manages && at + 2 < tokens.size() ? at + 2 : at;
  }

  /** "Ban Quản lý dự án đầu tư xây dựng các công trình": what a project's body builds. */
  private static boolean builds(List<Token> tokens, int from, int at) {
    boolean project = word(tokens, from).equals("dự") && word(tokens, from + 1).equals("án");
    return project && word(tokens, at - 1).equals("dựng");
  }

  /** "các tập đoàn, tổng công ty nhà nước" behind a title, "các dự án" behind chủ đầu tư. */
  private static int owned(List<Token> tokens, int at) {
    int noun = at + NameWords.UNDER_ONE.match(tokens, at);
    return NameTail.collective(tokens, noun, NameWords.UNDER_ONE);
  }

  /** "tỉnh, thành phố trực thuộc Trung ương", "huyện, thị xã, thành phố". */
  static int placeList(List<Token> tokens, int at) {
    int end = at + NameWords.PLURAL_OBJECTS.match(tokens, at);
    while (end < tokens.size()) {
      boolean separator = ",".equals(word(tokens, end)) || "và".equals(word(tokens, end));
      int more = separator ? level(tokens, end + 1) : 0;
      if (more == 0 || BodyName.capital(tokens.get(end + 1))) {
        break;
      }
      end += 1 + more;
    }
    boolean plural = NameWords.PLURAL.at(tokens, at - 1);
    if (plural && ":".equals(word(tokens, end)) && field(tokens, end + 1)) {
      return namedPlaces(tokens, end + 1);
    }
    boolean named =
        plural && NameTail.level(tokens, end - 1) && BodyName.capital(token(tokens, end));
    return named ? namedPlaces(tokens, end) : end;
  }

  /** Whether a field or place of a list stands at {@code at}, not the verb of a sentence. */
  static boolean field(List<Token> tokens, int at) {
    if (!BodyName.capital(token(tokens, at))) {
      return false;
    }
    int verb = NameTail.verbWords(tokens, at);
    String after = word(tokens, at + verb);
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
      boolean separator = ",".equals(word(tokens, end)) || "và".equals(word(tokens, end));
      boolean another =
          separator
              && BodyName.capital(token(tokens, end + 1))
              && !NameWords.HEADS.at(tokens, end + 1);
      if (!BodyName.capital(tokens.get(end)) && !another) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The length of a level or body noun at {@code at}, also a level in short. */
  private static int level(List<Token> tokens, int at) {
    int noun = NameWords.PLURAL_OBJECTS.match(tokens, at);
    boolean brief =
        SHORT_LEVELS.contains(word(tokens, at)) && !AFTER_SHORT.contains(word(tokens, at + 1));
    return Math.max(noun, brief ? 1 : 0);
  }

  /** "từ Hà Tĩnh đến Khánh Hòa": two places. */
  static int route(List<Token> tokens, int at) {
    int end = at + 1;
    while (BodyName.capital(token(tokens, end))) {
      end++;
    }
    boolean to = end > at + 1 && word(tokens, end).equals("đến");
    return to && BodyName.capital(token(tokens, end + 1)) ? end + 1 - at : 0;
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).normal() : "";
  }

  private static @Nullable Token token(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
  }
}
