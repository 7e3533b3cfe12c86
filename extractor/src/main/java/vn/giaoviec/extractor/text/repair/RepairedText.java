package vn.giaoviec.extractor.text.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of one document with what OCR spoilt mended: words and figures of which only one reading
 * makes sense. Each text keeps its length, so that an offset into it is one into the text as read.
 */
public final class RepairedText {

  private RepairedText() {}

  /**
   * The texts as they should be read.
   *
   * @param texts as read, NFC, in any order
   * @return as many texts; one with nothing to mend is the same object
   */
  public static List<String> of(List<String> texts) {
    Mender mender = new Mender();
    List<Words> read = new ArrayList<>(texts.size());
    for (String text : texts) {
      Words words = Words.of(text);
      read.add(words);
      mender.ask(words);
    }
    if (mender.asks()) {
      read.forEach(mender::learn);
    }
    return read.stream().map(mender::mend).toList();
  }
}
