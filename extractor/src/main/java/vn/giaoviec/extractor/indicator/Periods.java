package vn.giaoviec.extractor.indicator;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times for which a figure holds: "năm 2020", "đến cuối năm 2020", "31/3/2019". */
final class Periods {
  /** Words before a date. */
  static final Phrases BEFORE_DATE =
      Phrases.of("ngày, từ, đến, trước, sau, hết, vào, tháng, quý, từ ngày, đến ngày");

  /** Names of spans of time whose number is never a quantity, whatever follows. */
  static final Phrases CALENDAR = Phrases.of("ngày, tháng, năm, quý, giai đoạn, tuần, thứ");

  private static final String CLOCK = "\\d{1,2}(?:h|g| giờ)(?: ?\\d{2})?'?(?: phút)?,? ngày ";

  private static final String DAY = "(?:ngày |" + CLOCK + ")?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}";

  private static final String DAYS =
      "(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})? đến (?:hết )?(?:ngày )?"
          + "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}";

  private static final String LONG_DAY = "ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}";
  private static final String MONTH = "tháng \\d{1,2}(?!\\.\\d{3})(?:[/-]\\d{4}| năm \\d{4})?";
  private static final String QUARTER = "quý (?:[ivx]{1,4}|\\d)(?:[/-]\\d{4}| năm \\d{4})?";
  private static final String MONTHS =
      "(?:0?[1-9]|1[0-2]|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?=tháng đầu)) ?tháng(?!"
          + " \\d{1,2}(?!\\d|\\.\\d{3})| tuổi| đến \\d{1,2} tháng)(?: đầu| cuối)?(?: năm)?(?:"
          + " \\d{4}|/\\d{4})?";
  private static final String YEARS = "(?:giai đoạn|thời kỳ|năm học|năm|các năm) \\d{4} ?- ?\\d{4}";
  private static final String YEAR = "(?:cuối |đầu |giữa )?năm \\d{4}";
  private static final String UNTIL_YEAR = "(?:đến )?+năm \\d{4}";
  private static final String EVERY =
      "(?:hằng|hàng|mỗi) (?:năm|tháng|quý)|bình quân (?:hằng|hàng|mỗi) năm";

  private static final String PARTS =
      "cả năm(?: \\d{4})?|(?:những|các) tháng (?:đầu|cuối) năm(?: \\d{4})?|nhiệm kỳ \\d{4} ?-"
          + " ?\\d{4}";

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(?<upto>đến hết |đến nay |hết |đến |trong |vào |từ |cho đến )?+(?<time>"
              + String.join(
                  "|", LONG_DAY, DAYS, DAY, MONTHS, MONTH, QUARTER, YEARS, YEAR, EVERY, PARTS)
              + ")(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The words that the pattern can begin with, where no digit does. */
  private static final Set<String> FIRST =
      Set.of(
          "đến", "hết", "trong", "vào", "từ", "cho", "ngày", "tháng", "quý", "giai", "năm", "các",
          "cuối", "đầu", "giữa", "hằng", "hàng", "mỗi", "bình", "hai", "ba", "bốn", "sáu", "bảy",
          "tám", "chín", "mười", "cả", "những", "nhiệm", "thời");

  /** Their longest is "trong". */
  private static final int MOST_LETTERS = 5;

  /** A year in a title: "NĂM 2020". */
  private static final Pattern IN_HEADING = inHeading(QUARTER, MONTHS, MONTH, YEARS, UNTIL_YEAR);

  /** A column may also hold the figures of one day: "31/12/2024". */
  private static final Pattern IN_COLUMN =
      inHeading(DAY, QUARTER, MONTHS, MONTH, YEARS, UNTIL_YEAR);

  private Periods() {}

  private static Pattern inHeading(String... times) {
    return Pattern.compile(
        "(?<![\\p{L}\\d/])(?<time>" + String.join("|", times) + ")(?![\\p{L}\\d/])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * A time named in a text.
   *
   * @param from where it begins, in chars
   * @param to where it ends, exclusive
   * @param text as a figure's period is written: without "tính", "trong"
   */
  record Period(int from, int to, String text) {}

  /** The time named at {@code offset}; null where none is. */
  static @Nullable Period at(String text, int offset) {
    if (offset >= text.length() || !mayBegin(text, offset)) {
      return null;
    }
    Matcher matcher = PERIOD.matcher(text).region(offset, text.length());
    return matcher.useTransparentBounds(true).lookingAt() ? period(matcher) : null;
  }

  /** The first time named from {@code offset} to {@code end}; null if there is none. */
  static @Nullable Period next(String text, int offset, int end) {
    if (!mayNameTime(text, offset, end)) {
      return null;
    }
    Matcher matcher = PERIOD.matcher(text).useTransparentBounds(true);
    return find(matcher, text, offset, end) ? period(matcher) : null;
  }

  /** Looks for a time only where one may begin: most of a text's places are ruled out at once. */
  private static boolean find(Matcher matcher, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (mayBegin(text, i) && matcher.region(i, to).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number begins there, or a word with which some time begins. */
  private static boolean mayBegin(String text, int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    char c = text.charAt(at);
    return c >= '0' && c <= '9' || Character.isLetter(c) && isFirst(text, at);
  }

  private static boolean isFirst(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
      if (end - at > MOST_LETTERS) {
        return false;
      }
    }
    return FIRST.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the text holds what every time has: a digit, "hằng", "hàng", "mỗi" or "quý". */
  private static boolean mayNameTime(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c > 'z' && "ằàỗýẰÀỖÝ".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading holds what its times have: a digit, "quý" or "tháng đầu". */
  private static boolean mayNameTime(String heading) {
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (c >= '0' && c <= '9' || c > 'z' && "ýÝầẦ".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern MEAN = Pattern.compile("(?iu)^bình quân ");

  private static final Pattern SHORT_DAY = Pattern.compile("(?iu)^ngày (?=\\d{1,2}[/.-])");

  /** A time of day, or a range of days, whose first word belongs to it. */
  private static final Pattern SPAN = Pattern.compile("(?iu)^(?:" + CLOCK + "|" + DAYS + ")");

  private static Period period(Matcher matcher) {
    String time = matcher.group("time");
    String upto = matcher.group("upto");
    String lead = upto == null ? "" : upto.strip().toLowerCase(Locale.ROOT);
    boolean span = SPAN.matcher(time).find();
    boolean keeps =
        (lead.equals("đến") || lead.equals("hết") || lead.equals("đến hết"))
                && time.toLowerCase(Locale.ROOT).contains("năm")
            || span && (lead.equals("đến") || lead.equals("từ"));
    boolean whole = lead.endsWith("hết");
    time = MEAN.matcher(time).replaceFirst("");
    String plain = whole || span ? time : SHORT_DAY.matcher(time).replaceFirst("");
    return new Period(
        matcher.start(), matcher.end(), keeps || whole ? upto.strip() + " " + plain : plain);
  }

  /** The last year, quarter or run of months that a heading names; null if it names none. */
  static @Nullable String ofHeading(String heading) {
    return mayNameTime(heading) ? last(IN_HEADING, heading) : null;
  }

  private static @Nullable String last(Pattern times, String heading) {
    Matcher matcher = times.matcher(heading).useTransparentBounds(true);
    String last = null;
    for (int at = 0; find(matcher, heading, at, heading.length()); at = matcher.end()) {
      last = matcher.group("time");
    }
    return last == null ? null : lowerFirst(last);
  }

  /** The time that a column's heading names, which may be a bare year; null if it names none. */
  static @Nullable String ofColumn(String heading) {
    String named = last(IN_COLUMN, heading);
    Integer year = named == null ? lastYear(heading) : null;
    return year == null ? named : year.toString();
  }

  /** The first time that a title names, before what it says of coming work; null without one. */
  static @Nullable String firstOfHeading(String title) {
    Matcher matcher = IN_HEADING.matcher(title).useTransparentBounds(true);
    boolean names = mayNameTime(title) && find(matcher, title, 0, title.length());
    return names ? lowerFirst(matcher.group("time")) : null;
  }

  /** Words before the time of coming work, of which a heading also speaks. */
  private static final Pattern COMING =
      Pattern.compile("(?iu)nhiệm vụ|phương hướng|kế hoạch|giải pháp|mục tiêu|dự toán|định hướng");

  /**
   * Whether a heading names two times alike, so that none of them holds for all its figures: "năm
   * 2025 và ước thực hiện năm 2026".
   */
  static boolean several(String heading) {
    if (!mayNameTime(heading)) {
      return false;
    }
    Matcher matcher = IN_HEADING.matcher(heading).useTransparentBounds(true);
    for (int end = 0; find(matcher, heading, end, heading.length()); end = matcher.end()) {
      String between = end == 0 ? "" : heading.substring(end, matcher.start());
      boolean joined = between.contains("và") || between.contains("VÀ");
      if (joined && !COMING.matcher(between).find()) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern ROMAN_QUARTER = Pattern.compile("quý ([ivx]{1,4})");

  /** "NĂM 2020" as "năm 2020"; mixed case stays. */
  private static String lowerFirst(String time) {
    return time.equals(time.toUpperCase(Locale.ROOT))
        ? ROMAN_QUARTER
            .matcher(time.toLowerCase(Locale.ROOT))
            .replaceAll(m -> "quý " + m.group(1).toUpperCase(Locale.ROOT))
        : time;
  }

  private static final Pattern YEAR_DIGITS =
      Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)(?!\\d)");

  /** The last year that a time names; null if it names none. */
  static @Nullable Integer lastYear(String period) {
    Matcher matcher = YEAR_DIGITS.matcher(period);
    Integer year = null;
    while (matcher.find()) {
      year = Integer.valueOf(matcher.group("year"));
    }
    return year;
  }
}
