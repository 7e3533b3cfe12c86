package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Normal;

/**
 * Takes the lines out of blocks that stand in two columns, as letterheads and closings do: tables
 * are read column by column, so that a body's name over two rows stays together.
 */
public final class TextLines {
  /** Signs of emphasis and rules that Markdown and typed letterheads leave behind. */
  private static final Pattern DECORATION = Pattern.compile("[*_|#]{1,9}|[-–—=_.…]{3,}");

  private static final Pattern SPACES = Pattern.compile("\\s++");

  /**
   * Where one line of a letterhead ends and the next begins, in text that runs its columns
   * together: around quốc hiệu and tiêu ngữ, in front of number and "V/v", behind number and date.
   */
  private static final Pattern SEAM =
      Pattern.compile(
          "(?=\\b(?:dang cong san viet nam|v/v)|cong hoa xa hoi chu|doc lap ?[-–] ?tu do)"
              + "|(?<=xa hoi chu nghia viet nam|dang cong san viet nam|hanh phuc)\\b"
              + "|(?=\\bso ?: ?\\d{1,6}\\w? ?[/-])"
              + "|(?<=thang \\d{1,2} nam \\d{4})\\b");

  /** "Vĩnh Long, ngày / 30 tháng 3 …", "Số: / 06/CT-UBND", "Tiền / Giang, ngày …". */
  private static final Pattern WRAPPED =
      Pattern.compile("(?<=(?:ngày|tháng|năm|[Ss]ố:))\n|(?<=^\\p{Lu}\\p{L}{1,5})\n(?=\\p{Lu})");

  /** A number with its code at the beginning of a line. */
  private static final Pattern NUMBER = Pattern.compile("so ?: ?\\d{1,6}\\w? ?[/-] ?\\S+");

  private static final Pattern MOTTO = Pattern.compile("doc lap ?[-–] ?tu do");

  private static final Pattern NUMBERED = Pattern.compile("so ?: ?\\d");

  /** How the line of the addressees begins. */
  private static final String ADDRESSEES = "kinh gui";

  /** Within so many chars the line of the addressees begins, behind whatever rules and marks. */
  private static final int LONGEST_START = 100;

  /** No letterhead that was run together is longer. */
  private static final int LONGEST = 1500;

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
      boolean ownRow = row.cells().stream().anyMatch(TextLines::beginsAddressees);
      for (Block.Cell cell : row.cells()) {
        if (ownRow || (width > 1 && cell.columnSpan() >= width)) {
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

  /** "Kính gửi:" and its list stand side by side, below the two columns of the letterhead. */
  private static boolean beginsAddressees(Block.Cell cell) {
    String start = cell.text().substring(0, Math.min(cell.text().length(), LONGEST_START));
    return Normal.fold(clean(start)).startsWith(ADDRESSEES);
  }

  private static void flush(List<Block.Cell> columns, List<Block.Cell> ordered) {
    columns.sort(Comparator.comparingInt(Block.Cell::column)); // stable: rows keep their order
    ordered.addAll(columns);
    columns.clear();
  }

  private static void add(List<TextLine> lines, String text, int block, boolean bold, Place place) {
    boolean single = text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('|') < 0;
    for (String piece : single ? new String[] {text} : pieces(text)) {
      TextLine line = TextLine.of(clean(piece), block, bold, place);
      int from = 0;
      for (int to : seams(line)) {
        addPart(lines, line, from, to);
        from = to;
      }
      addPart(lines, line, from, line.text().length());
    }
  }

  /** The lines of a text; what was wrapped inside a date, a number or a first word stays one. */
  private static String[] pieces(String text) {
    String whole = text.length() > LONGEST ? text : WRAPPED.matcher(text).replaceAll(" ");
    return whole.split("[\n\t|]", -1);
  }

  private static SortedSet<Integer> seams(TextLine line) {
    SortedSet<Integer> seams = new TreeSet<>();
    if (line.text().length() <= LONGEST && isLetterhead(line.folded())) {
      Matcher seam = SEAM.matcher(line.folded());
      while (seam.find()) {
        seams.add(seam.start());
        Matcher number = NUMBER.matcher(line.folded()).region(seam.start(), line.text().length());
        if (number.lookingAt()) {
          seams.add(number.end());
        }
      }
    }
    return seams;
  }

  /** Whether a line holds what only letterheads do. */
  private static boolean isLetterhead(String folded) {
    return folded.contains("cong hoa xa hoi")
        || folded.contains("dang cong san")
        || folded.contains("doc lap") && MOTTO.matcher(folded).find()
        || folded.startsWith("so") && NUMBERED.matcher(folded).lookingAt();
  }

  private static void addPart(List<TextLine> lines, TextLine line, int from, int to) {
    String part = line.text().substring(from, to).strip();
    if (hasWord(part)) {
      lines.add(part.equals(line.text()) ? line : line.withText(part));
    }
  }

  private static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text without emphasis marks and rules of dashes, spaces single. */
  static String clean(String text) {
    String plain = decorated(text) ? DECORATION.matcher(text).replaceAll(" ") : text;
    return spaced(plain) ? SPACES.matcher(plain).replaceAll(" ").strip() : plain.strip();
  }

  /** Whether the text holds a sign of which {@link #DECORATION} may be made. */
  private static boolean decorated(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean run = i + 2 < text.length() && rule(c) && rule(text.charAt(i + 1));
      if (run || c == '*' || c == '_' || c == '|' || c == '#') {
        return true;
      }
    }
    return false;
  }

  private static boolean rule(char c) {
    return switch (c) {
      case '-', '–', '—', '=', '_', '.', '…' -> true;
      default -> false;
    };
  }

  /** Whether the text holds white space other than single spaces. */
  private static boolean spaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
        return true;
      }
    }
    return false;
  }
}
