package vn.giaoviec.extractor.task.prose;

import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Token;

/** Decides whether a segment is work to come. */
final class Judge {

  /** Fewer words name no work. */
  private static final int MIN_WORDS = 4;

  private Judge() {}

  static boolean isTask(Segment segment, Context context) {
    String text = segment.text();
    TimedText read = segment.read(text, context.issued());
    if (words(read) < MIN_WORDS || text.endsWith(":")) {
      return false;
    }
    return switch (context.mode()) {
      case NONE -> false;
      case RESULT -> orders(segment) && !formOnly(segment, context);
      case OPEN -> (segment.assigned() || Imperative.opens(read)) && !formOnly(segment, context);
      case WORK ->
          (segment.assigned() || !Imperative.reports(read.tokens()) && !Imperative.agrees(read))
              && !formOnly(segment, context);
    };
  }

  /** A plain order counts even among results. */
  private static boolean orders(Segment segment) {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    return assignment != null
        && assignment.form() == Assignment.Form.GIVEN
        && assignment.start() == 0;
  }

  /** An assignment that only says "carry this document out", without a time. */
  private static boolean formOnly(Segment segment, Context context) {
    Clause clause = segment.assigning();
    return clause != null
        && !clause.closing()
        && Formula.predicate(clause.predicate())
        && segment.read(segment.whole(), context.issued()).ofItem().isEmpty();
  }

  private static long words(TimedText text) {
    return text.tokens().stream().filter(token -> token.kind() == Token.Kind.WORD).count();
  }
}
