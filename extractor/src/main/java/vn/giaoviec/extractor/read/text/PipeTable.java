package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Grid;

/** A Markdown table, one row a line; goes on over the blank lines of page breaks. */
final class PipeTable {

  private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|.*$");
  private static final Pattern SEPARATOR = Pattern.compile("^[\\s|:-]+$");
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

  private PipeTable() {}

  static boolean begins(List<String> lines, int at) {
    return ROW.matcher(lines.get(at)).matches();
  }

  /** Whether a line parts a table's heading from its rows. */
  static boolean separator(String line) {
    return line.indexOf('|') >= 0 && SEPARATOR.matcher(line).matches();
  }

  static TextTable read(List<String> lines, int start) {
    Grid grid = new Grid(Grid.Ruling.RULED);
    List<String> header = cells(lines.get(start));
    int at = start;
    int end = start;
    while (at < lines.size() && (begins(lines, at) || lines.get(at).isBlank())) {
      String line = lines.get(at);
      if (at > start && !line.isBlank() && RepeatedHeader.anew(header, cells(line))) {
        break;
      }
      if (!line.isBlank()) {
        boolean repeated = at > start && same(header, cells(line));
        if (!SEPARATOR.matcher(line).matches() && !repeated) {
          row(grid, cells(line), at + 1);
        }
        end = at + 1;
      }
      at++;
    }
    return new TextTable(grid, end);
  }

  private static void row(Grid grid, List<String> cells, int number) {
    grid.row(Place.onLine(number));
    for (int column = 0; column < cells.size(); column++) {
      grid.cell(CellLines.ofOneLine(cells.get(column), number), column, 1, 1, Place.onLine(number));
    }
  }

  static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
    List<String> cells = new ArrayList<>();
    for (String cell : PIPE.split(inner, -1)) {
      cells.add(cell.strip());
    }
    while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty() && cells.size() > 5) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  /** Whether a row repeats the header, also with empty columns more. */
  private static boolean same(List<String> header, List<String> row) {
    return words(header).equals(words(row));
  }

  private static List<String> words(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }
}
