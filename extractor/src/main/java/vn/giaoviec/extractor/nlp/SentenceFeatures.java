package vn.giaoviec.extractor.nlp;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * What a sentence shows of being work to come: its words and pairs of words, those at its beginning
 * apart, because work begins with a verb or with who does it. Numbers count as one word each.
 */
final class SentenceFeatures {

  /** Who and what stand within so many words. */
  private static final int OPENING = 4;

  /** Later words of long items say what the work is about, no longer that it is work. */
  private static final int READ = 60;

  private SentenceFeatures() {}

  /** The features of a text, in no order that matters; at least one. */
  static String[] of(String text) {
    return of(text, "");
  }

  /** The same, named as OpenNLP's categoriser names the features that it is given to learn from. */
  static String[] asModelled(String text) {
    return of(text, "bow=");
  }

  private static String[] of(String text, String prefix) {
    List<String> words = words(text);
    List<String> features = new ArrayList<>(2 * words.size() + OPENING + 1);
    features.add(prefix + "length=" + words.size() / 8);
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String feature = prefix + word;
      features.add(feature);
      if (i < OPENING) {
        features.add(prefix + "at " + i + "=" + word);
      }
      if (i > 0) {
        features.add(before + " " + word);
      }
      before = feature;
    }
    return features.toArray(String[]::new);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(Normal.nfc(text))) {
      String word = token.normal();
      if (words.size() < READ && !word.isBlank()) {
        words.add(Character.isDigit(word.charAt(0)) ? "#" : word);
      }
    }
    return words;
  }
}
