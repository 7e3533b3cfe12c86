package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Syllables;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * One name of a body or person in running text.
 *
 * @param to index after its last token
 * @param person true for a named person or a comrade by function
 * @param shared true if its head holds for the fields that follow: "các Sở: Tài chính, Nội vụ"
 */
record BodyName(int to, boolean person, boolean shared) {

  static final Lexicon HEADS = Lexicon.resource(BodyName.class, "heads.txt");
  private static final Lexicon WEAK = Lexicon.resource(BodyName.class, "weak-heads.txt");
  private static final Lexicon NOT_HEADS = Lexicon.resource(BodyName.class, "not-heads.txt");
  private static final Lexicon COLLECTIVES = Lexicon.resource(BodyName.class, "collectives.txt");

  /** More departments in a row than are charged together. */
  private static final int MOST_CODES = 8;

  static final Lexicon DETERMINERS =
      Lexicon.of(
          "các",
          "những",
          "tất cả các",
          "toàn thể các",
          "toàn thể",
          "mỗi",
          "từng",
          "một số",
          "hai",
          "ba");

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,}");

  /** Words behind which a body stands that works with another or is given work. */
  private static final Lexicon PARTNER = Lexicon.of("với", "cùng", "hợp", "giao", "cho");

  /** Behind these one more name of a list may stand. */
  private static final Lexicon LISTING = Lexicon.of(",", ";", "và");

  /** Heads that hold for the services named behind them: "lực lượng Công an, Quân đội". */
  private static final Lexicon SERVICES = Lexicon.of("lực lượng", "ngành");

  /** Heads whose names write each of their verbs with a capital: "Sở Xây dựng". */
  private static final Lexicon PROPER =
      Lexicon.of(
          "sở",
          "bộ",
          "ủy ban kiểm tra",
          "ubkt",
          "văn phòng",
          "đảng ủy",
          "tỉnh ủy",
          "ubnd",
          "ủy ban nhân dân",
          "ủy ban",
          "hđnd",
          "công an",
          "thanh tra",
          "liên minh",
          "mặt trận",
          "kho bạc",
          "bảo hiểm xã hội",
          "bhxh",
          "tỉnh đoàn",
          "thuế",
          "cục thuế",
          "ngân hàng nhà nước",
          "kiểm toán nhà nước");

  static final Lexicon PLACES =
      Lexicon.of(
          "tỉnh",
          "thành phố",
          "thủ đô",
          "huyện",
          "thị xã",
          "quận",
          "xã",
          "phường",
          "đặc khu",
          "tp");

  private static final Lexicon HAMLETS =
      Lexicon.of("thôn", "xóm", "ấp", "buôn", "khóm", "khu phố", "tổ dân phố", "khu dân cư");

  private static final Lexicon PLURAL_TITLE =
      Lexicon.of(
          "trưởng các",
          "lãnh đạo các",
          "thủ trưởng các",
          "người đứng đầu các",
          "chủ tịch ubnd",
          "giám đốc các");

  /** A level stands no further behind a common noun, in tokens. */
  private static final int LEVEL_WITHIN = 6;

  /** The name that begins at token {@code at}; null if none does. */
  static @Nullable BodyName at(List<Token> tokens, int at) {
    return at(tokens, at, false);
  }

  /** The same, where {@code object} tells that a body must stand here: after "phối hợp với". */
  static @Nullable BodyName at(List<Token> tokens, int at, boolean object) {
    if (at >= tokens.size() || tokens.get(at).kind() == Token.Kind.PUNCT) {
      return null;
    }
    int determiner = determiner(tokens, at);
    int head = at + determiner;
    boolean heads = object && PLURAL_TITLE.at(tokens, head);
    BodyName person = PersonName.find(tokens, head, determiner > 0 || heads, 0);
    if (person != null) {
      return person;
    }
    int length = headLength(tokens, head, determiner > 0 || object);
    if (length == 0) {
      return object && determiner == 0 && at > 0 ? brand(tokens, at) : null;
    }
    int afterHead = head + length;
    if (code(tokens, head)) {
      return new BodyName(afterHead, false, false);
    }
    if (determiner > 0 || length > 1) {
      afterHead = NameTail.collective(tokens, afterHead, COLLECTIVES);
    }
    boolean colon =
        determiner > 0 && is(tokens, afterHead, ":") && PluralTail.field(tokens, afterHead + 1);
    boolean shared =
        (determiner > 0 || SERVICES.match(tokens, head) == length)
            && sharesHead(tokens, head, afterHead);
    int from = colon ? afterHead + 1 : afterHead;
    boolean proper = PROPER.match(tokens, head) == length;
    return new BodyName(NameTail.end(tokens, from, shared, proper), false, shared);
  }

  /** Whether a name begins at token {@code at}: asked inside names, so it looks for no end. */
  static boolean begins(List<Token> tokens, int at) {
    if (at >= tokens.size() || tokens.get(at).kind() == Token.Kind.PUNCT) {
      return false;
    }
    int determiner = determiner(tokens, at);
    int head = at + determiner;
    return PersonName.begins(tokens, head, determiner > 0, 0)
        || headLength(tokens, head, determiner > 0) > 0;
  }

  /** A field in a list whose head was said once: "Nội vụ" after "các Sở: Tài chính,". */
  static @Nullable BodyName field(List<Token> tokens, int at) {
    if (at >= tokens.size() || !capital(tokens.get(at)) || NameTail.verb(tokens, at) > 0) {
      return null;
    }
    return new BodyName(NameTail.end(tokens, at, true), false, true);
  }

  /** "với Viettel An Bình", "Sở A, VNPT An Bình": capitalised words that begin with no head. */
  private static @Nullable BodyName brand(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && capital(tokens.get(end)) && wordly(tokens.get(end))) {
      end++;
    }
    boolean letters = end > at && LETTERS.matcher(tokens.get(at).text()).matches();
    boolean title = end > at + 1 && LETTERS.matcher(tokens.get(at + 1).text()).matches();
    boolean branch =
        end > at
            && Tokens.wordAt(tokens, end).equals("chi")
            && Tokens.wordAt(tokens, end + 1).equals("nhánh");
    boolean foreign = end > at && !Syllables.isSyllable(tokens.get(at).normal());
    boolean listed = LISTING.at(tokens, at - 1) && foreign;
    if (branch && foreign) {
      return new BodyName(NameTail.end(tokens, end + 2, false), false, false);
    }
    boolean named = (PARTNER.at(tokens, at - 1) || listed) && end - at > 1;
    return (letters || named) && !title && !NameTail.verbLike(tokens, at)
        ? new BodyName(end, false, false)
        : null;
  }

  private static int determiner(List<Token> tokens, int at) {
    int words = DETERMINERS.match(tokens, at);
    boolean counted =
        tokens.get(at).kind() == Token.Kind.NUMBER && tokens.get(at).text().length() < 4;
    return words > 0 ? words : counted ? 1 : 0;
  }

  static int headLength(List<Token> tokens, int at, boolean determined) {
    if (at >= tokens.size()) {
      return 0;
    }
    int none = NOT_HEADS.match(tokens, at);
    if (determined) {
      int collective = COLLECTIVES.match(tokens, at);
      int head = none > 0 ? 0 : HEADS.match(tokens, at);
      return Math.max(collective < none ? 0 : Math.max(collective, head), abbreviation(tokens, at));
    }
    if (none > 0) {
      return 0;
    }
    int head = HEADS.match(tokens, at);
    if (head == 0) {
      return Math.max(abbreviation(tokens, at), placeAsBody(tokens, at));
    }
    boolean initial = capital(tokens.get(at));
    if (!initial) {
      boolean named = head > 1 && capital(Tokens.get(tokens, at + head));
      return head > 2 || named && WEAK.match(tokens, at) < head ? head : 0;
    }
    return strongEnough(tokens, at, head) || ofLevel(tokens, at + head) ? head : 0;
  }

  /** "Đài truyền thanh xã", "Trạm y tế phường": a common noun whose few words end in a level. */
  private static boolean ofLevel(List<Token> tokens, int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + LEVEL_WITHIN); i++) {
      if (tokens.get(i).kind() != Token.Kind.WORD || NameTail.verb(tokens, i) > 0) {
        return false;
      }
      if (NameWords.LEVELS.at(tokens, i)) {
        return WorkVerbs.at(tokens, i + NameWords.LEVELS.match(tokens, i));
      }
    }
    return false;
  }

  /**
   * How many tokens letters for a body take: "LĐLĐ huyện", "MTTQ tỉnh", with the level it stands
   * on, and "P4", "PC06", a department's code before its work. 0 for none.
   */
  private static int abbreviation(List<Token> tokens, int at) {
    String letters = tokens.get(at).text();
    for (int i = 0; i < letters.length(); i++) {
      if (!Character.isUpperCase(letters.charAt(i))) {
        return 0;
      }
    }
    if (code(tokens, at)) {
      return acts(tokens, at + 2) ? 2 : 0;
    }
    if (brief(tokens, at)) {
      return 2;
    }
    boolean placed = PLACES.at(tokens, at + 1) && !capital(Tokens.get(tokens, at + 1));
    boolean several = NameWords.PLURAL.at(tokens, at + 1) && NameWords.LEVELS.at(tokens, at + 2);
    boolean body = capital(Tokens.get(tokens, at + 1)) && HEADS.at(tokens, at + 1);
    boolean acts = !Heads.THINGS.contains(tokens.get(at).normal()) && actor(tokens, at);
    return letters.length() > 2 && (placed || several || body || acts) ? 1 : 0;
  }

  /** "P. TCHC": a head of one letter with a full stop before the words of a field. */
  private static boolean brief(List<Token> tokens, int at) {
    Token field = Tokens.get(tokens, at + 2);
    return tokens.get(at).normal().equals("p") && is(tokens, at + 1, ".") && capital(field);
  }

  /** "TTYT Hòa Bình tổ chức …": letters, perhaps with a place, that do something. */
  private static boolean actor(List<Token> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size() && capital(tokens.get(end)) && wordly(tokens.get(end))) {
      end++;
    }
    return WorkVerbs.length(tokens, end) > 1 && NameWords.VERBS.at(tokens, end);
  }

  /** Whether a verb of work follows, perhaps behind more such codes: "P4, P11 tổ chức …". */
  private static boolean acts(List<Token> tokens, int at) {
    int next = at;
    for (int count = 0; count < MOST_CODES && next < tokens.size(); count++) {
      boolean listed = is(tokens, next, ",") || is(tokens, next, "và");
      if (!listed || !code(tokens, next + 1)) {
        break;
      }
      next += 3;
    }
    return next < tokens.size() && !capital(tokens.get(next)) && WorkVerbs.at(tokens, next);
  }

  /** Whether up to three letters stand there with a number right behind. */
  private static boolean code(List<Token> tokens, int at) {
    Token number = Tokens.get(tokens, at + 1);
    return number != null
        && number.kind() == Token.Kind.NUMBER
        && capital(Tokens.get(tokens, at))
        && tokens.get(at).text().length() <= 3
        && number.start() == tokens.get(at).end();
  }

  /** "Tỉnh Thanh Hóa", "Thành phố Hà Nội": a place that acts. */
  private static int placeAsBody(List<Token> tokens, int at) {
    int place = PLACES.match(tokens, at);
    return place > 0 && capital(Tokens.get(tokens, at + place)) ? place : 0;
  }

  /** A weak head needs a capital, or words of a name, behind it. */
  private static boolean strongEnough(List<Token> tokens, int at, int head) {
    if (WEAK.match(tokens, at) < head) {
      return true;
    }
    Token next = Tokens.get(tokens, at + head);
    return capital(next)
        || NameWords.OWNED.at(tokens, at + head) && NameWords.OWNERS.at(tokens, at)
        || PLACES.at(tokens, at + head)
        || HAMLETS.at(tokens, at + head)
        || NameWords.PLURAL.at(tokens, at + head)
            && (NameWords.PLURAL_OBJECTS.at(tokens, at + head + 1)
                || NameWords.UNDER_ONE.at(tokens, at + head + 1))
        || NameTail.verb(tokens, at + head) > 0
        || is(tokens, at + head, ",") && NameWords.ASIDE.at(tokens, at + head + 1);
  }

  private static boolean sharesHead(List<Token> tokens, int head, int afterHead) {
    boolean colon = is(tokens, afterHead, ":");
    return colon && PluralTail.field(tokens, afterHead + 1)
        || (capital(Tokens.get(tokens, afterHead)) && afterHead - head <= 2);
  }

  static boolean is(List<Token> tokens, int at, String sign) {
    return at < tokens.size() && tokens.get(at).normal().equals(sign);
  }

  static boolean capital(@Nullable Token token) {
    return token != null
        && token.kind() != Token.Kind.PUNCT
        && Character.isUpperCase(token.text().codePointAt(0));
  }

  static boolean wordly(Token token) {
    return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.ROMAN;
  }
}
