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
          "(?<![\\p{L}\\d/.-])(?<named>ngày )?(?<day>\\d{1,2}+)(?:/|(?<word> tháng ))(?<month>\\d{1,2}+)"
              + "(?:(?:/| năm )(?<year>(?:19|20)\\d{2}))?(?![\\d/]|-\\p{L}|[.,]\\d)");

  /** What stands before the number of a document, article or form, or before counted days. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:(?:số|mẫu|hiệu|điều|khoản|mục|biểu)\\s?:?|\\d)\\s?$");

  private static final int BEFORE = 12;

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
    if (!mayHoldDate(text)) {
      return;
    }
    Matcher matcher = DATE.matcher(Normal.word(text));
    while (matcher.find()) {
      if (isDate(matcher, text) && !exists(matcher)) {
        String written = text.substring(matcher.start(), matcher.end());
        found.add(new Warning(CODE, written, place));
      }
    }
  }

  /** Whether "/" or a word with t, such as "tháng", follows a digit; most texts have neither. */
  private static boolean mayHoldDate(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean leads =
          c == '/' || c == ' ' && "tT".indexOf(text.charAt(i + 1 < text.length() ? i + 1 : i)) >= 0;
      if (leads && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') {
        return true;
      }
    }
    return false;
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
