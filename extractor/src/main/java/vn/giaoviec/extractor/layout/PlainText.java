package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/** The words of blocks without their form, for search. */
public final class PlainText {

  private PlainText() {}

  /** The words in reading order: an entry for each paragraph, footnote and table row. */
  public static List<String> of(List<Block> blocks) {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs.add(paragraph.text());
      } else if (block instanceof Block.Footnote note) {
        paragraphs.add(note.text());
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> paragraphs.add(cells(row)));
      }
    }
    return paragraphs.stream().filter(text -> !text.isBlank()).toList();
  }

  private static String cells(Block.Row row) {
    StringBuilder words = new StringBuilder();
    for (Block.Cell cell : row.cells()) {
      if (!cell.text().isBlank()) {
        words.append(words.isEmpty() ? "" : "\t").append(cell.text().replace('\n', ' '));
      }
    }
    return words.toString();
  }
}
