package vn.giaoviec.cli.export;

import java.util.List;
import java.util.function.Function;

/** Rows that are made while they are written, so that a large answer is never whole in memory. */
final class Lazy {

  private Lazy() {}

  /** The list's elements, each turned into a row when it is asked for. */
  static <T, R> Iterable<R> rows(List<T> list, Function<T, R> row) {
    return () -> list.stream().map(row).iterator();
  }
}
