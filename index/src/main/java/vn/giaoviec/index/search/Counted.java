package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntPredicate;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How many entries fit a query, and the first of them in the index; the segments are looked through
 * at once. What it tells is the same however far each thread gets.
 */
final class Counted {

  private final Query query;
  private final IndexSearcher searcher;
  private final int most;
  private final int keep;
  private final AtomicInteger total = new AtomicInteger();
  private final AtomicIntegerArray kept;

  /**
   * Counts up to {@code most}, and keeps the first {@code keep}, which is not more than that.
   *
   * @param query what fits
   */
  Counted(Query query, IndexSearcher searcher, int most, int keep) {
    this.query = query;
    this.searcher = searcher;
    this.most = most;
    this.keep = keep;
    this.kept = new AtomicIntegerArray(searcher.getIndexReader().leaves().size());
  }

  /** Looks through the index; returns at least the first entries to keep. */
  Passing first() throws IOException {
    return new Passing(query, Segments.kept(new ConstantScoreQuery(query), searcher, this::keptOf));
  }

  /** How many fit, at most as many as are counted. */
  int total() {
    return Math.min(total.get(), most);
  }

  /** Which entries of a segment are kept, all that fit counted; null where it holds none. */
  private @Nullable IntPredicate keptOf(int segment) {
    return enough(segment) ? null : entry -> counted(segment);
  }

  /** Counts an entry of a segment; whether it is kept. */
  private boolean counted(int segment) {
    if (enough(segment)) {
      throw new CollectionTerminatedException();
    }
    total.incrementAndGet();
    boolean keeps = keptBefore(segment) < keep;
    if (keeps) {
      kept.incrementAndGet(segment);
    }
    return keeps;
  }

  /** Whether nothing that may follow in a segment counts or is among the first. */
  private boolean enough(int segment) {
    return total.get() >= most && keptBefore(segment) >= keep;
  }

  /** How many are kept up to a segment, itself included; so many at least come before the rest. */
  private int keptBefore(int segment) {
    int sum = 0;
    for (int i = 0; i <= segment; i++) {
      sum += kept.get(i);
    }
    return sum;
  }
}
