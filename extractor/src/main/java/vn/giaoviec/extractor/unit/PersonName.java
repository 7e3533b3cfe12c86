package vn.giaoviec.extractor.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** People in running text: by their own name, by address, or by function and body. */
final class PersonName {

  private static final Lexicon TITLES = Lexicon.resource(PersonName.class, "titles.txt");

  private static final Lexicon SURNAMES = Lexicon.resource(BodyName.class, "surnames.txt");

  /** The one city that bears a person's whole name. */
  private static final Lexicon HERO = Lexicon.of("hồ chí minh");

  /** More forms of address than any person has; keeps a hostile line cheap. */
  private static final int MOST_TITLES = 5;

  /** A title that is a verb too. */
  private static final Lexicon LEAD = Lexicon.of("lãnh đạo");

  /** Ranks and degrees before a name take no more tokens: "PGS.TS.BS.CKII". */
  private static final int MOST_RANK_TOKENS = 10;

  private static final Lexicon COMRADES =
      Lexicon.of("đồng chí", "đ/c", "ông", "bà", "anh", "chị", "thầy", "cô");

  /** Ranks and degrees, which stand before a person's own name only. */
  private static final Lexicon RANKS =
      Lexicon.of(
          "đại tướng",
          "thượng tướng",
          "trung tướng",
          "thiếu tướng",
          "chuẩn đô đốc",
          "đại tá",
          "thượng tá",
          "trung tá",
          "thiếu tá",
          "đại úy",
          "thượng úy",
          "trung úy",
          "thiếu úy",
          "gs",
          "pgs",
          "ts",
          "ths",
          "bs",
          "bsck",
          "bscki",
          "bsckii",
          "cki",
          "ckii",
          "ck",
          "ds",
          "dsck",
          "ks",
          "cn",
          "i",
          "ii",
          "1",
          "2",
          "giáo sư",
          "phó giáo sư",
          "tiến sĩ",
          "thạc sĩ",
          "kỹ sư",
          "dược sĩ",
          "luật sư");

  private PersonName() {}

  /**
   * The person whose title begins at {@code at}; null if none does.
   *
   * @param plural whether a word for several stands before, so that a small letter will do
   * @param depth how many forms of address stand before
   */
  static @Nullable BodyName find(List<Token> tokens, int at, boolean plural, int depth) {
    int ranked = ranked(tokens, at);
    if (ranked > 0) {
      return new BodyName(NameTail.titleAfterName(tokens, ranked), true, false);
    }
    int length = TITLES.match(tokens, at);
    boolean comrade = COMRADES.at(tokens, at);
    if (length == 0
        || !(plural || comrade || BodyName.capital(tokens.get(at)))
        || leads(tokens, at, at + length)) {
      return null;
    }
    int to = at + length;
    int name = personalName(tokens, to);
    if (name > 0) {
      return new BodyName(NameTail.titleAfterName(tokens, to + name), true, false);
    }
    if (comrade
        && depth < MOST_TITLES
        && BodyName.capital(Tokens.get(tokens, to))
        && TITLES.at(tokens, to)) {
      BodyName inner = find(tokens, to, false, depth + 1);
      return inner == null ? null : new BodyName(inner.to(), true, false);
    }
    if (comrade && !plural) {
      return null;
    }
    int list = titleList(tokens, to);
    if (list > 0) {
      return new BodyName(NameTail.end(tokens, list, true), comrade, true);
    }
    int end = acted(tokens, to) ? to : NameTail.end(tokens, to, false);
    int inside = personAfter(tokens, to, end);
    return inside > 0 ? new BodyName(inside, true, false) : new BodyName(end, comrade, false);
  }

  /** Whether {@link #find} finds someone. */
  static boolean begins(List<Token> tokens, int at, boolean plural, int depth) {
    if (ranked(tokens, at) > 0) {
      return true;
    }
    int length = TITLES.match(tokens, at);
    boolean comrade = COMRADES.at(tokens, at);
    if (length == 0
        || !(plural || comrade || BodyName.capital(tokens.get(at)))
        || leads(tokens, at, at + length)) {
      return false;
    }
    int to = at + length;
    if (personalName(tokens, to) > 0) {
      return true;
    }
    if (comrade
        && depth < MOST_TITLES
        && BodyName.capital(Tokens.get(tokens, to))
        && TITLES.at(tokens, to)) {
      return begins(tokens, to, false, depth + 1);
    }
    return !comrade || plural;
  }

  /** "Lãnh đạo phát triển sản xuất": a sentence's first word is the verb where no body follows. */
  private static boolean leads(List<Token> tokens, int at, int to) {
    return at == 0
        && LEAD.match(tokens, 0) == to
        && to < tokens.size()
        && tokens.get(to).kind() == Token.Kind.WORD
        && !BodyName.capital(tokens.get(to))
        && !BodyName.DETERMINERS.at(tokens, to)
        && !NameWords.LEVELS.at(tokens, to)
        && BodyName.headLength(tokens, to, true) == 0;
  }

  /** The end of a personal name with ranks before it: "Đại tá Vũ Minh Đức"; 0 if none begins. */
  private static int ranked(List<Token> tokens, int at) {
    if (!BodyName.capital(Tokens.get(tokens, at))) {
      return 0;
    }
    int to = at;
    int words = RANKS.match(tokens, to);
    while (words > 0 && to < at + MOST_RANK_TOKENS) {
      to += words;
      to += BodyName.is(tokens, to, ".") || BodyName.is(tokens, to, ",") ? 1 : 0;
      words = RANKS.match(tokens, to);
    }
    int name = to > at ? personalName(tokens, to) : 0;
    return name > 0 ? to + name : 0;
  }

  /** A function in small letters in a list of people: "Trưởng thôn, bí thư chi bộ các thôn". */
  static @Nullable BodyName smallTitle(List<Token> tokens, int at) {
    int length = TITLES.match(tokens, at);
    boolean of =
        BodyName.HEADS.at(tokens, at + length) && BodyName.capital(Tokens.get(tokens, at + length));
    boolean verb = at < tokens.size() && !of && NameTail.verb(tokens, at) > 0;
    return length < 2 || verb
        ? null
        : new BodyName(NameTail.end(tokens, at + length, false), false, false);
  }

  /** "Trưởng bộ môn duyệt …": a short verb right behind a function, no "chi bộ" or "chi cục". */
  private static boolean acted(List<Token> tokens, int at) {
    return at < tokens.size()
        && !BodyName.capital(tokens.get(at))
        && NameWords.SHORT_VERBS.at(tokens, at)
        && NameWords.FIELDS.match(tokens, at) == 0
        && BodyName.HEADS.match(tokens, at) == 0;
  }

  /**
   * Where the fields begin in "Giám đốc các Sở: Tài chính, Nội vụ", also without the colon; or 0.
   */
  private static int titleList(List<Token> tokens, int at) {
    boolean several = BodyName.DETERMINERS.at(tokens, at);
    int head = several ? at + BodyName.DETERMINERS.match(tokens, at) : at;
    int colon = several ? head + BodyName.headLength(tokens, head, true) : at;
    boolean list =
        colon > head && BodyName.is(tokens, colon, ":") && PluralTail.field(tokens, colon + 1);
    boolean departments =
        colon == head + 1 && (BodyName.is(tokens, head, "sở") || BodyName.is(tokens, head, "bộ"));
    return list ? colon + 1 : departments && PluralTail.field(tokens, colon) ? colon : 0;
  }

  /** The end of a personal name inside a title: "Phó Chủ tịch UBND tỉnh Võ Phiên". */
  private static int personAfter(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      int name = personalName(tokens, i);
      boolean place = BodyName.PLACES.at(tokens, i - 1) && (name < 3 || HERO.at(tokens, i));
      if (name > 1 && i + name == end && !place) {
        return end;
      }
    }
    return 0;
  }

  /** How many tokens a personal name takes: a family name and one to four capitalised words. */
  private static int personalName(List<Token> tokens, int at) {
    if (at >= tokens.size()
        || !SURNAMES.at(tokens, at)
        || !BodyName.capital(tokens.get(at))
        || TITLES.match(tokens, at) > 1) {
      return 0;
    }
    int end = at + 1;
    while (end < tokens.size()
        && end - at < 5
        && BodyName.capital(tokens.get(end))
        && BodyName.wordly(tokens.get(end))) {
      end++;
    }
    return end - at > 1 ? end - at : 0;
  }
}
