package vn.giaoviec.extractor.layout;

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
    return text.split(" ", -1).length;
  }

  /** Whether a text has at least two letters and all its letters are capitals. */
  public static boolean isCapitals(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    return upper >= 2 && text.chars().noneMatch(Character::isLowerCase);
  }
}
