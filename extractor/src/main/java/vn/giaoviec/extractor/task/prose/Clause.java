package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyPhrase;

/**
 * A sentence, or a clause that a semicolon ends and that assigns work of its own.
 *
 * @param read its words with its tokens and times
 * @param assignment who must do it; null where it doesn't say
 * @param closing true if it carries only who and when, or only when and to whom
 */
record Clause(TimedText read, @Nullable Assignment assignment, boolean closing) {

  private static final Pattern MARKS = Pattern.compile("[,;:\\s–-]+$");

  static Clause of(TimedText read) {
    List<Token> tokens = read.tokens();
    Assignment assignment = AssignmentParser.parse(tokens);
    int from = assignment == null ? 0 : assignment.predicate();
    boolean closing = Closing.carriesOnlyWhoAndWhen(tokens, from, read.mentions());
    return new Clause(read, assignment, closing);
  }

  /** The clause that leads in to others, which closes nothing. */
  static Clause leadIn(TimedText read) {
    return new Clause(read, AssignmentParser.parse(read.tokens()), false);
  }

  /**
   * "Đề nghị các đơn vị nghiêm túc triển khai thực hiện": form that charges no one with an item.
   */
  boolean appeals() {
    Assignment given = assignment;
    BodyPhrase leads = given == null ? null : given.leads();
    return given != null
        && leads != null
        && given.form() == Assignment.Form.GIVEN
        && given.start() == 0
        && (AssignmentWords.COLLECTIVE.at(tokens(), leads.from())
            || AssignmentWords.APPEAL.at(tokens(), given.predicate()))
        && Formula.predicate(this);
  }

  /** Its words. */
  String text() {
    return read.text();
  }

  /** Its tokens. */
  List<Token> tokens() {
    return read.tokens();
  }

  /** The words before the assignment: work, where the assignment only closes it. */
  String beforeAssignment() {
    Assignment given = assignment;
    if (given == null || given.start() == 0) {
      return "";
    }
    String before = text().substring(0, tokens().get(given.start()).start());
    return MARKS.matcher(before).replaceAll("");
  }

  /** The words of the predicate. */
  String predicate() {
    Assignment given = assignment;
    int from = given == null ? 0 : given.predicate();
    return from >= tokens().size() ? "" : text().substring(tokens().get(from).start());
  }
}
