package vn.giaoviec.extractor.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Capture;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Vocabulary;
import vn.giaoviec.extractor.text.Token;

/** The words of time that the rules of this package share. */
final class Words {
  /** Words for months and quarters that are no plain numbers. */
  private static final Map<String, Integer> NUMBER_NAMES =
      Map.of("giêng", 1, "tư", 4, "nhất", 1, "nhì", 2);

  /** The sign of minutes, as keyboards write it. */
  private static final Set<String> PRIMES = Set.of("'", "’", "′");

  /** Numbers of days, months and years as dates write them, and numbers in words. */
  static final Vocabulary NUMBERS =
      Vocabulary.NUMBERS
          .token("dd", Token.Kind.NUMBER, token -> digitsBetween(token, 2, 1, 31))
          .token("mm", Token.Kind.NUMBER, token -> digitsBetween(token, 2, 1, 12))
          .token("hh", Token.Kind.NUMBER, token -> digitsBetween(token, 2, 0, 24))
          .token(
              "min",
              Token.Kind.NUMBER,
              token -> token.text().length() == 2 && digitsBetween(token, 2, 0, 59))
          .token(
              "yy",
              Token.Kind.NUMBER,
              token -> token.text().length() == 2 && digitsBetween(token, 2, 0, 99))
          .token(
              "yyyy",
              Token.Kind.NUMBER,
              token -> token.text().length() == 4 && digitsBetween(token, 4, 1900, 2100))
          .token("prime", token -> PRIMES.contains(token.normal()))
          .words("month", "<numeral>|giêng|tư")
          .words("quarter", "<roman>|<numeral>|tư|nhất")
          .words("ofYear", "(năm|của năm|'/'|'-'|','|'.'){0,1}")
          .words("yearNear", "năm (near:(này|nay)|far:(sau|tới))")
          .words("unit", "ngày|tuần|tháng|quý|năm")
          .words("weekday", "thứ (<numeral>|tư)|chủ nhật")
          .words("ordinal", "đầu tiên|cuối cùng|thứ (<numeral>|nhất|nhì|tư)");

  private Words() {}

  private static boolean digitsBetween(Token token, int maxLength, int least, int most) {
    return token.text().length() <= maxLength
        && token.isPlainDigits()
        && token.intValue() >= least
        && token.intValue() <= most;
  }

  /** The whole number that a part of a match says in digits, words or Roman; 0 if it says none. */
  static int number(Match match, String name) {
    Capture capture = match.get(name);
    if (capture == null) {
      return 0;
    }
    BigDecimal value = capture.value(BigDecimal.class);
    if (value == null) {
      return NUMBER_NAMES.getOrDefault(capture.words(), 0);
    }
    return value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(9999)) <= 0
        ? value.intValue()
        : 0;
  }

  /**
   * The year that part "y" of a match says, two digits meaning this century, or that "năm nay" or
   * "năm sau" means; 0 if there is none.
   */
  static int year(Match match) {
    LocalDate issued = issued(match);
    if (issued != null && (match.has("near") || match.has("far"))) {
      return issued.getYear() + (match.has("far") ? 1 : 0);
    }
    int year = number(match, "y");
    return year > 0 && year < 100 ? 2000 + year : year;
  }

  /** The document's date of issue; null where it isn't known. */
  static @Nullable LocalDate issued(Match match) {
    return match.line().fact(LocalDate.class);
  }

  /** The unit of the calendar that a word such as "tháng" names. */
  static Stretch.Unit unit(String word) {
    return switch (word) {
      case "ngày" -> Stretch.Unit.DAY;
      case "tuần" -> Stretch.Unit.WEEK;
      case "tháng" -> Stretch.Unit.MONTH;
      case "quý" -> Stretch.Unit.QUARTER;
      default -> Stretch.Unit.YEAR;
    };
  }
}
