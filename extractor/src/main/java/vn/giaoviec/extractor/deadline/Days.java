package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.NUMBERS;
import static vn.giaoviec.extractor.deadline.Words.issued;
import static vn.giaoviec.extractor.deadline.Words.number;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.RuleSet;
import vn.giaoviec.extractor.rule.Vocabulary;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;

/** Single days, however they are named. */
final class Days {
  static final Vocabulary WORDS =
      NUMBERS
          .span("date")
          .span("period")
          .span("time")
          .words("part", "đầu|giữa|cuối")
          .words("this", "này|nay")
          .words("next", "tới|sau|sắp tới|kế tiếp");

  /** How many days from today the everyday words mean. */
  private static final Map<String, Integer> FROM_TODAY =
      Map.of(
          "hôm nay",
          0,
          "bữa nay",
          0,
          "nay",
          0,
          "mai",
          1,
          "ngày mai",
          1,
          "ngày kia",
          2,
          "ngày mốt",
          2,
          "mốt",
          2);

  /** Words of the ordinals; a last one counts from the end. */
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("đầu tiên", 1),
          Map.entry("đầu", 1),
          Map.entry("nhất", 1),
          Map.entry("hai", 2),
          Map.entry("nhì", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("cuối cùng", -1),
          Map.entry("cuối", -1));

  /** The rules; the spans that they find have type "day". */
  static final RuleSet<LocalDate> RULES =
      RuleSet.of(
          "day",
          text -> Reading.periods(text, Reading.EXAMPLE_ISSUE),
          List.of(
              date(),
              partOfPeriod(),
              partOfThis(),
              edgeOfPeriod(),
              fromToday(),
              inSomeUnits(),
              dayOfNearMonth(),
              weekday(),
              weekdayOfMonth(),
              Holidays.rule(WORDS)));

  private Days() {}

  private static Rule<LocalDate> date() {
    return Rule.<LocalDate>named(
            "date",
            WORDS,
            "w:<weekday> '(' d:<date> ')'|(w:<weekday> ','?)? d:<date>",
            Days::dateOf)
        .example("trước ngày 25/4/2019", LocalDate.of(2019, 4, 25))
        .example("ngày 20/1", LocalDate.of(2020, 1, 20))
        .example("trước ngày 25", LocalDate.of(2019, 4, 25))
        .example("thứ 3 ngày 3 tháng 4 năm 2018", LocalDate.of(2018, 4, 3))
        .example("thứ ba (14/5/2019)", LocalDate.of(2019, 5, 14))
        .example("thứ ba ngày 14", LocalDate.of(2019, 5, 14))
        .notIn("ngày 40", "25 ngày");
  }

  /** The day of a written date; of "thứ ba ngày 14" the first 14th that is a Tuesday. */
  private static @Nullable LocalDate dateOf(Match match) {
    DayRef date = match.value("d", DayRef.class);
    if (date == null) {
      return null;
    }
    LocalDate day = date.onOrAfter(issued(match));
    int weekday = weekday(match.words("w"));
    boolean choose = weekday > 0 && date.month() == 0;
    for (int month = 0; choose && day != null && month < 12; month++) {
      if (day.getDayOfWeek().getValue() == weekday) {
        return day;
      }
      day = date.onOrAfter(day.plusDays(1));
    }
    return day;
  }

  private static Rule<LocalDate> partOfPeriod() {
    return Rule.<LocalDate>named(
            "part-of-period",
            WORDS,
            "p:<part> s:<period>",
            match -> {
              Stretch stretch = match.value("s", Stretch.class);
              return stretch == null ? null : stretch.part(match.words("p"));
            })
        .example("cuối tháng 4/2019", LocalDate.of(2019, 4, 30))
        .example("giữa năm 2020", LocalDate.of(2020, 6, 30))
        .example("đầu tháng 5", LocalDate.of(2019, 5, 1))
        .example("cuối quý III/2019", LocalDate.of(2019, 9, 30))
        .notIn("6 tháng cuối năm 2019", "cuối buổi");
  }

  private static Rule<LocalDate> partOfThis() {
    return Rule.<LocalDate>named(
            "part-of-this",
            WORDS,
            "p:<part> u:(tháng|quý|năm)",
            match -> {
              LocalDate issued = issued(match);
              boolean school = match.after(1).equals("học"); // "từ đầu năm học" has no known day
              if (issued == null || school || match.before(1).equals("tháng")) {
                return null;
              }
              Stretch.Unit unit = Words.unit(match.words("u"));
              LocalDate day = Stretch.after(issued, unit, 0, 1).part(match.words("p"));
              return day.isBefore(issued)
                  ? Stretch.after(issued, unit, 1, 1).part(match.words("p"))
                  : day;
            })
        .example("cuối năm", LocalDate.of(2019, 12, 31))
        .example("giữa tháng", LocalDate.of(2019, 5, 15))
        .notIn("6 tháng cuối năm", "cuối kỳ", "ngay từ đầu năm học");
  }

  private static Rule<LocalDate> edgeOfPeriod() {
    return Rule.<LocalDate>named(
            "edge-of-period",
            WORDS,
            "ngày p:(đầu tiên|đầu|cuối cùng|cuối) (của|trong)? s:<period>",
            match -> {
              Stretch stretch = match.value("s", Stretch.class);
              boolean first = match.words("p").startsWith("đầu");
              return stretch == null ? null : first ? stretch.start() : stretch.end();
            })
        .example("ngày cuối cùng của tháng 10 năm 2015", LocalDate.of(2015, 10, 31))
        .example("ngày đầu tiên của tháng ba", LocalDate.of(2020, 3, 1))
        .notIn("ngày cuối cùng của đợt", "cuối tháng 10");
  }

  private static Rule<LocalDate> fromToday() {
    return Rule.<LocalDate>named(
            "from-today",
            WORDS,
            "(ngay|trong){0,2} ngày? d:(hôm nay|bữa nay|ngày mai|ngày kia|ngày mốt)"
                + "|buổi? (sáng|trưa|chiều|tối|đêm) d:(hôm nay|nay|mai|ngày mai)"
                + "|<time> d:(hôm nay|nay|mai|ngày mai)",
            match -> {
              LocalDate issued = issued(match);
              return issued == null
                  ? null
                  : issued.plusDays(FROM_TODAY.getOrDefault(match.words("d"), 0));
            })
        .example("ngày hôm nay", LocalDate.of(2019, 4, 24))
        .example("ngày mai", LocalDate.of(2019, 4, 25))
        .example("chiều mai", LocalDate.of(2019, 4, 25))
        .example("8 giờ tối mai", LocalDate.of(2019, 4, 25))
        .notIn("hôm qua", "thương mại", "ngày nay", "từ trước đến nay");
  }

  private static Rule<LocalDate> inSomeUnits() {
    return Rule.<LocalDate>named(
            "in-some-units",
            WORDS,
            "(sau|trong)? n:<numeral> u:<unit> nữa ((kể từ|tính từ|từ) (hôm nay|bây giờ))?",
            match -> {
              LocalDate issued = issued(match);
              int count = number(match, "n");
              if (issued == null || count < 1 || count > 1000) {
                return null;
              }
              return switch (Words.unit(match.words("u"))) {
                case DAY -> issued.plusDays(count);
                case WEEK -> issued.plusWeeks(count);
                case MONTH -> issued.plusMonths(count);
                case QUARTER -> issued.plusMonths(3L * count);
                case YEAR -> issued.plusYears(count);
              };
            })
        .example("3 ngày nữa", LocalDate.of(2019, 4, 27))
        .example("hai tuần nữa", LocalDate.of(2019, 5, 8))
        .notIn("3 ngày", "một lần nữa");
  }

  private static Rule<LocalDate> dayOfNearMonth() {
    return Rule.<LocalDate>named(
            "day-of-near-month",
            WORDS,
            "ngày (mồng|mùng)? d:<dd> tháng (now:<this>|sau|tới)",
            match -> {
              LocalDate issued = issued(match);
              if (issued == null) {
                return null;
              }
              YearMonth month = YearMonth.from(issued).plusMonths(match.has("now") ? 0 : 1);
              return DayRef.dayOf(month.getYear(), month.getMonthValue(), number(match, "d"));
            })
        .example("ngày 15 tháng này", LocalDate.of(2019, 4, 15))
        .example("ngày 15 tháng sau", LocalDate.of(2019, 5, 15))
        .notIn("ngày 31 tháng này", "ngày 15 của tháng sau");
  }

  private static Rule<LocalDate> weekday() {
    return Rule.<LocalDate>named(
            "weekday",
            WORDS,
            "(ngày|buổi? (sáng|chiều|tối))? w:<weekday> ((của|trong)? tuần (week:<this>|week:<next>"
                + " again:nữa?)|<this>|<next>)?",
            match -> {
              LocalDate issued = issued(match);
              int weekday = weekday(match.words("w"));
              if (issued == null || weekday == 0 || isOrdinal(match)) {
                return null;
              }
              DayOfWeek day = DayOfWeek.of(weekday);
              if (!match.has("week")) {
                return issued.with(TemporalAdjusters.next(day));
              }
              boolean now = List.of("này", "nay").contains(match.words("week"));
              int weeks = now ? 0 : match.words("again").isEmpty() ? 1 : 2;
              return Stretch.week(issued.plusWeeks(weeks)).start().plusDays(weekday - 1L);
            })
        .example("thứ sáu tuần này", LocalDate.of(2019, 4, 26))
        .example("thứ 2 tuần tới", LocalDate.of(2019, 4, 29))
        .example("chủ nhật", LocalDate.of(2019, 4, 28))
        .example("thứ tư", LocalDate.of(2019, 5, 1))
        .notIn("thứ chín", "lần thứ hai", "bên thứ ba", "ngày thứ 5 kể từ ngày ký");
  }

  private static Rule<LocalDate> weekdayOfMonth() {
    return Rule.<LocalDate>named(
            "weekday-of-month",
            WORDS,
            "w:<weekday> o:<ordinal> (của|trong)? s:<period>",
            match -> {
              Stretch month = match.value("s", Stretch.class);
              int weekday = weekday(match.words("w"));
              return month == null || weekday == 0 || month.unit() != Stretch.Unit.MONTH
                  ? null
                  : nth(
                      YearMonth.from(month.start()),
                      DayOfWeek.of(weekday),
                      ordinal(match.words("o")));
            })
        .example("thứ ba đầu tiên của tháng mười", LocalDate.of(2019, 10, 1))
        .example("thứ hai cuối cùng của tháng 5 năm 2019", LocalDate.of(2019, 5, 27))
        .notIn("thứ ba đầu tiên của năm 2019", "thứ ba thứ sáu của tháng 5/2019");
  }

  /** Words after which "thứ hai" counts things and names no day. */
  private static boolean isOrdinal(Match match) {
    return List.of("lần", "bên", "hạng", "ngày", "cấp", "người", "khoá").contains(match.before(1))
        || match.line().word(match.from()).equals("ngày") && match.after(1).equals("kể");
  }

  /** 1 (Monday) to 7 (Sunday); 0 for what is no weekday. */
  private static int weekday(String words) {
    if (words.equals("chủ nhật")) {
      return 7;
    }
    if (!words.startsWith("thứ ")) {
      return 0;
    }
    String number = words.substring("thứ ".length());
    if (number.equals("tư")) {
      return 3;
    }
    for (Span span : Line.of(number).spansAt(0)) {
      int value = ((java.math.BigDecimal) span.value()).intValue();
      return value >= 2 && value <= 7 ? value - 1 : 0;
    }
    return 0;
  }

  /** 1 for the first, 2 …; -1 for the last; 0 for what is no ordinal. */
  static int ordinal(String words) {
    String word = words.startsWith("thứ ") ? words.substring("thứ ".length()) : words;
    Integer known = ORDINALS.get(word);
    if (known != null) {
      return known;
    }
    return word.matches("[1-5]") ? Integer.parseInt(word) : 0;
  }

  /** The n-th such weekday of a month, the last for -1; null if the month has no such day. */
  static @Nullable LocalDate nth(YearMonth month, DayOfWeek weekday, int n) {
    if (n == 0) {
      return null;
    }
    LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    return YearMonth.from(day).equals(month) ? day : null;
  }
}
