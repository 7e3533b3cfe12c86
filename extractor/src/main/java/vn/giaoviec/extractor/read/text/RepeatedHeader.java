package vn.giaoviec.extractor.read.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a header that a page break repeats in other columns, with which a table begins anew. */
final class RepeatedHeader {

  /** So many of its cells must be those of the first header. */
  private static final int ALIKE = 2;

  private RepeatedHeader() {}

  /** Whether the row repeats the header's cells in another arrangement. */
  static boolean anew(List<String> header, List<String> row) {
    Set<String> words = new HashSet<>(filled(header));
    List<String> cells = filled(row);
    long alike = cells.stream().filter(words::contains).count();
    boolean same = header.size() == row.size() && filled(header).equals(cells);
    return !same && alike >= ALIKE && alike * 2 >= cells.size();
  }

  private static List<String> filled(List<String> cells) {
    return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }
}
