package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Grid;
import vn.giaoviec.extractor.read.flow.TypedFootnotes;

/** A table whose cells tabs part, one row a line; goes on over the blank lines of page breaks. */
final class TabTable {

  /** Among so many first rows stands the header that page breaks repeat. */
  private static final int HEAD_ROWS = 4;

  private TabTable() {}

  static boolean begins(List<String> lines, int at) {
    String line = lines.get(at);
    int tab = line.stripLeading().indexOf('\t');
    return tab > 0 && rowsFrom(lines, at) >= 2;
  }

  private static int rowsFrom(List<String> lines, int start) {
    int rows = 0;
    for (int at = start;
        at < lines.size() && (row(lines.get(at)) || lines.get(at).isBlank());
        at++) {
      rows += row(lines.get(at)) ? 1 : 0;
      if (rows >= 2) {
        break;
      }
    }
    return rows;
  }

  private static boolean row(String line) {
    return line.indexOf('\t') >= 0 && !line.isBlank();
  }

  static TextTable read(List<String> lines, int start) {
    Grid grid = new Grid(Grid.Ruling.RULED);
    Set<String> head = new HashSet<>();
    List<String> notes = new ArrayList<>();
    List<String> between = new ArrayList<>();
    int end = start;
    HeaderSpans header = header(lines, start);
    header.addTo(grid);
    for (int at = start; at < lines.size(); at++) {
      String line = lines.get(at);
      if (at < start + header.size()) {
        head.add(words(line));
        end = at + 1;
      } else if (TypedFootnotes.isNote(line.strip())) {
        between.add(line);
      } else if (row(line)) {
        if (at > start && RepeatedHeader.anew(cells(lines.get(start)), cells(line))) {
          break;
        }
        if (!head.contains(words(line))) {
          row(grid, line, at + 1);
        }
        notes.addAll(between);
        between.clear();
        end = at + 1;
      } else if (!line.isBlank()) {
        break;
      }
    }
    return new TextTable(grid, end, notes);
  }

  private static void row(Grid grid, String line, int number) {
    grid.row(Place.onLine(number));
    String[] cells = line.split("\t", -1);
    for (int column = 0; column < cells.length; column++) {
      grid.cell(CellLines.ofOneLine(cells[column], number), column, 1, 1, Place.onLine(number));
    }
  }

  private static HeaderSpans header(List<String> lines, int start) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = start;
        at < Math.min(lines.size(), start + HEAD_ROWS) && row(lines.get(at));
        at++) {
      rows.add(cells(lines.get(at)));
    }
    return new HeaderSpans(rows, start);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static String words(String line) {
    return line.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
