package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.task.ReportTo;

/** Clauses of one item that make one task: its work, who must do it and what closes it. */
final class Segment {

  private final List<String> work = new ArrayList<>();
  private final List<String> closings = new ArrayList<>();
  private @Nullable Clause assigning;
  private @Nullable Clause directing;

  /** A sentence that says of several things above when and to whom they go. */
  static Optional<Segment> closing(String text) {
    if (ReportTo.of(text).isEmpty()) {
      return Optional.empty();
    }
    Segment segment = new Segment();
    segment.addClosing(text);
    return Optional.of(segment);
  }

  /** Where nothing is left to close, the sentence that says who and when is the work itself. */
  void promote() {
    if (work.isEmpty()) {
      work.addAll(closings);
    }
  }

  void addWork(String text) {
    if (!text.isBlank()) {
      work.add(text);
    }
  }

  void addClosing(String text) {
    closings.add(text);
  }

  void assign(Clause clause) {
    assigning = clause;
  }

  /** A clause that only says who directs the work. */
  void direct(Clause clause) {
    directing = clause;
  }

  boolean empty() {
    return work.isEmpty() && closings.isEmpty();
  }

  boolean assigned() {
    return assigning != null;
  }

  /** Whether a closing sentence has ended it, so that a further sentence is other work. */
  boolean closed() {
    Clause clause = assigning;
    return clause != null && clause.closing();
  }

  /** The work, as the document says it. */
  String text() {
    return String.join(" ", work);
  }

  /** The sentences that carry only who and when; empty without any. */
  String closing() {
    return String.join(" ", closings);
  }

  /** Work and closing sentences together. */
  String whole() {
    return (text() + " " + closing()).strip();
  }

  /** The clause that only says who directs it; null where none does. */
  @Nullable Clause directing() {
    return directing;
  }

  /** The clause that says who must do it; null where none does. */
  @Nullable Clause assigning() {
    return assigning;
  }
}
