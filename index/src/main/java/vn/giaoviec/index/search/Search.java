package vn.giaoviec.index.search;

import java.time.LocalDate;

/**
 * One search.
 *
 * @param filter what is searched for
 * @param kind what is listed
 * @param sort in which order
 * @param limit how many at most, at least 1
 * @param today the day from which the next day of recurring tasks is told
 */
public record Search(Filter filter, Kind kind, Sort sort, int limit, LocalDate today) {

  /** What a search lists. */
  public enum Kind {
    /** Pieces of work. */
    TASKS(Fields.TASK),
    /** Documents. */
    DOCUMENTS(Fields.DOCUMENT),
    /** Figures. */
    INDICATORS(Fields.INDICATOR);

    private final String entry;

    Kind(String entry) {
      this.entry = entry;
    }

    String entry() {
      return entry;
    }
  }

  /** The same among entries of another kind. */
  public Search among(Kind other) {
    return new Search(filter, other, sort, limit, today);
  }

  /** The same with another number of hits at most. */
  Search first(int most) {
    return new Search(filter, kind, sort, most, today);
  }

  /** The order of the answer. */
  public enum Sort {
    /** The earliest deadline first. */
    DUE,
    /** The best match first. */
    RELEVANCE,
    /** The latest document first. */
    ISSUED
  }
}
