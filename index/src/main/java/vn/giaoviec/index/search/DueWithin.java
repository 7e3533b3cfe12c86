package vn.giaoviec.index.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Tasks whose deadline touches a window, looked up for each task: for the few tasks that other
 * parts of a search find, which needs no list of all tasks in the window.
 */
final class DueWithin extends Query {

  /** What {@link Fields#DUE_DAYS} holds for a deadline without an end. */
  static final long OPEN = -1;

  private final long from;
  private final long to;

  /**
   * The tasks of a window.
   *
   * @param from its first day, as days since 1970
   * @param to its last day
   */
  DueWithin(long from, long to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
        NumericDocValues due = segment.reader().getNumericDocValues(Fields.DUE);
        NumericDocValues days = DocValues.getNumeric(segment.reader(), Fields.DUE_DAYS);
        return due == null
            ? null
            : new ConstantScoreScorer(this, score(), scoreMode, touching(due, days));
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return DocValues.isCacheable(segment, Fields.DUE, Fields.DUE_DAYS);
      }
    };
  }

  private TwoPhaseIterator touching(NumericDocValues due, NumericDocValues days) {
    return new TwoPhaseIterator(due) {
      @Override
      public boolean matches() throws IOException {
        long day = due.longValue();
        long before = days.advanceExact(due.docID()) ? days.longValue() : 0;
        return before == OPEN ? day <= to : day - before <= to && day >= from;
      }

      @Override
      public float matchCost() {
        return 2; // two values to look up
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "due(" + from + " to " + to + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DueWithin same && same.from == from && same.to == to;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(31 * from + to);
  }
}
