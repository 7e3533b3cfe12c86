package vn.giaoviec.extractor.task.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Place;

/** Reads the deadline of a row. */
final class TimeCell {

  private TimeCell() {}

  /** What a time column's cell says; empty where it says no time. */
  static Optional<Found<Deadline>> column(String cell, Place place, @Nullable LocalDate issued) {
    return Optional.empty();
  }

  /** What the words of the work say, where no column does. */
  static Optional<Found<Deadline>> work(String text, Place place, @Nullable LocalDate issued) {
    return Optional.empty();
  }
}
