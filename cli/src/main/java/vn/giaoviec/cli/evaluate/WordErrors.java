package vn.giaoviec.cli.evaluate;

import java.util.List;

/**
 * How many words of a document were read wrong, against a text of it, whatever the order: tables
 * are written down in many orders.
 *
 * @param words how many words the text has
 * @param missing how many of them were not read
 * @param added how many words were read that the text doesn't have
 */
public record WordErrors(int words, int missing, int added) {

  /** The errors of what was read, against the text as it should be. */
  public static WordErrors of(String read, String text) {
    List<String> wanted = Words.of(text);
    List<String> got = Words.of(read);
    int common = Words.common(wanted, got);
    return new WordErrors(wanted.size(), wanted.size() - common, got.size() - common);
  }

  /** Wrong words in percent: a misread word is a missing and an added one, and counts once. */
  public double percent() {
    return words == 0 ? 0 : 100.0 * Math.max(missing, added) / words;
  }
}
