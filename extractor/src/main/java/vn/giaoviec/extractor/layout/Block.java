package vn.giaoviec.extractor.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Place;

/**
 * A piece of a document in reading order, the same whatever kind of file it came from: running
 * heads, page numbers and page breaks are gone, a paragraph or table row that a page break cut is
 * whole again, and a footnote stands where it was called from.
 */
public sealed interface Block {

  /** Where the block begins. */
  Place place();

  /**
   * A paragraph, heading or list item.
   *
   * @param text its words, NFC, line breaks joined by one space; a list marker that the reader sees
   *     ("1.", "a)", "-", "(1)"), typed or automatic, stands at its beginning, one space after it;
   *     never blank
   * @param style how it looks
   * @param place where it begins
   */
  record Paragraph(String text, Style style, Place place) implements Block {}

  /**
   * A table.
   *
   * @param rows its rows from top to bottom; not empty
   * @param place where it begins
   */
  record Table(List<Row> rows, Place place) implements Block {}

  /**
   * A footnote; never part of the text around it.
   *
   * @param marker the sign that calls it, such as "1"
   * @param text its words
   * @param place where it stands
   */
  record Footnote(String marker, String text, Place place) implements Block {}

  /**
   * A row of a table.
   *
   * @param cells the cells that begin in this row, from left to right; a cell merged with one above
   *     is not repeated
   * @param place where it begins
   */
  record Row(List<Cell> cells, Place place) {}

  /**
   * A cell of a table.
   *
   * @param text its words; the paragraphs and list items in it are separated by a line feed,
   *     wrapped lines are joined; empty for an empty cell
   * @param column the first grid column it covers, from 0
   * @param columnSpan how many grid columns it covers, at least 1
   * @param rowSpan how many rows it covers, at least 1
   * @param bold true if all its words are bold
   * @param place where it begins
   */
  record Cell(String text, int column, int columnSpan, int rowSpan, boolean bold, Place place) {}

  /**
   * How a paragraph looks, as far as the format says.
   *
   * @param bold true if all its words are bold
   * @param italic true if all its words are italic
   * @param centred true if it is centred, or alone in the right half as a letterhead's cell is
   * @param indent the left edge of its first line in points from the text's left edge; null where
   *     the format doesn't say
   */
  record Style(boolean bold, boolean italic, boolean centred, @Nullable Float indent) {

    /** A paragraph of which the format says nothing. */
    public static final Style PLAIN = new Style(false, false, false, null);
  }
}
