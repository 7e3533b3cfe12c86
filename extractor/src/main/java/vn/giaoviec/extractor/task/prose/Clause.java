package vn.giaoviec.extractor.task.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder.Mention;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A sentence, or a clause that a semicolon ends and that assigns work of its own.
 *
 * @param text its words
 * @param tokens its tokens
 * @param assignment who must do it; null where it doesn't say
 * @param closing true if it carries only who and when, or only when and to whom
 */
record Clause(String text, List<Token> tokens, @Nullable Assignment assignment, boolean closing) {

  /** Reads a clause; {@code times} are the times that its text mentions. */
  static Clause of(String text, List<Mention> times) {
    List<Token> tokens = Tokens.of(text);
    Assignment assignment = AssignmentParser.parse(tokens);
    int from = assignment == null ? 0 : assignment.predicate();
    boolean closing = Closing.carriesOnlyWhoAndWhen(tokens, from, times);
    return new Clause(text, tokens, assignment, closing);
  }

  /** The words before the assignment: work, where the assignment only closes it. */
  String beforeAssignment() {
    Assignment given = assignment;
    if (given == null || given.start() == 0) {
      return "";
    }
    return text.substring(0, tokens.get(given.start()).start()).replaceAll("[,;:\\s–-]+$", "");
  }

  /** The words of the predicate. */
  String predicate() {
    Assignment given = assignment;
    int from = given == null ? 0 : given.predicate();
    return from >= tokens.size() ? "" : text.substring(tokens.get(from).start());
  }
}
