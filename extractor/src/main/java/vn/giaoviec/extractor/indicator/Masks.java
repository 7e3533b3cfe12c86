package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Numbers;
import vn.giaoviec.extractor.text.Token;

/** Tells numbers that measure something from dates, document numbers, list numbers and names. */
final class Masks {
  /** "05" is a count with a zero before it, "0005" still may be one. */
  private static final int LONGEST_COUNT = 4;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Sequence numbers are rarely higher: "phòng 12", but "cấp 1.250 giấy phép". */
  private static final BigDecimal HIGH = BigDecimal.valueOf(99);

  /** Nouns that end in "số" and number nothing. */
  private static final Phrases SIZES =
      Phrases.of(
          "dân số, tổng số, doanh số, chỉ số, hệ số, tần số, điểm số, lãi suất số, trị số, dịch"
              + " vụ");

  /** "huyện, thị xã, thành phố" before a predicate has seven tokens. */
  private static final int PREDICATE_REACH = 9;

  private static final Phrases TELLS = Phrases.of("đã, đều, được, chưa");

  private static final Phrases ALL = Phrases.of("tất cả, tất cả các");

  /** How far before its number a model is named: "mô hình bảo vệ 04 lớp". */
  private static final int MODEL_REACH = 5;

  /** "2.1.3." has six tokens; longer list numbers don't occur. */
  private static final int LIST_NUMBER = 8;

  /** "14/17" can be no day of a month. */
  private static final int MONTHS = 12;

  private static final int MOST_DAYS = 31;

  private static final Phrases UP_TO = Phrases.of("có đến, có tới, lên đến, lên tới");

  private static final Phrases EACH_YEAR =
      Phrases.of("mỗi năm, hằng năm, hàng năm, một năm, cả năm, mỗi tháng, mỗi quý, hằng tháng");

  private static final Set<String> DAYS = Set.of("ngày", "sáng", "chiều", "tối", "đêm", "trưa");

  /** No day, month or year is written so: "9 tháng 6.842 ha". */
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,9})?");

  private static final Phrases COMPANIES =
      Phrases.of(
          "công ty, cổ phần, TNHH, MTV, một thành viên, tập đoàn, xí nghiệp, doanh nghiệp tư nhân,"
              + " binh đoàn");

  private static final Phrases BODIES =
      Phrases.of("ban chỉ đạo, tổ công tác, ban quản lý dự án, quân khu, sư đoàn, trung đoàn");

  private static final Phrases LAWS =
      Phrases.of("bộ luật, luật, nghị định, thông tư, pháp lệnh, hiến pháp, quy chế, điều lệ");

  private static final Phrases ARTICLES = Phrases.of("điều, khoản, điểm, mục");

  private static final Phrases BRANCH = Phrases.of("cơ sở");

  /** Between a part and its whole: "8/63 xã", "252 trong tổng số 313 HTX". */
  private static final Phrases OF_ALL = Phrases.of("/, trong tổng số, trên tổng số");

  private Masks() {}

  /** Whether the number at token {@code i} is part of a date, a code, a name or a numbering. */
  static boolean masked(Clause clause, int i) {
    return Norms.at(clause, i)
        || Titles.hold(clause, i)
        || company(clause, i)
        || law(clause, i)
        || body(clause, i)
        || listNumber(clause, i)
        || partOfCode(clause, i)
        || withLetter(clause, i)
        || whole(clause, i)
        || slashed(clause, i)
        || clock(clause, i)
        || RateBases.at(clause, i)
        || numbered(clause, i)
        || listed(clause, i)
        || year(clause, i)
        || telephone(clause.tokens().get(i));
  }

  /** Whether it is part of a company's name: "Công ty Cổ phần 289 Trường An". */
  private static boolean company(Clause clause, int i) {
    return clause.capital(i + 1) && COMPANIES.before(clause.tokens(), i) > 0;
  }

  /** Whether it numbers an article: "Điều 227 Bộ luật Hình sự", "Điều 9 và 10 Luật Đầu tư". */
  private static boolean law(Clause clause, int i) {
    boolean article = ARTICLES.before(clause.tokens(), chain(clause, i)) > 0;
    boolean letter = i + 1 < clause.size() && clause.tokens().get(i + 1).text().length() == 1;
    return article
        && (letter || LAWS.at(clause.tokens(), i + 1) > 0 && clause.capital(i + 1)); // "Điều 110đ"
  }

  /**
   * Where the numbers begin that a list joins up to {@code i}: "lớp | 6, 7, 8", "Điều | 9 và 10".
   */
  private static int chain(Clause clause, int i) {
    int from = i;
    while (from > 1
        && (clause.word(from - 1).equals(",") || clause.word(from - 1).equals("và"))
        && clause.tokens().get(from - 2).isPlainDigits()) {
      from -= 2;
    }
    return from;
  }

  /** Whether a list of numbers goes on with it whose first numbers something: "lớp 6, 7, 8". */
  private static boolean listed(Clause clause, int i) {
    int first = chain(clause, i);
    if (first == i) {
      return false;
    }
    boolean alike = clause.tokens().get(i).isPlainDigits() && !yearLike(clause.tokens().get(first));
    UnitReader.Unit unit = UnitReader.read(clause, i + 1);
    boolean other = unit != null && (!unit.counts() || known(clause, i + 1));
    return alike && !other && numbered(clause, first);
  }

  /** Whether it is part of another body's name: "Ban Chỉ đạo 389", "Cơ sở 2 Bệnh viện A". */
  private static boolean body(Clause clause, int i) {
    return BODIES.before(clause.tokens(), i) > 0
        || BRANCH.before(clause.tokens(), i) > 0
            && (clause.capital(i + 1) || clause.word(i + 1).equals("của"));
  }

  private static boolean word(Clause clause, int i) {
    return clause.tokens().get(i).kind() == Token.Kind.WORD;
  }

  /** A telephone or account number: long, and with a zero before it. */
  private static boolean telephone(Token token) {
    return token.isPlainDigits()
        && token.text().startsWith("0")
        && token.text().length() > LONGEST_COUNT;
  }

  /** Whether the clause begins with a list number that holds this number: "1.", "2.1.", "3)". */
  private static boolean listNumber(Clause clause, int i) {
    if (clause.opening() == Clause.Break.SEMICOLON || i > LIST_NUMBER) {
      return false;
    }
    for (int k = 0; k < i; k++) {
      Token token = clause.tokens().get(k);
      if (token.kind() != Token.Kind.NUMBER && !token.text().equals(".")) {
        return false;
      }
    }
    String next = clause.word(i + 1);
    return (next.equals(".") || next.equals(")")) && !clause.gapBefore(i + 1);
  }

  /** Whether letters or a sign join it to a word: "VTV1", "Covid-19", "CT.03", "66.4/2025". */
  private static boolean partOfCode(Clause clause, int i) {
    if (i == 0 || clause.gapBefore(i)) {
      return false;
    }
    Token before = clause.tokens().get(i - 1);
    if (before.kind() == Token.Kind.WORD || before.kind() == Token.Kind.ROMAN) {
      return true;
    }
    if (signed(clause, i)) {
      return false;
    }
    boolean sign = ".-_+".contains(before.normal());
    boolean number = i > 1 && clause.tokens().get(i - 2).kind() == Token.Kind.NUMBER;
    if (number && before.normal().equals("-") && DAYS.contains(clause.word(i - 3))) {
      return true; // "ngày 14-7"
    }
    if (number) {
      return before.normal().equals(".") && !clause.gapBefore(i - 1); // "0900.000.003"
    }
    return sign && i > 1 && (!clause.gapBefore(i - 1) || !clause.word(i + 1).equals("%"));
  }

  /** Whether a sign belongs to the amount at token {@code i}: "cao độ +380 m", "-95 triệu tấn". */
  static boolean signed(Clause clause, int i) {
    boolean joined = i > 1 && !clause.gapBefore(i) && clause.gapBefore(i - 1);
    boolean sign = clause.word(i - 1).equals("+") || clause.word(i - 1).equals("-");
    UnitReader.Unit unit = joined && sign ? UnitReader.read(clause, i + 1) : null;
    return unit != null
        && !unit.counts()
        && clause.tokens().get(i - 2).kind() != Token.Kind.NUMBER
        && !clause.word(i - 2).equals("%");
  }

  /** Whether a letter is joined to it that begins no unit: "5G", "3D", a misread "1ỷ lệ". */
  private static boolean withLetter(Clause clause, int i) {
    int next = i + 1;
    return next < clause.size()
        && !clause.gapBefore(next)
        && Character.isLetter(clause.tokens().get(next).text().charAt(0))
        && (clause.capital(next) || !known(clause, next) && power(clause, next) == 0)
        && Nouns.MEASURED.at(clause.tokens(), next) + Nouns.CURRENCY.at(clause.tokens(), next) == 0;
  }

  /** Whether it only says how many there are in all, or belongs to a model's name. */
  private static boolean whole(Clause clause, int i) {
    BigDecimal value = clause.tokens().get(i).value();
    boolean low = value != null && value.compareTo(HIGH) <= 0;
    boolean model = false;
    for (int k = i - 2; k >= Math.max(0, i - MODEL_REACH); k--) {
      model |= clause.word(k).equals("mô") && clause.word(k + 1).equals("hình");
      model &= Actions.PREPOSITIONS.at(clause.tokens(), k + 2) == 0 && !clause.word(k).equals(",");
    }
    boolean direct = Actions.PREPOSITIONS.before(clause.tokens(), i) > 0;
    boolean aimed =
        Words.comparator(clause.tokens(), i) > 0 || Words.IS.before(clause.tokens(), i) > 0;
    boolean few = value != null && value.compareTo(BigDecimal.TEN) < 0;
    boolean all = low && ALL.before(clause.tokens(), i) > 0 && !told(clause, i);
    return all || few && model && !direct && !aimed;
  }

  /** Whether something is told of all of them: "Tất cả 7 huyện, thị xã đã thành lập …". */
  private static boolean told(Clause clause, int i) {
    int end = Math.min(clause.size(), i + PREDICATE_REACH);
    return TELLS.within(clause.tokens(), i + 1, end);
  }

  /** Whether a slash makes it a date or a document number; a part of a whole ("08/63") isn't. */
  private static boolean slashed(Clause clause, int i) {
    boolean divides = power(clause, i + 1) > 0 || UnitReader.powerOfTen(clause.word(i));
    boolean counts = known(clause, i + 1) || !divides && UnitReader.noun(clause, i + 1) > i + 1;
    boolean other = i > 1 && word(clause, i - 2) && counts && !yearLike(clause.tokens().get(i));
    boolean after = i > 0 && clause.word(i - 1).equals("/") && !other;
    boolean before = clause.word(i + 1).equals("/") && !clause.gapBefore(i + 1);
    boolean code = clause.word(i + 1).equals("-") && capitals(clause, i + 2);
    return after || code || before && fractionEnd(clause, i) < 0;
  }

  /** The index after "8/63" before a counted noun, where it is a part of a whole; else -1. */
  static int fractionEnd(Clause clause, int i) {
    int at = i + 1 + OF_ALL.at(clause.tokens(), i + 1);
    if (at == i + 1
        || at + 1 >= clause.size()
        || clause.tokens().get(at).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    Token part = clause.tokens().get(i);
    Token whole = clause.tokens().get(at);
    boolean date =
        Periods.BEFORE_DATE.before(clause.tokens(), i) > 0 && UP_TO.before(clause.tokens(), i) == 0;
    boolean ordered =
        part.value() != null && whole.value() != null && part.value().compareTo(whole.value()) <= 0;
    int noun = at + 1;
    boolean known =
        Nouns.COMPOUND.at(clause.tokens(), noun) + Nouns.SINGLE.at(clause.tokens(), noun) > 0
            || capitals(clause, noun)
            || Nouns.MEASURED.at(clause.tokens(), noun) > 0
            || Numbers.magnitude(clause.word(noun)) != null
            || whole.intValue() > MONTHS && UnitReader.noun(clause, noun) > noun;
    boolean planned =
        whole.intValue() > MOST_DAYS && !clause.gapBefore(at); // "4.579/3.687 tỷ đồng"
    return (ordered || planned) && known && !date && !yearLike(whole) ? noun : -1;
  }

  private static boolean capitals(Clause clause, int i) {
    return i < clause.size()
        && clause.tokens().get(i).text().chars().filter(Character::isUpperCase).count() > 1
        && !clause.gapBefore(i);
  }

  private static boolean clock(Clause clause, int i) {
    String next = clause.word(i + 1);
    String before = clause.word(i - 1);
    boolean hour = (next.equals("h") || next.equals("g")) && !clause.gapBefore(i + 1);
    boolean always = always(clause, i) || always(clause, i - 2);
    return hour
        || always
        || before.equals(":") && i > 1 && !clause.gapBefore(i - 1) && !clause.gapBefore(i);
  }

  /** Whether "24/24" or "24/7" begins at token {@code i}: all day, all week. */
  private static boolean always(Clause clause, int i) {
    return clause.word(i).equals("24")
        && clause.word(i + 1).equals("/")
        && (clause.word(i + 2).equals("24") || clause.word(i + 2).equals("7"))
        && !known(clause, i + 3); // "24/24 đại biểu"
  }

  private static boolean numbered(Clause clause, int i) {
    int length = Words.NUMBERING.before(clause.tokens(), i);
    boolean work = Actions.VERBS.before(clause.tokens(), i) > length; // "phục vụ", but "vụ"
    if (length == 0 || work || EACH_YEAR.before(clause.tokens(), i) > 0) {
      return false;
    }
    UnitReader.Unit unit = UnitReader.read(clause, afterRange(clause, i));
    if (unit != null && clause.word(i - 1).equals("năm") && !yearLike(clause.tokens().get(i))) {
      return false; // "trong năm 1.210 người"
    }
    boolean thousands = THOUSANDS.matcher(clause.tokens().get(i).text()).matches();
    boolean calendar = Periods.CALENDAR.before(clause.tokens(), i) > 0 && !thousands;
    boolean size = SIZES.before(clause.tokens(), i) > 0;
    boolean ordinal = clause.tokens().get(i).text().startsWith("0") && !known(clause, i + 1);
    if (unit == null || calendar || size && !ordinal) {
      return calendar || unit == null;
    }
    BigDecimal value = clause.tokens().get(i).value();
    boolean low = value != null && value.compareTo(HIGH) <= 0;
    return unit.counts() && unit.power() == 0 && (low || !known(clause, i + 1));
  }

  /** The index after the number at {@code i}, or after the range that it begins: "33 - 34". */
  private static int afterRange(Clause clause, int i) {
    boolean dash = clause.word(i + 1).equals("-") && i + 2 < clause.size();
    return dash && clause.tokens().get(i + 2).kind() == Token.Kind.NUMBER ? i + 3 : i + 1;
  }

  private static int power(Clause clause, int at) {
    Integer power = Numbers.magnitude(clause.word(at));
    return power == null ? 0 : power;
  }

  private static boolean known(Clause clause, int at) {
    return Nouns.COMPOUND.at(clause.tokens(), at) + Nouns.SINGLE.at(clause.tokens(), at) > 0;
  }

  private static boolean year(Clause clause, int i) {
    if (!yearLike(clause.tokens().get(i))) {
      return false;
    }
    int next = i + 1;
    boolean known =
        Nouns.COMPOUND.at(clause.tokens(), next) + Nouns.SINGLE.at(clause.tokens(), next) > 0
            || clause.word(next).equals("%")
            || Nouns.CURRENCY.at(clause.tokens(), next + 1) > 0
            || Nouns.MEASURED.at(clause.tokens(), next) > 0;
    return !known || clause.word(i - 1).equals("-");
  }

  /** Whether a token could be a year: four plain digits from 1900 to 2100. */
  static boolean yearLike(Token token) {
    return token.isPlainDigits()
        && token.text().length() == 4
        && token.intValue() >= FIRST_YEAR
        && token.intValue() <= LAST_YEAR;
  }
}
