package vn.giaoviec.extractor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Titles;
import vn.giaoviec.extractor.text.Normal;

/**
 * A document's number and code as it stands in a text: "282/TB-LMHTXVN" (Decree 30/2020/NĐ-CP),
 * "45/2010/NĐ-CP" (Law on legal documents: with the year), "102-KL/TW" (Party Guidance 36-HD/VPTW).
 *
 * @param value the number without blanks: "77/LMHTXVN-VP"
 * @param code the first part of the code: "TB", "KL", "LMHTXVN"
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param told whether "số" stands before it
 */
public record DocumentNumber(String value, String code, int start, int end, boolean told) {
  private static final String WORD = "\\p{Lu}[\\p{L}\\d&]{0,19}";

  /** A further part of the code; behind a blank (a line broke there) only one in capitals. */
  private static final String MORE =
      "(?: ?[-–/](?:" + WORD + ")|\\.\\p{Lu}{1,6}|[-–/] (?:\\p{Lu}{2}[\\p{L}\\d]{0,18}))";

  private static final String STATE =
      "(?<digits>\\d{1,6}(?:\\.\\d{1,2})?\\p{Ll}?) ?/ ?(?:(?<year>(?:19|20)\\d\\d) ?/ ?)?"
          + ("(?<code>" + WORD + ")(?<rest>" + MORE + "{0,6})");

  private static final String PARTY =
      "(?<partyDigits>\\d{1,6}) ?[-–] ?(?<partyCode>\\p{Lu}{1,2}\\p{L}{0,4}) ?/ ?"
          + ("(?<partyRest>" + WORD + MORE + "{0,3})");

  /** The stroke lost, as OCR and haste do: "số: 337 KH-LMHTXVN". */
  private static final String STROKELESS =
      "(?<bareDigits>\\d{1,5}) (?<bareCode>\\p{Lu}{2}\\p{L}{0,2})(?<bareRest>-" + WORD + ")";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=\\d)(?<![\\d\\p{L}]|\\d[.,:/–-])(?:"
              + (STATE + "|" + PARTY + "|" + STROKELESS + ")(?![\\p{L}\\d])"));

  /** The word before the digits. */
  private static final Pattern TOLD = Pattern.compile("(?<!\\p{L})[sS][oóôốồổỗộOÓÔỐỒỔ](?: ?:)? ?$");

  private static final int TOLD_LENGTH = 6;

  /** All numbers in a text, in order; codes that are units of measure and the like left out. */
  public static List<DocumentNumber> in(String text) {
    if (text.indexOf('/') < 0 && text.indexOf('-') < 0 && text.indexOf('–') < 0) {
      return List.of(); // all of them have a stroke or a dash
    }
    List<DocumentNumber> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      if (!mayBegin(text, at) || !matcher.region(at, text.length()).lookingAt()) {
        at++;
        continue;
      }
      DocumentNumber number = read(text, matcher);
      if (number.isPlausible(matcher)) {
        found.add(number);
      }
      at = matcher.end();
    }
    return found;
  }

  /**
   * Whether digits begin there that no word, blank and small letter or end of a sentence follows:
   * quicker than asking the pattern.
   */
  private static boolean mayBegin(String text, int at) {
    if (!isDigit(text.charAt(at)) || at > 0 && isDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    boolean sign = c == '/' || c == '-' || c == '–';
    return sign || (next > end ? Character.isUpperCase(c) : c == '.' || Character.isLowerCase(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static DocumentNumber read(String text, Matcher matcher) {
    int start = matcher.start();
    Matcher told = TOLD.matcher(text).region(Math.max(0, start - TOLD_LENGTH), start);
    String code;
    String value;
    if (matcher.group("code") != null) {
      code = matcher.group("code");
      String year = matcher.group("year") == null ? "" : matcher.group("year") + "/";
      value = matcher.group("digits") + "/" + year + code + matcher.group("rest");
    } else if (matcher.group("partyCode") != null) {
      code = matcher.group("partyCode");
      value = matcher.group("partyDigits") + "-" + code + "/" + matcher.group("partyRest");
    } else {
      code = matcher.group("bareCode");
      value = matcher.group("bareDigits") + "/" + code + matcher.group("bareRest");
    }
    value = value.replace(" ", "").replace('–', '-');
    return new DocumentNumber(value, code, start, matcher.end(), told.find());
  }

  /**
   * Whether a number with a code can be a document's: it has the year, a known kind's code or a
   * compound code, or "số" before it; "15/HTX" and "1/Quý" have none of these.
   */
  private boolean isPlausible(Matcher matcher) {
    boolean kind = Titles.byCode(code) != null;
    if (matcher.group("bareCode") != null) {
      return told && kind;
    }
    if (matcher.group("partyCode") != null) {
      return told || kind;
    }
    long capitals = value.chars().filter(Character::isUpperCase).count();
    boolean compound = value.indexOf('-') > 0;
    return capitals >= 2 && (told || matcher.group("year") != null || kind || compound);
  }

  /** The form in which two ways of writing the same number are equal. */
  public String key() {
    return key(value);
  }

  /** The form in which two ways of writing the same number are equal: capitals and digits. */
  public static String key(String number) {
    String capitals = number.toUpperCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    for (int at = 0; at < capitals.length(); at++) {
      char c = capitals.charAt(at);
      boolean kept = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      key.append(kept ? c : ' ');
    }
    return Normal.spaced(key.toString());
  }
}
