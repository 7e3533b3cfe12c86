package vn.giaoviec.cli.evaluate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as it is compared: composed, in lower case, without punctuation, single spaces. */
public final class Words {

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}%]++");

  private Words() {}

  /** The normal form of a text; empty where it holds no letter, digit or percent sign. */
  static String normal(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return PUNCTUATION.matcher(composed).replaceAll(" ").strip();
  }

  /** The words of a text in order; empty for a text without any. */
  public static List<String> of(String text) {
    String normal = normal(text);
    return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
  }

  /**
   * How far two texts consist of the same words, whatever their order.
   *
   * @return 0 (none in common) to 1 (the same words as often)
   */
  static double f1(String a, String b) {
    List<String> left = of(a);
    List<String> right = of(b);
    int common = common(left, right);
    return common == 0 ? 0 : 2.0 * common / (left.size() + right.size());
  }

  /** How many entries two lists share, each counted as often as both hold it. */
  public static int common(List<String> a, List<String> b) {
    Map<String, Integer> left = counts(a);
    Map<String, Integer> right = counts(b);
    int common = 0;
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      common += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
    }
    return common;
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
