package vn.giaoviec.extractor.task.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.unit.UnitList;

/** Tells which heading rows of a table name the body that leads the rows below. */
final class UnitHeadings {

  private final Set<Integer> units = new HashSet<>();

  UnitHeadings(List<TableRow> rows, List<Heading> over) {
    List<TableRow> alone =
        rows.stream().filter(row -> row.alone() && row.marker() == null && row.ownWork()).toList();
    List<TableRow> named = alone.stream().filter(row -> names(row.work())).toList();
    named.forEach(row -> units.add(row.index()));
    rows.stream()
        .filter(row -> row.alone() && row.marker() != null && names(row.work()))
        .forEach(row -> units.add(row.index()));
    long unitsOver = over.stream().filter(heading -> !heading.unit().isEmpty()).count();
    // Where half of the headings are bodies or more, one that OCR has spoilt ("QUÝ" for "QUỸ") is
    // one too.
    long known = named.size() + unitsOver;
    if (known > 0 && known * 2 >= alone.size() + unitsOver) {
      alone.stream()
          .filter(row -> row.capitals() || row.spanning())
          .forEach(row -> units.add(row.index()));
    }
  }

  boolean is(TableRow row) {
    return units.contains(row.index());
  }

  private static boolean names(String text) {
    return UnitList.isUnits(text.replace('\n', ' '));
  }
}
