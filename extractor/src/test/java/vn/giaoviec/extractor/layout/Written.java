package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.model.Place;

/** Blocks from a text: a line is a paragraph; "| a | b" is a table's row, "/n" a new line in it. */
public final class Written {
  private Written() {}

  /** The blocks of a text; lines without words are dropped. */
  public static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Place place = Place.onLine(number);
      if (line.startsWith("|")) {
        rows.add(row(line.substring(1), place));
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(new Block.Table(List.copyOf(rows), rows.get(0).place()));
        rows.clear();
      }
      if (!line.isBlank()) {
        blocks.add(new Block.Paragraph(line.strip(), Block.Style.PLAIN, place));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(List.copyOf(rows), rows.get(0).place()));
    }
    return blocks;
  }

  private static Block.Row row(String line, Place place) {
    List<Block.Cell> cells = new ArrayList<>();
    String[] parts = line.split("\\|", -1);
    for (int i = 0; i < parts.length; i++) {
      String text = parts[i].strip().replace(" /n ", "\n");
      cells.add(new Block.Cell(text, i, 1, 1, false, place));
    }
    return new Block.Row(cells, place);
  }
}
