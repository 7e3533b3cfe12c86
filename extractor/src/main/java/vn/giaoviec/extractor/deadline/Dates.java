package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.NUMBERS;
import static vn.giaoviec.extractor.deadline.Words.number;
import static vn.giaoviec.extractor.deadline.Words.year;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Capture;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.RuleSet;
import vn.giaoviec.extractor.text.Line;

/** Dates and times of day as they are written, before anything missing is filled in. */
final class Dates {
  /** Times of day. */
  static final RuleSet<LocalTime> TIMES =
      RuleSet.of(
          "time",
          Line::of,
          List.of(
              Rule.named(
                      "time-of-day",
                      NUMBERS,
                      "(lúc|vào lúc)? h:<hh> (giờ|h|g) (min:<min> (phút|p|<prime>)?)?"
                          + " half:(sáng|chiều|tối|trưa|đêm)?",
                      Dates::time)
                  .example("11h30", LocalTime.of(11, 30))
                  .example("17 giờ ngày 10/8", LocalTime.of(17, 0))
                  .example("8 giờ 05 phút", LocalTime.of(8, 5))
                  .example("16h30' ngày 21/4", LocalTime.of(16, 30))
                  .example("3 giờ chiều", LocalTime.of(15, 0))
                  .notIn("25h10", "300 giờ", "8 học viên"),
              Rule.<LocalTime>named(
                      "time-with-colon",
                      NUMBERS,
                      "(lúc|vào lúc)? h:<hh> ':' min:<min> half:(sáng|chiều|tối|trưa|đêm)?",
                      Dates::timeWithColon)
                  .example("08:00", LocalTime.of(8, 0))
                  .example("lúc 4:30 chiều ngày 23/4", LocalTime.of(16, 30))
                  .example("trước 16:30 ngày 5/6", LocalTime.of(16, 30))
                  .notIn("mục 3: 15 lớp", "tỷ lệ 1:2")));

  /** Dates. */
  static final RuleSet<DayRef> RULES =
      RuleSet.of(
          "date",
          text -> Reading.dates(text, null),
          List.of(
              Rule.named(
                      "numeric-date",
                      NUMBERS,
                      "(ngày|ngay|hôm)? (mồng|mùng)? (d:<dd> '/' m:<mm> '/' y:(<yyyy>|<yy>)"
                          + "|d:<dd> '-' m:<mm> '-' y:<yyyy>|d:<dd> '.' m:<mm> '.' y:<yyyy>"
                          + "|y:<yyyy> '-' m:<mm> '-' d:<dd>)",
                      Dates::date)
                  .example("25/4/2019", new DayRef(25, 4, 2019))
                  .example("ngày 26/02/18", new DayRef(26, 2, 2018))
                  .example("ngày 05-10-2020", new DayRef(5, 10, 2020))
                  .example("30.6.2021", new DayRef(30, 6, 2021))
                  .example("2025-02-18", new DayRef(18, 2, 2025))
                  .notIn("số 25/4/2019/QĐ-UBND", "31/2/2020", "1/13/2020", "1-20/4"),
              Rule.named(
                      "written-date",
                      NUMBERS,
                      "(ngày|hôm)? (mồng|mùng)? d:<numeral> tháng m:<month> (<ofYear>"
                          + " y:<yyyy>|<yearNear>)?",
                      Dates::writtenDate)
                  .example("ngày 24 tháng 04 năm 2019", new DayRef(24, 4, 2019))
                  .example("ngày 25 tháng 01", new DayRef(25, 1, 0))
                  .example("ngày mồng ba tháng ba", new DayRef(3, 3, 0))
                  .example("ngày 10 tháng 9/2021", new DayRef(10, 9, 2021))
                  .notIn(
                      "6 tháng 20 ngày",
                      "9 tháng năm 2020",
                      "ngày 31 tháng 6",
                      "ngày 30 hàng tháng"),
              Rule.named(
                      "date-without-year",
                      NUMBERS,
                      "(ngày|ngay|hôm)? (mồng|mùng)? d:<dd> '/' m:<mm> <yearNear>?",
                      Dates::date)
                  .example("trước ngày 20/1", new DayRef(20, 1, 0))
                  .example("đến 10/8", new DayRef(10, 8, 0))
                  .notIn("20/13", "12/4/TB", "số 5/6-KH"),
              Rule.named(
                      "date-of-mixed-signs",
                      NUMBERS,
                      "(ngày|hôm) (mồng|mùng)? d:<dd> '-' m:<mm> '/' y:<yyyy>",
                      Dates::date)
                  .example("ngày 10-11/2019", new DayRef(10, 11, 2019))
                  .example("trước ngày 05-6/2021", new DayRef(5, 6, 2021))
                  .notIn("10-11/2019", "ngày 10-13/2019", "ngày 10-11/2019/QH14"),
              Rule.named("date-with-hyphen", NUMBERS, "n:ngày? d:<dd> '-' m:<mm>", Dates::partyDate)
                  .example("trước ngày 30-4", new DayRef(30, 4, 0))
                  .example("chậm nhất 15-02", new DayRef(15, 2, 0))
                  .notIn("ngày 10-12", "từ 15-20/4", "trước 5-3 ngày", "ngày 12-5/TB", "tổ 30-4"),
              Rule.named("day-only", NUMBERS, "ngày (mồng|mùng)? d:<dd>", Dates::dayOnly)
                  .example("trước ngày 25", new DayRef(25, 0, 0))
                  .example("ngày mùng 5", new DayRef(5, 0, 0))
                  .notIn("ngày 40", "20 ngày", "ngày 15 tháng 13")));

  private Dates() {}

  private static @Nullable DayRef date(Match match) {
    boolean inNumber =
        joined(match, match.to())
            && List.of("/", "-").contains(match.after(1))
            && !Character.isDigit(match.after(2).isEmpty() ? ' ' : match.after(2).charAt(0));
    boolean longer = match.after(1).equals("/");
    if (inNumber || longer || match.before(1).equals("/")) {
      return null;
    }
    return checked(new DayRef(number(match, "d"), number(match, "m"), year(match)));
  }

  /**
   * "trước ngày 30-4": day and month as Party documents write them (Party Guidance 36-HD/VPTW).
   * What may be a range of days ("ngày 10-12") is none.
   */
  private static @Nullable DayRef partyDate(Match match) {
    int day = number(match, "d");
    int month = number(match, "m");
    boolean stated =
        match.has("n") || List.of("trước", "nhất", "hết", "đến").contains(match.before(1));
    boolean close = joined(match, match.to() - 1) && joined(match, match.to() - 2);
    boolean goesOn =
        List.of("/", "-", "ngày", "tháng", "hằng", "hàng", "%").contains(match.after(1));
    return stated && close && !goesOn && day > month ? checked(new DayRef(day, month, 0)) : null;
  }

  private static @Nullable DayRef writtenDate(Match match) {
    // "9 tháng năm 2020" is nine months of that year, not the ninth of May.
    boolean counted =
        match.has("y") && match.line().text(match.to() - 3, match.to() - 1).equals("tháng năm");
    if (counted) {
      return null;
    }
    return checked(new DayRef(number(match, "d"), number(match, "m"), year(match)));
  }

  private static @Nullable DayRef dayOnly(Match match) {
    boolean goesOn = List.of("tháng", "/", "-", "làm").contains(match.after(1));
    return goesOn ? null : new DayRef(number(match, "d"), 0, 0);
  }

  /** The date if there is such a day in its year, or in a leap year where none is given. */
  private static @Nullable DayRef checked(DayRef date) {
    int year = date.year() == 0 ? 2000 : date.year();
    return DayRef.dayOf(year, date.month(), date.day()) == null ? null : date;
  }

  /** Whether no space stands before the token of that index. */
  private static boolean joined(Match match, int index) {
    var tokens = match.line().tokens();
    return index < tokens.size() && tokens.get(index).start() == tokens.get(index - 1).end();
  }

  private static @Nullable LocalTime timeWithColon(Match match) {
    Capture hour = match.get("h");
    boolean written = hour != null && joined(match, hour.to()) && joined(match, hour.to() + 1);
    return written ? time(match) : null;
  }

  private static @Nullable LocalTime time(Match match) {
    int hour = number(match, "h");
    boolean afternoon = List.of("chiều", "tối", "đêm").contains(match.words("half"));
    hour = afternoon && hour < 12 ? hour + 12 : hour;
    return hour > 23 ? null : LocalTime.of(hour, number(match, "min"));
  }
}
