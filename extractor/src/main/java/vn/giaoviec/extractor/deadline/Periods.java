package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.NUMBERS;
import static vn.giaoviec.extractor.deadline.Words.issued;
import static vn.giaoviec.extractor.deadline.Words.number;
import static vn.giaoviec.extractor.deadline.Words.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.RuleSet;
import vn.giaoviec.extractor.rule.Vocabulary;
import vn.giaoviec.extractor.text.Token;

/** Stretches of the calendar by name: months, quarters, half-years, years, terms. */
final class Periods {
  static final Vocabulary WORDS =
      NUMBERS
          .span("date")
          .span("time")
          .words("to", "đến hết|đến|tới|'-'")
          .words("next", "tới|sắp tới|tiếp theo|sau|kế tiếp")
          .words("this", "này|nay|hiện tại");

  /** The rules; the spans that they find have type "period". */
  static final RuleSet<Stretch> RULES =
      RuleSet.of(
          "period",
          text -> Reading.dates(text, Reading.EXAMPLE_ISSUE),
          List.of(
              Months.month(),
              Months.monthInDigits(),
              Months.months(),
              Months.monthsInDigits(),
              Months.untilYearEnd(),
              quarter(),
              quarterInDigits(),
              quarters(),
              quartersAndYear(),
              monthsOfYear(),
              half(),
              wholeYear(),
              years(),
              NearPeriods.current(),
              NearPeriods.coming(),
              NearPeriods.weekOfMonth(),
              NearPeriods.weeksOfMonth(),
              NearPeriods.thirdOfMonth(),
              NearPeriods.weekend(),
              NearPeriods.daysOfMonth(),
              NearPeriods.daysWithoutMonth(),
              NearPeriods.halfMonth(),
              NearPeriods.edgeDays(),
              NearPeriods.daysBetween()));

  private Periods() {}

  private static Rule<Stretch> quarter() {
    return Rule.<Stretch>named(
            "quarter",
            WORDS,
            "((quý|quí|quỹ|q '.'?) q:<quarter>|g:(qi|qii|qiii|qiv))"
                + " ((<ofYear>|'-') y:<yyyy>|<yearNear>)?",
            match -> isDistrict(match) ? null : quarters(match, quarter(match), quarter(match)))
        .example("Quý III/2019", Stretch.quarters(2019, 3, 3))
        .example("quý 4 của năm 2018", Stretch.quarters(2018, 4, 4))
        .example("quý ba", Stretch.quarters(2019, 3, 3))
        .example("Quý I", Stretch.quarters(2020, 1, 1))
        .example("Quí IV-2025", Stretch.quarters(2025, 4, 4))
        .example("Q.III/2021", Stretch.quarters(2021, 3, 3))
        .example("Q3/2020", Stretch.quarters(2020, 3, 3))
        .example("QIII/2020", Stretch.quarters(2020, 3, 3))
        .example("QIV", Stretch.quarters(2019, 4, 4))
        .notIn("Q.3", "quý V", "hàng quý", "quỹ đất", "quý khách 2 lần");
  }

  /** The quarter's number; of "QIII" what its letters say. */
  private static int quarter(Match match) {
    return match.has("g")
        ? List.of("qi", "qii", "qiii", "qiv").indexOf(match.words("g")) + 1
        : number(match, "q");
  }

  /** "III/2021", "III-IV/2021", as time columns write quarters. */
  private static Rule<Stretch> quarterInDigits() {
    return Rule.<Stretch>named(
            "quarter-of-year",
            WORDS,
            "(a:<roman> (<to>|và|','))? q:<roman> '/' y:<yyyy>",
            match -> {
              boolean inNumber = match.after(1).equals("/") || match.before(1).equals("/");
              boolean named = !match.before(1).isEmpty() && isWord(match.before(1));
              int last = number(match, "q");
              int first = match.has("a") ? number(match, "a") : last;
              return inNumber || named ? null : quarters(match, first, last);
            })
        .example("III/2021", Stretch.quarters(2021, 3, 3))
        .example("III - IV/2021", Stretch.quarters(2021, 3, 4))
        .notIn("Phụ lục II/2020", "V/2021", "II/2020/TT");
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.charAt(0));
  }

  /** "Q.3" without a year is a district of a town. */
  private static boolean isDistrict(Match match) {
    return match.line().word(match.from()).equals("q") && !match.has("y");
  }

  private static Rule<Stretch> quarters() {
    return Rule.<Stretch>named(
            "quarters",
            WORDS,
            "từ? quý a:<quarter> (<ofYear> x:<yyyy>)? (<to>|và|',') quý? q:<quarter> (<ofYear>"
                + " y:<yyyy>)?",
            match ->
                match.has("x") && match.has("y")
                    ? acrossYears(match)
                    : match.has("x")
                        ? null
                        : quarters(match, number(match, "a"), number(match, "q")))
        .example(
            "quý IV/2019 - quý I/2020",
            Stretch.months(YearMonth.of(2019, 10), YearMonth.of(2020, 3)))
        .example("quý III, IV/2019", Stretch.quarters(2019, 3, 4))
        .example("Quý I - quý II năm 2020", Stretch.quarters(2020, 1, 2))
        .notIn("quý III, 5 lớp", "quý III-2019");
  }

  private static Rule<Stretch> quartersAndYear() {
    return Rule.<Stretch>named(
            "quarters-and-year",
            WORDS,
            "quý a:<quarter> ((<to>|và|',') quý? <quarter>)? <ofYear> x:<yyyy> (','|và|'-') năm?"
                + " y:<yyyy>",
            match -> {
              int first = number(match, "a");
              boolean valid = first >= 1 && first <= 4 && year(match) > number(match, "x");
              return valid
                  ? Stretch.months(
                      YearMonth.of(number(match, "x"), 3 * first - 2),
                      YearMonth.of(year(match), 12))
                  : null;
            })
        .example(
            "Quý III, IV/2026, 2027", Stretch.months(YearMonth.of(2026, 7), YearMonth.of(2027, 12)))
        .example(
            "quý IV/2025 và năm 2026",
            Stretch.months(YearMonth.of(2025, 10), YearMonth.of(2026, 12)))
        .notIn("quý IV/2026, 2025", "quý III, IV/2026");
  }

  /** From a quarter "a" of year "x" to quarter "q" of year "y". */
  private static @Nullable Stretch acrossYears(Match match) {
    int first = number(match, "a");
    int last = number(match, "q");
    boolean valid = first >= 1 && first <= 4 && last >= 1 && last <= 4;
    YearMonth begin = valid ? YearMonth.of(number(match, "x"), 3 * first - 2) : null;
    YearMonth end = valid ? YearMonth.of(year(match), 3 * last) : null;
    return begin == null || end == null || begin.isAfter(end) ? null : Stretch.months(begin, end);
  }

  private static Rule<Stretch> monthsOfYear() {
    return Rule.<Stretch>named(
            "months-of-year",
            WORDS,
            "n:<number> tháng p:(đầu|cuối) (năm y:<yyyy>?|<yearNear>)",
            match -> {
              int months = number(match, "n");
              boolean valid = months >= 1 && months <= 11;
              boolean early = match.words("p").equals("đầu");
              return valid ? partOfYear(match, early ? 1 : 13 - months, months) : null;
            })
        .example(
            "6 tháng đầu năm 2021", Stretch.months(YearMonth.of(2021, 1), YearMonth.of(2021, 6)))
        .example("3 tháng đầu năm", Stretch.months(YearMonth.of(2020, 1), YearMonth.of(2020, 3)))
        .example(
            "sáu tháng cuối năm", Stretch.months(YearMonth.of(2019, 7), YearMonth.of(2019, 12)))
        .notIn("6 tháng", "15 tháng đầu năm 2020");
  }

  private static Rule<Stretch> half() {
    return Rule.<Stretch>named(
            "half-year",
            WORDS,
            "nửa p:(đầu|cuối|sau) (năm y:<yyyy>?|<yearNear>)",
            match -> {
              boolean early = match.words("p").equals("đầu");
              return partOfYear(match, early ? 1 : 7, 6);
            })
        .example("nửa đầu năm 2021", Stretch.months(YearMonth.of(2021, 1), YearMonth.of(2021, 6)))
        .example("nửa cuối năm", Stretch.months(YearMonth.of(2019, 7), YearMonth.of(2019, 12)))
        .notIn("nửa năm", "nửa đầu tháng 5");
  }

  private static Rule<Stretch> wholeYear() {
    return Rule.<Stretch>named(
            "year",
            WORDS,
            "(cả|toàn)? năm (học|dương lịch)? y:<yyyy>",
            match -> Stretch.years(year(match), year(match)))
        .example("Năm 2021", Stretch.years(2021, 2021))
        .example("cả năm 2020", Stretch.years(2020, 2020))
        .notIn("2021", "năm 21", "5 năm");
  }

  private static Rule<Stretch> years() {
    return Rule.<Stretch>named(
            "years",
            WORDS,
            "(giai đoạn|nhiệm kỳ|thời kỳ|khoá|các năm|hai năm|năm|năm học|từ năm){0,2} a:<yyyy>"
                + " (',' <yyyy>){0,8} (<to>|và|','|';') năm? y:<yyyy>",
            match -> {
              int first = number(match, "a");
              boolean fits = first < year(match) && !match.before(1).equals("/");
              return fits ? Stretch.years(first, year(match)) : null;
            })
        .example("giai đoạn 2021 - 2030", Stretch.years(2021, 2030))
        .example("2021-2022", Stretch.years(2021, 2022))
        .example("các năm 2021, 2022, 2023", Stretch.years(2021, 2023))
        .example("nhiệm kỳ 2020-2025", Stretch.years(2020, 2025))
        .example("từ năm 2021 đến năm 2025", Stretch.years(2021, 2025))
        .notIn("2025-2021", "2021", "giai đoạn 2");
  }

  /** The month of parts "m" and "y"; without a year the first that ends on or after the issue. */
  static @Nullable YearMonth yearMonth(Match match) {
    int month = number(match, "m");
    LocalDate issued = issued(match);
    if (month < 1 || month > 12) {
      return null;
    }
    if (Words.year(match) > 0) {
      return YearMonth.of(year(match), month);
    }
    if (issued == null) {
      return null;
    }
    YearMonth thisYear = YearMonth.of(issued.getYear(), month);
    return thisYear.isBefore(YearMonth.from(issued)) ? thisYear.plusYears(1) : thisYear;
  }

  private static @Nullable Stretch quarters(Match match, int first, int last) {
    LocalDate issued = issued(match);
    boolean valid = first >= 1 && first <= last && last <= 4;
    if (!valid || isFund(match)) {
      return null;
    }
    if (Words.year(match) > 0) {
      return Stretch.quarters(year(match), first, last);
    }
    if (issued == null) {
      return null;
    }
    Stretch thisYear = Stretch.quarters(issued.getYear(), first, last);
    return thisYear.end().isBefore(issued)
        ? Stretch.quarters(issued.getYear() + 1, first, last)
        : thisYear;
  }

  /** "Quỹ" is a misread "Quý" only where a Roman numeral and a year follow. */
  private static boolean isFund(Match match) {
    var quarter = match.get("q");
    return match.line().word(match.from()).equals("quỹ")
        && (!match.has("y")
            || quarter == null
            || match.line().tokens().get(quarter.from()).kind() != Token.Kind.ROMAN);
  }

  /**
   * That many months of a year from the first one given; without a year the first such stretch that
   * ends on or after the issue. Null where neither year nor issue is known.
   */
  private static @Nullable Stretch partOfYear(Match match, int first, int count) {
    LocalDate issued = issued(match);
    int written = year(match);
    if (written > 0) {
      return monthsFrom(YearMonth.of(written, first), count);
    }
    if (issued == null) {
      return null;
    }
    YearMonth begin = YearMonth.of(issued.getYear(), first);
    Stretch thisYear = monthsFrom(begin, count);
    return thisYear.end().isBefore(issued) ? monthsFrom(begin.plusYears(1), count) : thisYear;
  }

  private static Stretch monthsFrom(YearMonth first, int count) {
    return Stretch.months(first, first.plusMonths(count - 1L));
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
