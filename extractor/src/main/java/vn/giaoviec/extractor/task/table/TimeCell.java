package vn.giaoviec.extractor.task.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Normal;

/** Reads the deadline of a row. */
final class TimeCell {

  private TimeCell() {}

  /**
   * What a time column's cell says; empty where it says no time.
   *
   * @param cell the cell's words
   * @param header the column's header; its "trước ngày" holds for cells that hold but a day
   */
  static Optional<Found<Deadline>> column(
      String cell, String header, Place place, @Nullable LocalDate issued) {
    String phrase = Normal.spaced(cell);
    return DeadlineFinder.ofTimeCell(phrase, issued)
        .map(deadline -> before(deadline, header))
        .map(deadline -> Found.of(deadline, place, phrase, "table/time-column"));
  }

  /** What the words of the work say, where no column does. */
  static Optional<Found<Deadline>> work(String text, Place place, @Nullable LocalDate issued) {
    return DeadlineFinder.ofItem(text, issued)
        .map(found -> Found.of(found.deadline(), place, text, found.rule()));
  }

  /** Under "Trước ngày" a bare day is too late itself. */
  private static Deadline before(Deadline deadline, String header) {
    return deadline instanceof Deadline.OnDate day && Normal.word(header).contains("trước ngày")
        ? new Deadline.OnDate(day.text(), day.due(), true, day.time())
        : deadline;
  }
}
