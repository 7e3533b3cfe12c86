package vn.giaoviec.index.search;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoviec.index.status.Recurrence;
import vn.giaoviec.index.status.Status;

/** A {@link Standing} as queries; finds what {@link Status#on} says of each task. */
final class StandingQuery {

  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;

  private final Standing standing;
  private final List<String> recurrences;
  private final long today;

  /** A query in an index with these recurrences, each a {@link Recurrence#spec}. */
  StandingQuery(Standing standing, List<String> recurrences) {
    this.standing = standing;
    this.recurrences = recurrences;
    this.today = standing.on().toEpochDay();
  }

  void addTo(BooleanQuery.Builder query) {
    if (standing.statuses().size() < Status.values().length) {
      query.add(anyStatus(), Occur.FILTER);
    }
    LocalDate dueBy = standing.dueBy();
    if (dueBy != null) {
      query.add(due(dueBy), Occur.FILTER);
    }
    Standing.Term term = standing.term();
    if (term != null) {
      query.add(new TermQuery(new Term(Fields.TERM, term.name())), Occur.FILTER);
    }
  }

  private Query anyStatus() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    standing.statuses().forEach(status -> any.add(status(status), Occur.SHOULD));
    return any.build();
  }

  private Query status(Status status) {
    return switch (status) {
      case DONE_IN_TIME, DONE_LATE, DONE_WITHOUT_DEADLINE ->
          both(new TermQuery(new Term(Fields.OUTCOME, status.id())), done());
      case OVERDUE -> except(range(Fields.DUE_TO, OPEN_START, today - 1), done());
      case OPEN_IN_TIME ->
          except(either(range(Fields.DUE_TO, today, openEnded() - 1), recurring()), done());
      case OPEN_WITHOUT_DEADLINE -> except(withoutLastDay(), done());
    };
  }

  /** Done by today; of a recurring task, the occurrence that comes next. */
  private Query done() {
    BooleanQuery.Builder closed = new BooleanQuery.Builder();
    for (String spec : recurrences) {
      long next = Recurrence.parse(spec).firstFrom(standing.on()).toEpochDay();
      closed.add(both(spec(spec), range(Fields.CLOSED, next, OPEN_END)), Occur.SHOULD);
    }
    Query once = except(new MatchAllDocsQuery(), recurring());
    return both(range(Fields.DONE, OPEN_START, today), either(once, closed.build()));
  }

  private Query recurring() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    recurrences.forEach(spec -> any.add(spec(spec), Occur.SHOULD));
    return any.build();
  }

  private Query due(LocalDate by) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(range(Fields.DUE_TO, today, by.toEpochDay()), Occur.SHOULD);
    for (String spec : recurrences) {
      if (!Recurrence.parse(spec).firstFrom(standing.on()).isAfter(by)) {
        any.add(spec(spec), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query withoutLastDay() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Standing.Term term : Standing.Term.values()) {
      any.add(new TermQuery(new Term(Fields.TERM, term.name())), Occur.SHOULD);
    }
    return any.build();
  }

  /** What stands in the index for a deadline without a last day. */
  private static long openEnded() {
    return LocalDate.MAX.toEpochDay();
  }

  private static Query spec(String spec) {
    return new TermQuery(new Term(Fields.RECURRENCE, spec));
  }

  private static Query range(String field, long from, long to) {
    return LongPoint.newRangeQuery(field, from, to);
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query except(Query all, Query these) {
    return new BooleanQuery.Builder().add(all, Occur.FILTER).add(these, Occur.MUST_NOT).build();
  }
}
