package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds again how far the titles of a table's first row reach, where its source lost that: titles
 * that are parted below stand over the second row's, all others reach down.
 */
final class LostSpans {

  /** A title that says nothing without what stands below it: a year, "So sánh", "Trong đó". */
  private static final Pattern PARTED =
      Pattern.compile(
          "(?iu)(?:năm|giai đoạn|quý|tháng|các năm)?[\\d\\s–/-]*"
              + "|(?:so sánh|trong đó|chia ra|lộ trình|cơ cấu|phân kỳ|phân bổ|nguồn vốn|% so|tăng|giảm)"
              + ".{0,40}|mục tiêu|các năm|kế hoạch|kết quả|thời gian|số lượng|tỷ lệ");

  /** Titles of columns that are never parted. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iu)(?:s?tt|số tt|đơn vị tính|đvt|đv tính|ghi chú|nội dung|chỉ tiêu|tên .*)");

  private final List<Integer> columns;
  private final boolean repaired;

  private LostSpans(List<Integer> columns, boolean repaired) {
    this.columns = columns;
    this.repaired = repaired;
  }

  /** The spans of the first row's cells. */
  static LostSpans of(List<StackedTable.Row> rows) {
    int first = rows.isEmpty() ? 0 : rows.get(0).cells().size();
    LostSpans none = new LostSpans(Collections.nCopies(first, 1), false);
    if (rows.size() < 4) {
      return none;
    }
    int below = rows.get(1).cells().size();
    int width = width(rows);
    int parted = first + below - width;
    boolean lost = first < width && below < width && parted > 0 && below % parted == 0;
    boolean titles =
        rows.get(1).cells().stream()
            .allMatch(cell -> cell.text().matches("(?s).*\\p{L}.*|(?:19|20)\\d\\d"));
    List<Integer> parents = lost && titles ? parents(rows.get(0), parted) : List.of();
    return parents.size() == parted && parted > 0
        ? new LostSpans(spans(first, parents, below / parted), true)
        : none;
  }

  private static List<Integer> spans(int cells, List<Integer> parents, int each) {
    List<Integer> columns = new ArrayList<>(Collections.nCopies(cells, 1));
    parents.forEach(parent -> columns.set(parent, each));
    return List.copyOf(columns);
  }

  /** How many cells most rows after the second have. */
  private static int width(List<StackedTable.Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.stream().skip(2).forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
    return Collections.max(
            counts.entrySet(),
            Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .getKey();
  }

  /** The cells that are parted: those which say nothing alone, else the last ones. */
  private static List<Integer> parents(StackedTable.Row row, int number) {
    return IntStream.range(1, row.cells().size())
        .boxed()
        .filter(c -> !WHOLE.matcher(row.cells().get(c).text()).matches())
        .sorted(
            Comparator.<Integer, Boolean>comparing(
                    c -> !PARTED.matcher(row.cells().get(c).text()).matches())
                .thenComparing(Comparator.reverseOrder()))
        .limit(number)
        .sorted()
        .toList();
  }

  /** How many columns the first row's cell {@code c} reaches over. */
  int columns(int c) {
    return columns.get(c);
  }

  /** How many rows it reaches down. */
  int rows(int c) {
    return repaired && columns.get(c) == 1 ? 2 : 1;
  }
}
