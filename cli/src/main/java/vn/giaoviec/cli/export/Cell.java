package vn.giaoviec.cli.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Found;

/**
 * One cell of a {@link Sheet}, with its type, so that a spreadsheet can sort and reckon with it.
 */
sealed interface Cell {

  /** Nothing stated. */
  Cell EMPTY = new Text("");

  /** Words; never a formula, whatever they begin with. */
  record Text(String text) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** A number. */
  record Figure(BigDecimal number) implements Cell {}

  /** A text; empty for null. */
  static Cell of(@Nullable String text) {
    return text == null ? EMPTY : new Text(text);
  }

  /** A text that was found; empty where none was. */
  static Cell found(@Nullable Found<String> found) {
    return found == null ? EMPTY : new Text(found.value());
  }

  /** Several texts, separated by semicolons. */
  static Cell found(List<Found<String>> found) {
    return new Text(String.join("; ", found.stream().map(Found::value).toList()));
  }

  /** A day; empty for null. */
  static Cell of(@Nullable LocalDate day) {
    return day == null ? EMPTY : new Day(day);
  }

  /** A day that was found; empty where none was. */
  static Cell day(@Nullable Found<LocalDate> found) {
    return found == null ? EMPTY : new Day(found.value());
  }

  /** A number; empty for null. */
  static Cell of(@Nullable BigDecimal number) {
    return number == null ? EMPTY : new Figure(number);
  }

  /** A count that is told only where it isn't 0, such as a page. */
  static Cell of(int number) {
    return number == 0 ? EMPTY : new Figure(BigDecimal.valueOf(number));
  }
}
