package vn.giaoviec.extractor.read.flow;

import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;

/**
 * A cell of a table as the file states it.
 *
 * @param content its paragraphs in order; may be empty
 * @param column the first grid column it covers, from 0
 * @param columnSpan how many grid columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 * @param place where it begins
 */
public record GridCell(
    List<FlowParagraph> content, int column, int columnSpan, int rowSpan, Place place) {

  /** The cell as a block's. */
  Block.Cell block() {
    String text = String.join("\n", content.stream().flatMap(p -> p.cellLines().stream()).toList());
    boolean bold = !text.isEmpty() && content.stream().allMatch(FlowParagraph::bold);
    return new Block.Cell(text, column, columnSpan, rowSpan, bold, place);
  }

  /** How many lines a reader would count that only line ends make. */
  int lines() {
    return content.stream().mapToInt(paragraph -> paragraph.lines().size()).sum();
  }
}
