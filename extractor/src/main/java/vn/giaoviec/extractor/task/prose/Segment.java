package vn.giaoviec.extractor.task.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.task.ReportTo;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Clauses of one item that make one task: its work, who must do it and what closes it. */
final class Segment {

  private final List<String> work = new ArrayList<>();

  /** Opens words that say in which case or on what grounds something is done. */
  private static final Pattern CASE =
      Pattern.compile(
          "(?:Đối với|Trên cơ sở|Căn cứ|Khi|Trường hợp|Trong trường hợp|Nếu|Sau khi)"
              + " [^.;]{1,300}$");

  private static final Pattern COMMA = Pattern.compile(",\\s");

  private final List<String> closings = new ArrayList<>();

  /** The clauses whose words are part of it, whole. */
  private final List<Clause> clauses = new ArrayList<>();

  /** Words that were read. */
  private record Words(String text, @Nullable LocalDate issued) {}

  /** What was read of it that is no clause, which is asked for several times. */
  private final Map<Words, TimedText> read = new HashMap<>();

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
    } else if (!closings.isEmpty() && onlyOpens()) {
      String whole = work.get(0).replaceFirst("[,;]?\\s*$", ", ") + String.join(" ", closings);
      work.set(0, whole);
    }
  }

  /** Whether what stands before the closing only says in which case: "Đối với các dự án chậm,". */
  private boolean onlyOpens() {
    return work.size() == 1
        && CASE.matcher(work.get(0)).lookingAt()
        && COMMA.splitAsStream(work.get(0)).skip(1).noneMatch(Segment::work);
  }

  private static boolean work(String phrase) {
    return WorkVerbs.open(Tokens.of(phrase));
  }

  void addWork(String text) {
    if (!text.isBlank()) {
      work.add(text);
    }
  }

  void addWork(Clause clause) {
    addWork(clause.text());
    clauses.add(clause);
  }

  void addClosing(String text) {
    closings.add(text);
  }

  void addClosing(Clause clause) {
    addClosing(clause.text());
    clauses.add(clause);
  }

  /**
   * Some of its words with their tokens and times; those of a single clause were read with it.
   *
   * @param issued the document's date of issue; null if unknown
   */
  TimedText read(String text, @Nullable LocalDate issued) {
    for (Clause clause : clauses) {
      if (clause.text().equals(text)) {
        return clause.read();
      }
    }
    return read.computeIfAbsent(new Words(text, issued), words -> TimedText.of(text, issued));
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
    return joined(work);
  }

  /** The sentences that carry only who and when; empty without any. */
  String closing() {
    return joined(closings);
  }

  private static String joined(List<String> texts) {
    return texts.size() == 1 ? texts.get(0) : String.join(" ", texts);
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
