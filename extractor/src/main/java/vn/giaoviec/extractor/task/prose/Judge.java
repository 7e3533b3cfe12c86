package vn.giaoviec.extractor.task.prose;

import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Decides whether a segment is work to come. */
final class Judge {

  /** Fewer words name no work. */
  private static final int MIN_WORDS = 4;

  private Judge() {}

  static boolean isTask(Segment segment, Context context) {
    String text = segment.text();
    if (words(text) < MIN_WORDS || text.endsWith(":")) {
      return false;
    }
    return switch (context.mode()) {
      case NONE -> false;
      case RESULT -> orders(segment) && !formOnly(segment, context);
      case OPEN -> (segment.assigned() || Imperative.opens(text)) && !formOnly(segment, context);
      case WORK ->
          (segment.assigned() || !Imperative.reports(Tokens.of(text)) && !Imperative.agrees(text))
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
        && DeadlineFinder.ofItem(segment.whole(), context.issued()).isEmpty();
  }

  private static long words(String text) {
    return Tokens.of(text).stream().filter(token -> token.kind() == Token.Kind.WORD).count();
  }
}
