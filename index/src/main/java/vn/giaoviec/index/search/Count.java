package vn.giaoviec.index.search;

/**
 * How many hits of a search share something.
 *
 * @param label what they share: a name as most documents write it, a kind, "2019-04", "2019"; empty
 *     for hits without it
 * @param hits how many they are
 */
public record Count(String label, int hits) {

  /** What hits are counted by. */
  public enum By {
    /** The bodies that lead the task, or that take part in the role that is searched for. */
    UNIT,
    /** Of tasks the month of the deadline, else the month of issue. */
    MONTH,
    /** The kind of document. */
    TYPE,
    /** The body that issued the document. */
    ISSUER,
    /** Of tasks the year of the deadline, else the year of issue. */
    YEAR
  }
}
