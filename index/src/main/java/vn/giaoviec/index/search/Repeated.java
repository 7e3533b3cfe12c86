package vn.giaoviec.index.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.UnitName;
import vn.giaoviec.index.analysis.Words;

/**
 * What names and other short texts are cut into, because a library repeats them thousands of times.
 * Any number of threads may use it.
 */
final class Repeated {

  private static final int LONGEST = 60;
  private static final int MOST = 1 << 15;

  private final Abbreviations abbreviations;
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<String, Words> words = new ConcurrentHashMap<>();

  Repeated(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The abbreviations with which texts are cut. */
  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** The key of a name, see {@link UnitName#key}. */
  String key(String name) {
    return known(keys, name, any -> UnitName.of(any, abbreviations).key());
  }

  /** Whether a text is so short that it may be kept. */
  static boolean isShort(String text) {
    return text.length() <= LONGEST;
  }

  /** The words of a text of a document that defines no abbreviations itself. */
  Words words(String text) {
    return known(words, text, any -> Words.of(any, abbreviations));
  }

  /** The first ones are kept: what repeats comes soon. */
  private static <T> T known(Map<String, T> known, String text, Function<String, T> form) {
    if (!isShort(text)) {
      return form.apply(text);
    }
    T value = known.get(text);
    if (value == null) {
      value = form.apply(text);
      if (known.size() < MOST) {
        known.put(text, value);
      }
    }
    return value;
  }
}
