package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * Lines within the cell of the work that tell who or when: "- Đơn vị chủ trì: Sở A".
 *
 * @param work the other lines, in order
 * @param values what the labelled lines say, by meaning
 */
record CellLabels(List<String> work, Map<Column, String> values) {

  private static final Set<Column> TOLD =
      EnumSet.of(
          Column.LEAD,
          Column.COORDINATORS,
          Column.SUPERVISORS,
          Column.DEADLINE,
          Column.PRODUCT,
          Column.REPORT_TO);

  /** No label is longer. */
  private static final int LONGEST_LABEL = 45;

  /** No time is longer. */
  private static final int LONGEST_TIME = 80;

  /** Sorts the lines of a cell. */
  static CellLabels of(List<String> cells) {
    List<String> work = new ArrayList<>();
    Map<Column, String> values = new EnumMap<>(Column.class);
    for (String cell : cells) {
      for (String line : cell.split("\n")) {
        String bare = withoutBullet(line);
        int colon = bare.indexOf(':');
        Optional<Column> meaning = label(bare, colon);
        if (meaning.isPresent()) {
          values.putIfAbsent(meaning.get(), bare.substring(colon + 1).strip());
        } else if (!line.isBlank()) {
          work.add(line.strip());
        }
      }
    }
    return new CellLabels(List.copyOf(work), values);
  }

  private static Optional<Column> label(String line, int colon) {
    if (colon <= 0 || colon > LONGEST_LABEL || !ColumnMeaning.plain(line.substring(0, colon))) {
      return Optional.empty();
    }
    String value = line.substring(colon + 1).strip();
    return ColumnMeaning.of(line.substring(0, colon))
        .filter(TOLD::contains)
        .filter(column -> says(column, value));
  }

  /** Whether the words after the colon are of the kind that the label announces. */
  private static boolean says(Column column, String value) {
    return switch (column) {
      case DEADLINE -> value.length() <= LONGEST_TIME && !value.isEmpty();
      case PRODUCT -> !value.isEmpty();
      default -> UnitList.beginsWithUnit(value).isPresent();
    };
  }

  /** The work in one line, its first bullet dropped. */
  String text() {
    return Normal.spaced(withoutBullet(String.join(" ", work)));
  }

  private static String withoutBullet(String line) {
    String text = line.strip();
    boolean bullet = text.length() > 1 && "-–+•*".indexOf(text.charAt(0)) >= 0;
    return bullet ? text.substring(1).strip() : text;
  }
}
