package vn.giaoviec.extractor.text.repair;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Numbers;

/**
 * Letters that an OCR read for digits, in dates and figures: "3O/8/2019", "ngày l5 tháng 4",
 * "1.5OO", and l for I in quarters: "Quý lII". What doesn't become a possible day stays.
 */
final class Figures {

  private static final String DIGIT = "[0-9OolI]";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?<day>"
              + DIGIT
              + "{1,2})(?<sign>[/.-])(?<month>"
              + DIGIT
              + "{1,2})\\k<sign>(?<year>[12lI]"
              + DIGIT
              + "{3})(?![\\p{L}\\d])");

  private static final Pattern SHORT_DATE =
      Pattern.compile(
          "(?iu)(?<=(?:ngày|trước|hết|đến|từ) )(?-i:(?<day>"
              + DIGIT
              + "{1,2})/(?<month>"
              + DIGIT
              + "{1,2}))(?![\\p{L}\\d/.-])");

  private static final Pattern AFTER_WORD =
      Pattern.compile(
          "(?iu)(?<=(?<word>ngày|tháng|năm) )(?-i:(?<figure>"
              + DIGIT
              + "{1,4}))(?![\\p{L}\\d/.-])");

  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\p{L}\\d.,/-])\\d{1,3}(?:\\.[0-9Oo]{3})++(?![\\p{L}\\d/-])");

  private static final Pattern QUARTER =
      Pattern.compile("(?iu)(?<=quý )(?-i:[IlV1]{1,4})(?![\\p{L}\\d])");

  /** "I." before a heading in capitals, read as one letter. */
  private static final Pattern FIRST =
      Pattern.compile("^[Ll|](?= \\p{Lu}{2}[\\p{Lu}\\d ,()–-]{5,200}$)");

  private Figures() {}

  static String mend(String text) {
    String read = replaced(text, DATE, Figures::date);
    read = replaced(read, SHORT_DATE, Figures::date);
    read = replaced(read, AFTER_WORD, Figures::figure);
    read = replaced(read, THOUSANDS, match -> digits(match.group()));
    return replaced(read, QUARTER, Figures::quarter);
  }

  /** A text of which the Roman one before a heading in capitals was read as another letter. */
  static String heading(String text) {
    boolean letter =
        text.length() > 2 && text.charAt(1) == ' ' && "Ll|".indexOf(text.charAt(0)) >= 0;
    return letter ? replaced(text, FIRST, match -> "I") : text;
  }

  private interface Mended {
    String of(Matcher match);
  }

  private static String replaced(String text, Pattern pattern, Mended mended) {
    Matcher match = pattern.matcher(text);
    StringBuilder out = new StringBuilder(text.length());
    while (match.find()) {
      match.appendReplacement(out, Matcher.quoteReplacement(mended.of(match)));
    }
    String read = match.appendTail(out).toString();
    return read.equals(text) ? text : read;
  }

  private static String digits(String written) {
    return written.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
  }

  private static String date(Matcher match) {
    int day = Integer.parseInt(digits(match.group("day")));
    int month = Integer.parseInt(digits(match.group("month")));
    boolean possible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return possible && Numbers.inDigits(match.group()) ? digits(match.group()) : match.group();
  }

  private static String figure(Matcher match) {
    String written = match.group("figure");
    int value = Integer.parseInt(digits(written));
    String word = match.group("word").toLowerCase(java.util.Locale.ROOT);
    boolean possible =
        switch (word) {
          case "ngày" -> value >= 1 && value <= 31;
          case "tháng" -> value >= 1 && value <= 12;
          default -> value >= 1900 && value < 2100;
        };
    return possible && Numbers.inDigits(written) ? digits(written) : written;
  }

  private static String quarter(MatchResult match) {
    String written = match.group();
    String roman = written.replace('l', 'I').replace('1', 'I');
    return written.indexOf('l') >= 0 && roman.matches("I{1,3}|IV") ? roman : written;
  }
}
