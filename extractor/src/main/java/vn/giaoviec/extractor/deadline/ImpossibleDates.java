package vn.giaoviec.extractor.deadline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.text.Normal;

/**
 * Finds days that no calendar has ("31/4", "ngày 25/14", "29 tháng 02 năm 2023"), which the rules
 * about dates pass over in silence.
 */
public final class ImpossibleDates {

  static final String CODE = "impossible-date";

  private static final int MONTHS = 12;

  /** A leap year, in which most days exist. */
  private static final int ANY_YEAR = 2000;

  /** A slash alone may be a fraction or a number of a document: "ngày" or a year must be there. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?<named>ngày )?(?<day>\\d{1,2}+)(?:/|(?<word> tháng"
              + " ))(?<month>\\d{1,2}+)(?:(?:/| năm"
              + " )(?<year>(?:19|20)\\d{2}))?(?![\\d/]|-\\p{L}|[.,]\\d)");

  /** What stands before the number of a document, article or form, or before counted days. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:(?:số|mẫu|hiệu|điều|khoản|mục|biểu)\\s?:?|\\d)\\s?$");

  private static final int BEFORE = 12;

  /** The word that may stand before a date's digits. */
  private static final String NAMED = "ngày ";

  private ImpossibleDates() {}

  /** The warnings "impossible-date", in reading order, each with the date as written. */
  public static List<Warning> find(List<Block> blocks) {
    List<Warning> found = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        add(found, paragraph.text(), paragraph.place());
      } else if (block instanceof Block.Table table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> add(found, cell.text(), cell.place()));
      }
    }
    return List.copyOf(found);
  }

  private static void add(List<Warning> found, String text, Place place) {
    Matcher matcher = null;
    int at = 0;
    while (at < text.length()) {
      if (!mayBegin(text, at)) {
        at++;
        continue;
      }
      matcher = matcher == null ? matcher(text) : matcher;
      if (!looksLikeDate(matcher, at)) {
        at++;
        continue;
      }
      if (!exists(matcher) && isDate(matcher, text)) {
        String written = text.substring(matcher.start(), matcher.end());
        found.add(new Warning(CODE, written, place));
      }
      at = matcher.end();
    }
  }

  private static Matcher matcher(String text) {
    return DATE.matcher(Normal.word(text)).useTransparentBounds(true);
  }

  /** Whether a date's digits begin at an index, with its word before them or without. */
  private static boolean looksLikeDate(Matcher matcher, int at) {
    int end = matcher.regionEnd();
    return at >= NAMED.length()
            && matcher.region(at - NAMED.length(), end).lookingAt()
            && matcher.group("named") != null
        || matcher.region(at, end).lookingAt();
  }

  /** Whether one or two digits with "/" or " t" behind them begin: no date looks otherwise. */
  private static boolean mayBegin(String text, int at) {
    if (!isDigit(text, at) || at > 0 && isDigit(text, at - 1)) {
      return false;
    }
    int end = isDigit(text, at + 1) ? at + 2 : at + 1;
    return text.startsWith("/", end) || text.regionMatches(true, end, " t", 0, 2);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isDate(Matcher matcher, String text) {
    String before =
        Normal.word(text.substring(Math.max(0, matcher.start() - BEFORE), matcher.start()));
    boolean named = matcher.group("named") != null;
    boolean slashed = matcher.group("word") == null;
    return (named || slashed && hasYear(matcher)) && !NUMBERED.matcher(before).find();
  }

  private static boolean hasYear(Matcher matcher) {
    return matcher.group("year") != null;
  }

  private static boolean exists(Matcher matcher) {
    int day = Integer.parseInt(matcher.group("day"));
    int month = Integer.parseInt(matcher.group("month"));
    int year = hasYear(matcher) ? Integer.parseInt(matcher.group("year")) : ANY_YEAR;
    return month >= 1
        && month <= MONTHS
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
