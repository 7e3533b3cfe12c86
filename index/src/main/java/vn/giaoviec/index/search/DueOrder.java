package vn.giaoviec.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;

/**
 * The day by which tasks are sorted: the deadline, a recurring task's next day, or none at last.
 */
final class DueOrder extends LongValuesSource {

  private final Function<String, LocalDate> next;

  /** An order in which {@code next} tells the day of what {@link Fields#RECURRENCE} holds. */
  DueOrder(Function<String, LocalDate> next) {
    this.next = next;
  }

  @Override
  public LongValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    NumericDocValues due = DocValues.getNumeric(context.reader(), Fields.DUE);
    SortedDocValues recurrence = DocValues.getSorted(context.reader(), Fields.RECURRENCE);
    long[] days = new long[recurrence.getValueCount()];
    for (int i = 0; i < days.length; i++) {
      days[i] = next.apply(recurrence.lookupOrd(i).utf8ToString()).toEpochDay();
    }
    return new LongValues() {
      private long day;

      @Override
      public long longValue() {
        return day;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        if (due.advanceExact(doc)) {
          day = due.longValue();
        } else if (recurrence.advanceExact(doc)) {
          day = days[recurrence.ordValue()];
        } else {
          day = Long.MAX_VALUE;
        }
        return true;
      }
    };
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public LongValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public int hashCode() {
    return next.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DueOrder order && order.next.equals(next);
  }

  @Override
  public String toString() {
    return "due";
  }
}
