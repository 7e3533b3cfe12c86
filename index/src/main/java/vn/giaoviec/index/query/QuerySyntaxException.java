package vn.giaoviec.index.query;

import java.io.IOException;

/** A query that can't be understood. */
public final class QuerySyntaxException extends IOException {

  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Problem {
    /** A quote without its second one. */
    QUOTE,
    /** A bracket without its other one. */
    BRACKET,
    /** AND, OR or NOT with nothing beside it. */
    OPERATOR,
    /** A field that there isn't. */
    FIELD,
    /** A field without a value. */
    VALUE,
    /** A value that is no day, month, quarter, year or stretch of them. */
    TIME,
    /** Too many brackets inside each other or too many words. */
    LONG
  }

  private final Problem problem;
  private final String place;

  /** A problem with the words of the query where it is. */
  public QuerySyntaxException(Problem problem, String place) {
    super(problem + " at: " + place);
    this.problem = problem;
    this.place = place;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** The words of the query where it is. */
  public String place() {
    return place;
  }
}
