package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.model.Place;

/**
 * Takes the lines out of blocks that stand in two columns, as letterheads and closings do: tables
 * are read column by column, so that a body's name over two rows stays together.
 */
public final class TextLines {
  /** Signs of emphasis and rules that Markdown and typed letterheads leave behind. */
  private static final Pattern DECORATION = Pattern.compile("[*_|#]{1,9}|[-–—=_.…]{3,}");

  private static final Pattern SPACES = Pattern.compile("\\s++");

  /** Lines that end a column: the other column's words run on behind them in flattened text. */
  private static final Pattern RIGHT_COLUMN =
      Pattern.compile(
          "(?i)(?<!^)(?=\\b(?:cong hoa xa hoi|dang cong san viet nam|doc lap ?[-–] ?tu do))");

  private TextLines() {}

  /** The lines of all blocks, footnotes left out. */
  public static List<TextLine> of(List<Block> blocks) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      lines.addAll(of(blocks.get(i), i));
    }
    return lines;
  }

  /** The lines of one block; empty for a footnote. */
  public static List<TextLine> of(Block block, int index) {
    List<TextLine> lines = new ArrayList<>();
    if (block instanceof Block.Paragraph paragraph) {
      add(lines, paragraph.text(), index, paragraph.style().bold(), paragraph.place());
    } else if (block instanceof Block.Table table) {
      for (Block.Cell cell : byColumn(table)) {
        add(lines, cell.text(), index, cell.bold(), cell.place());
      }
    }
    return lines;
  }

  /** Cells from top to bottom within each column; a cell across all columns ends the columns. */
  private static List<Block.Cell> byColumn(Block.Table table) {
    int width =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.column() + cell.columnSpan())
            .max()
            .orElse(1);
    List<Block.Cell> ordered = new ArrayList<>();
    List<Block.Cell> columns = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        if (width > 1 && cell.columnSpan() >= width) {
          flush(columns, ordered);
          ordered.add(cell);
        } else {
          columns.add(cell);
        }
      }
    }
    flush(columns, ordered);
    return ordered;
  }

  private static void flush(List<Block.Cell> columns, List<Block.Cell> ordered) {
    columns.sort(Comparator.comparingInt(Block.Cell::column)); // stable: rows keep their order
    ordered.addAll(columns);
    columns.clear();
  }

  private static void add(List<TextLine> lines, String text, int block, boolean bold, Place place) {
    for (String piece : text.split("[\n\t]", -1)) {
      TextLine line = TextLine.of(clean(piece), block, bold, place);
      int from = 0;
      Matcher cut = RIGHT_COLUMN.matcher(line.folded());
      while (cut.find()) {
        addPart(lines, line, from, cut.start());
        from = cut.start();
      }
      addPart(lines, line, from, line.text().length());
    }
  }

  private static void addPart(List<TextLine> lines, TextLine line, int from, int to) {
    String part = line.text().substring(from, to).strip();
    if (part.chars().anyMatch(Character::isLetterOrDigit)) {
      lines.add(line.withText(part));
    }
  }

  /** The text without emphasis marks and rules of dashes, spaces single. */
  static String clean(String text) {
    String plain = DECORATION.matcher(text).replaceAll(" ");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
