package vn.giaoviec.extractor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.repair.RepairedText;

/**
 * A document's blocks with what OCR spoilt mended, for recognition.
 *
 * @param blocks the blocks, with texts of the same lengths
 * @param changes the texts that were mended, in order; empty for nearly every document that is no
 *     scan
 * @param unchanged the texts in which there was nothing to mend; empty if there was none to mend
 */
record RepairedBlocks(List<Block> blocks, List<Change> changes, List<String> unchanged) {

  /**
   * One mended text.
   *
   * @param place where its block or cell begins
   * @param read as read
   * @param mended as it should be read, of the same length
   */
  record Change(Place place, String read, String mended) {}

  static RepairedBlocks of(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    blocks.forEach(block -> collect(block, texts, places));
    List<String> mended = RepairedText.of(texts);
    List<Change> changes = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!mended.get(i).equals(texts.get(i))) {
        changes.add(new Change(places.get(i), texts.get(i), mended.get(i)));
      } else {
        unchanged.add(texts.get(i));
      }
    }
    if (changes.isEmpty()) {
      return new RepairedBlocks(blocks, changes, List.of());
    }
    Iterator<String> next = mended.iterator();
    List<Block> whole = blocks.stream().map(block -> with(block, next)).toList();
    return new RepairedBlocks(whole, changes, unchanged);
  }

  private static void collect(Block block, List<String> texts, List<Place> places) {
    if (block instanceof Block.Table table) {
      for (Block.Row row : table.rows()) {
        row.cells().forEach(cell -> texts.add(cell.text()));
        row.cells().forEach(cell -> places.add(cell.place()));
      }
    } else {
      texts.add(
          block instanceof Block.Paragraph paragraph
              ? paragraph.text()
              : ((Block.Footnote) block).text());
      places.add(block.place());
    }
  }

  private static Block with(Block block, Iterator<String> texts) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(texts.next(), paragraph.style(), paragraph.place());
    }
    if (block instanceof Block.Footnote note) {
      return new Block.Footnote(note.marker(), texts.next(), note.place());
    }
    Block.Table table = (Block.Table) block;
    List<Block.Row> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Block.Cell> cells = new ArrayList<>();
      row.cells().forEach(cell -> cells.add(with(cell, texts.next())));
      rows.add(new Block.Row(List.copyOf(cells), row.place()));
    }
    return new Block.Table(List.copyOf(rows), table.place());
  }

  private static Block.Cell with(Block.Cell cell, String text) {
    return new Block.Cell(
        text, cell.column(), cell.columnSpan(), cell.rowSpan(), cell.bold(), cell.place());
  }
}
