package vn.giaoviec.extractor.task.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Normal;

/** Reads the deadline of a row. */
final class TimeCell {

  private static final Pattern CUT_YEAR =
      Pattern.compile(
          "(?<!\\d)(?<head>(?:\\d{1,2}/){1,2}(?:2(?= \\d{3})|20(?= \\d\\d)|20\\d(?= \\d)))"
              + " (?<tail>\\d{1,3})(?![\\d/])");

  /** A header that says no more than what its numbers count; "(tháng)" may count how many. */
  private static final Pattern UNIT_OF_TIME =
      Pattern.compile(
          "(?:(?:thời gian|thời điểm|tiến độ|thời hạn|kế hoạch)(?: thực hiện| hoàn thành)?[ (]*)?"
              + "(?:năm 20\\d\\d[ )]*)?(?<unit>tháng|quý)(?: thực hiện| hoàn thành| trình)?"
              + "[ (/]*(?:năm )?(?:20\\d\\d)?[ )]*");

  private static final Pattern LAST_MONTH =
      Pattern.compile(
          "(?iu)(?:^|[ :.-])(?<time>(?:tháng (?:0?[1-9]|1[0-2])|quý (?:I{1,3}|IV|[1-4]))"
              + "(?: ?[/-] ?20\\d\\d| năm 20\\d\\d)?)[ .:]*$");

  private static final Pattern SESSION = Pattern.compile("(?iu)(?:trình )?(?:kỳ|phiên) họp ");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  /** Numbers of months or quarters and what joins them. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:0?[1-9]|1[0-2]|I{1,3}|IV)(?: ?(?:[-–,]|và|đến) ?(?:0?[1-9]|1[0-2]|I{1,3}|IV)){0,11}");

  /** Months and days without a year are times as well; of which year doesn't matter then. */
  private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

  private TimeCell() {}

  /** Whether words say a time, of whatever year. */
  static boolean isTime(String words) {
    return DeadlineFinder.ofTimeCell(words, ANY_DAY).or(() -> session(words, ANY_DAY)).isPresent();
  }

  /**
   * What a time column's cell says; empty where it says no time.
   *
   * @param cell the cell's words
   * @param header the column's header; its "trước ngày" holds for cells that hold but a day
   */
  static Optional<Found<Deadline>> column(
      String cell, String header, Place place, @Nullable LocalDate issued) {
    String phrase = dated(whole(Normal.spaced(cell)), header);
    return DeadlineFinder.ofTimeCell(phrase, issued)
        .or(() -> session(phrase, issued))
        .map(deadline -> before(deadline, header))
        .map(deadline -> Found.of(deadline, place, phrase, "table/time-column"));
  }

  /** "Kỳ họp tháng 7", "Phiên họp tháng 3/2024": when something comes before those who meet. */
  private static Optional<Deadline> session(String phrase, @Nullable LocalDate issued) {
    Matcher month = LAST_MONTH.matcher(phrase);
    return SESSION.matcher(phrase).lookingAt() && month.find()
        ? DeadlineFinder.ofTimeCell(month.group("time"), issued)
        : Optional.empty();
  }

  /** A year that a narrow column cut: "15/12/202 6". */
  private static String whole(String phrase) {
    Matcher cut = CUT_YEAR.matcher(phrase);
    return cut.find() ? cut.replaceAll("${head}${tail}") : phrase;
  }

  /** Under "Tháng" or "Quý (năm 2025)" the number alone: "9" is September, "10-11" two months. */
  private static String dated(String phrase, String header) {
    String title = Normal.word(header);
    Matcher unit = UNIT_OF_TIME.matcher(title);
    if (!COUNTED.matcher(phrase).matches() || !unit.matches()) {
      return phrase;
    }
    Matcher year = YEAR.matcher(title);
    return unit.group("unit") + " " + phrase + (year.find() ? " năm " + year.group() : "");
  }

  /** Whether words are a month or quarter and nothing else. */
  static boolean isMonth(String words) {
    Matcher month = LAST_MONTH.matcher(Normal.spaced(words));
    return month.find() && month.start("time") == 0;
  }

  /**
   * The month or quarter with which a heading row ends, or which is all of it: "II. Đề án trình
   * tháng 3"; a year alone tells only of which plan the rows are.
   */
  static Optional<Found<Deadline>> heading(String words, Place place, @Nullable LocalDate issued) {
    Matcher month = LAST_MONTH.matcher(Normal.spaced(words));
    return month.find()
        ? DeadlineFinder.ofTimeCell(month.group("time"), issued)
            .map(deadline -> Found.of(deadline, place, month.group("time"), "table/time-heading"))
        : Optional.empty();
  }

  /** What the words of the work say, where no column does. */
  static Optional<Found<Deadline>> work(String text, Place place, @Nullable LocalDate issued) {
    return DeadlineFinder.ofItem(text, issued)
        .map(found -> Found.of(found.deadline(), place, text, found.rule()));
  }

  /** Under "Trước ngày" a bare day is too late itself. */
  private static Deadline before(Deadline deadline, String header) {
    return deadline instanceof Deadline.OnDate day && Normal.word(header).contains("trước ngày")
        ? new Deadline.OnDate(day.text(), day.due(), true, day.time())
        : deadline;
  }
}
