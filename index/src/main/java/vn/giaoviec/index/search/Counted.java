package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntPredicate;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.RoaringDocIdSet;
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

  /** Looks through the index; returns the first entries, which are kept. */
  Passing first() throws IOException {
    Query fitting = new ConstantScoreQuery(query);
    List<DocIdSet> found = Segments.kept(fitting, searcher, this::keptOf);
    List<DocIdSet> first = new ArrayList<>();
    int left = keep;
    for (int segment = 0; segment < found.size(); segment++) {
      int count = kept.get(segment);
      first.add(count <= left ? found.get(segment) : first(found.get(segment), left, segment));
      left -= Math.min(left, count);
    }
    return new Passing(query, first);
  }

  private DocIdSet first(DocIdSet entries, int count, int segment) throws IOException {
    int size = searcher.getIndexReader().leaves().get(segment).reader().maxDoc();
    RoaringDocIdSet.Builder first = new RoaringDocIdSet.Builder(size);
    DocIdSetIterator each = entries.iterator();
    for (int i = 0; i < count && each != null; i++) {
      first.add(each.nextDoc());
    }
    return first.build();
  }

  /** How many fit, at most as many as are counted. */
  int total() {
    return Math.min(total.get(), most);
  }

  /** Which entries of a segment are kept, all that fit counted; null where it holds none. */
  private @Nullable IntPredicate keptOf(int segment) {
    return isEnough(segment) ? null : new Segment(segment);
  }

  /** Counts the entries of one segment. */
  private final class Segment implements IntPredicate {

    private final int number;
    private boolean keeps = true;

    Segment(int number) {
      this.number = number;
    }

    /** Counts an entry; whether it is kept. */
    @Override
    public boolean test(int entry) {
      keeps = keeps && keptBefore(number) < keep;
      if (!keeps && total.get() >= most) {
        throw new CollectionTerminatedException();
      }
      total.incrementAndGet();
      if (keeps) {
        kept.incrementAndGet(number);
      }
      return keeps;
    }
  }

  /** Whether nothing that may follow in a segment counts or is among the first. */
  private boolean isEnough(int segment) {
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
