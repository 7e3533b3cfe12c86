package vn.giaoviec.extractor.task.prose;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.unit.BodyPhrase;

/**
 * What a sentence says about who does the work.
 *
 * @param form how it says so
 * @param start index of the token with which the assignment begins; words before it are work or
 *     circumstance
 * @param leads the bodies that must do it; null where the sentence names only who directs it
 * @param supervisors the people who direct it; null where the sentence names none
 * @param predicate index of the first token of the work
 */
record Assignment(
    Form form,
    int start,
    @Nullable BodyPhrase leads,
    @Nullable BodyPhrase supervisors,
    int predicate) {

  /** How a sentence assigns work. */
  enum Form {
    /** "Giao X …", "Y yêu cầu X …". */
    GIVEN("task/given"),
    /** "Đồng chí A chỉ đạo X …". */
    SUPERVISED("task/supervised"),
    /** "X chủ trì …", "X có trách nhiệm …". */
    SUBJECT("task/subject"),
    /** "X: …". */
    LABEL("task/label");

    private final String rule;

    Form(String rule) {
      this.rule = rule;
    }

    /** The name that evidence gives for it. */
    String rule() {
      return rule;
    }
  }
}
