package vn.giaoviec.index.query;

import java.util.List;

/** What a typed query asks for. */
public sealed interface Expression {

  /**
   * Words that stand next to each other in the query, and are all wanted.
   *
   * @param parts the words and phrases in order; not empty
   */
  record Words(List<Part> parts) implements Expression {}

  /**
   * A word or phrase as typed.
   *
   * @param text its words
   * @param quoted whether it is a phrase in quotes, to be found in one piece
   */
  record Part(String text, boolean quoted) {}

  /**
   * A value wanted in one field: {@code unit:"Ban Kế hoạch"}.
   *
   * @param field the field
   * @param value what is wanted of it; not blank
   */
  record In(QueryField field, String value) implements Expression {}

  /**
   * Everything in the list is wanted.
   *
   * @param all two or more
   */
  record All(List<Expression> all) implements Expression {}

  /**
   * One of the list is enough.
   *
   * @param any two or more
   */
  record Any(List<Expression> any) implements Expression {}

  /**
   * It is not wanted.
   *
   * @param unwanted what must not be
   */
  record Not(Expression unwanted) implements Expression {}
}
