package vn.giaoviec.extractor.layout;

import java.util.regex.Pattern;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Normal;

/**
 * A line of a letterhead or a closing, taken out of its paragraph or table cell.
 *
 * @param text its words without emphasis marks or rules of dashes; never blank
 * @param folded {@link Normal#fold} of the text: what a recogniser compares, since OCR loses tones
 * @param block the index of its block in the list that the lines were taken from
 * @param bold true if all its words are bold
 * @param place where it stands
 */
public record TextLine(String text, String folded, int block, boolean bold, Place place) {

  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  /** A line of a block. */
  public static TextLine of(String text, int block, boolean bold, Place place) {
    return new TextLine(text, Normal.fold(text), block, bold, place);
  }

  /** The same line with other words. */
  public TextLine withText(String other) {
    return of(other, block, bold, place);
  }

  /** Whether it has letters and all of them are capitals. */
  public boolean capitals() {
    return isCapitals(text);
  }

  /** How many words it has, counted by spaces. */
  public int words() {
    int words = 1;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      words++;
    }
    return words;
  }

  /** Whether a text has a whole word; what a stamp left in a scan's text often has none. */
  public static boolean holdsWord(String text) {
    return WORD.matcher(text).find();
  }

  /** Whether a text has at least two letters and all its letters are capitals. */
  public static boolean isCapitals(String text) {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper >= 2;
  }
}
