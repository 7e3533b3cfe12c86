package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoviec.extractor.deadline.DeadlineFinder.Mention;
import vn.giaoviec.extractor.model.Deadline;

/** Which of several deadlines in one text counts: a definite one, and of these the latest. */
final class Rank {
  private Rank() {}

  /** The mention that counts. */
  static Optional<Mention> best(Stream<Mention> mentions) {
    return mentions.max(
        Comparator.comparingInt((Mention mention) -> definiteness(mention.deadline()))
            .thenComparing(mention -> dayNamed(mention.deadline()))
            .thenComparing(mention -> lastDay(mention.deadline()))
            .thenComparing(mention -> -mention.start()));
  }

  /** 1 for an interval that names its day: "trước ngày 30/6 hằng năm", not "2 năm một lần". */
  private static int dayNamed(Deadline deadline) {
    return deadline instanceof Deadline.Recurring recurring && recurring.day() != null ? 1 : 0;
  }

  /** 3 for days and periods, 2 for terms and stated intervals, 1 for events, 0 for the rest. */
  static int definiteness(Deadline deadline) {
    if (deadline instanceof Deadline.OnDate) {
      return 3;
    }
    if (deadline instanceof Deadline.During during) {
      return during.due() == null ? 2 : 3; // what only begins then is less than how often
    }
    if (deadline instanceof Deadline.Recurring recurring) {
      return recurring.every().isEmpty() ? 0 : 2;
    }
    if (deadline instanceof Deadline.Relative relative) {
      return relative.offset() == null ? 1 : 2;
    }
    return 0;
  }

  private static LocalDate lastDay(Deadline deadline) {
    LocalDate due = null;
    if (deadline instanceof Deadline.OnDate date) {
      due = date.due();
    } else if (deadline instanceof Deadline.During during) {
      due = during.due();
    }
    return due == null ? LocalDate.MIN : due;
  }
}
