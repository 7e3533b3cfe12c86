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
    List<String> words = words(text);
    List<String> features = new ArrayList<>();
    features.add("length=" + Integer.toString(words.size() / 8));
    for (int i = 0; i < words.size(); i++) {
      features.add(words.get(i));
      if (i < OPENING) {
        features.add("at " + i + "=" + words.get(i));
      }
      if (i > 0) {
        features.add(words.get(i - 1) + " " + words.get(i));
      }
    }
    return features.toArray(String[]::new);
  }

  /** The same, named as OpenNLP's categoriser names the features that it is given to learn from. */
  static String[] asModelled(String text) {
    String[] features = of(text);
    for (int i = 0; i < features.length; i++) {
      features[i] = "bow=" + features[i];
    }
    return features;
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
