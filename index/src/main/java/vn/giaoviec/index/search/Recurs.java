package vn.giaoviec.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
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
 * Recurring tasks that had begun by the last day on which they recur in a window; a task begins
 * when its document is issued. One query for all recurrences: an index has dozens, and a choice
 * among dozens of queries is slow.
 */
final class Recurs extends Query {

  private final Map<String, LocalDate> lastDays;

  /**
   * The tasks with these recurrences.
   *
   * @param lastDays the last day in the window of each {@link
   *     vn.giaoviec.index.status.Recurrence#spec}
   */
  Recurs(Map<String, LocalDate> lastDays) {
    this.lastDays = Map.copyOf(lastDays);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
        SortedDocValues recurrence = context.reader().getSortedDocValues(Fields.RECURRENCE);
        return recurrence == null
            ? null
            : new ConstantScoreScorer(this, score(), scoreMode, begun(recurrence, context));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return DocValues.isCacheable(context, Fields.RECURRENCE, Fields.ISSUED);
      }
    };
  }

  private TwoPhaseIterator begun(SortedDocValues recurrence, LeafReaderContext context)
      throws IOException {
    NumericDocValues issued = DocValues.getNumeric(context.reader(), Fields.ISSUED);
    long[] lastDay = lastDays(recurrence);
    return new TwoPhaseIterator(recurrence) {
      @Override
      public boolean matches() throws IOException {
        long last = lastDay[recurrence.ordValue()];
        return last != Long.MIN_VALUE
            && (!issued.advanceExact(recurrence.docID()) || issued.longValue() <= last);
      }

      @Override
      public float matchCost() {
        return 2; // two values to look up
      }
    };
  }

  /** The last day by the number of the recurrence in a segment; the least long for no day. */
  private long[] lastDays(SortedDocValues recurrence) throws IOException {
    long[] days = new long[recurrence.getValueCount()];
    for (int i = 0; i < days.length; i++) {
      LocalDate last = lastDays.get(NextDay.spec(recurrence.lookupOrd(i).utf8ToString()));
      days[i] = last == null ? Long.MIN_VALUE : last.toEpochDay();
    }
    return days;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "recurs(" + lastDays + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recurs recurs && recurs.lastDays.equals(lastDays);
  }

  @Override
  public int hashCode() {
    return lastDays.hashCode();
  }
}
