package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline.Relative;
import vn.giaoviec.extractor.model.Deadline.TimeUnit;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Span;

/** The day from which a term runs, where the document gives it. */
final class TermStart {
  /** What the document itself goes through on its date of issue. */
  private static final Set<String> OWN_ACTS =
      Set.of("ký", "ban hành", "ký ban hành", "phát hành", "ký, ban hành");

  private TermStart() {}

  /** The date of issue if the event, in lower case, is the document's own signing; or null. */
  static @Nullable LocalDate ofEvent(String event, @Nullable LocalDate issued) {
    if (!event.startsWith("ngày ")) {
      return null;
    }
    String act = event.substring("ngày ".length());
    boolean ofThis = act.endsWith(" này");
    boolean plain = OWN_ACTS.contains(act);
    boolean named = ofThis && OWN_ACTS.stream().anyMatch(verb -> act.startsWith(verb + " "));
    return plain || named ? issued : null;
  }

  /** Whether a term begins on a known day but ends in a year whose holidays aren't known. */
  static boolean endsOutsideCalendar(Relative term, @Nullable LocalDate issued) {
    var offset = term.offset();
    if (offset == null || term.due() != null || offset.unit() == TimeUnit.HOUR) {
      return false;
    }
    LocalDate start = ofEvent(Normal.word(offset.from()), issued);
    start = start == null ? day(offset.from(), issued) : start;
    return start != null && Terms.end(start, offset.count(), offset.unit()) == null;
  }

  private static @Nullable LocalDate day(String words, @Nullable LocalDate issued) {
    Line line = Reading.days(Normal.nfc(words), issued);
    for (Span span : line.spansAt(0)) {
      if (span.to() == line.tokens().size() && span.value() instanceof LocalDate day) {
        return day;
      }
    }
    return null;
  }
}
