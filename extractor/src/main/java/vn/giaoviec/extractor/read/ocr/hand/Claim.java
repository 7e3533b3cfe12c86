package vn.giaoviec.extractor.read.ocr.hand;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;

/**
 * What an engine for print made of a number.
 *
 * @param digits its digits; empty if it is no number
 * @param confidence how sure the engine is, 0 to 100
 * @param codeWords the words of the code behind it; empty where digits and code run together
 */
record Claim(String digits, float confidence, List<RecognisedWord> codeWords) {

  /** No claim. */
  static final Claim NONE = new Claim("", 0, List.of());

  private static final String CODE = "[/-]\\p{Lu}[\\p{L}\\d&/–-]{0,40}";

  private static final Pattern NUMBER_AND_CODE = Pattern.compile("(?<number>\\d{1,5})" + CODE);

  private static final Pattern LETTERS =
      Pattern.compile("(?:\\p{Lu}{2,6}|TTr|TTg|CTr|QĐ)(?:[-/–]\\p{L}[\\p{L}\\d&]{1,12}){0,4}$");

  /** Whether the engine saw a dash before the code, as in Party documents: "88-KL/TU". */
  boolean isDashed() {
    return !codeWords.isEmpty() && codeWords.get(0).word().text().startsWith("-");
  }

  /** Whether a word is the whole code of a number. */
  static boolean isCode(String word) {
    Matcher letters = LETTERS.matcher(word);
    return letters.find() && letters.start() == 1;
  }

  /** The code with which a misread word ends; empty if it doesn't. */
  static String codeIn(String word) {
    Matcher letters = LETTERS.matcher(word);
    return letters.find() ? letters.group() : "";
  }

  /** The claim of words behind "Số:". */
  static Claim of(List<RecognisedWord> words) {
    Matcher whole = NUMBER_AND_CODE.matcher(words.get(0).word().text());
    if (whole.matches()) {
      return new Claim(whole.group("number"), words.get(0).confidence(), List.of());
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).word().text().matches(CODE)) {
        Claim before = digits(words.subList(0, i), digits -> true);
        return new Claim(before.digits(), before.confidence(), words.subList(i, words.size()));
      }
    }
    return NONE;
  }

  /** The claim of words that are digits, if they are {@code allowed} ones. */
  static Claim digits(List<RecognisedWord> words, Predicate<String> allowed) {
    StringBuilder text = new StringBuilder();
    float sure = words.isEmpty() ? 0 : 100;
    for (RecognisedWord word : words) {
      text.append(word.word().text());
      sure = Math.min(sure, word.confidence());
    }
    String digits = text.toString();
    boolean number = digits.matches("\\d{1,5}") && allowed.test(digits);
    return number ? new Claim(digits, sure, List.of()) : new Claim("", sure, List.of());
  }
}
