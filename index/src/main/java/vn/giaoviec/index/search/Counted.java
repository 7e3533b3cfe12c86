package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;

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
    Query rewritten = searcher.rewrite(new ConstantScoreQuery(query));
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1f);
    List<Callable<DocIdSet>> segments = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      segments.add(() -> first(weight, segment));
    }
    return new Passing(query, List.copyOf(searcher.getTaskExecutor().invokeAll(segments)));
  }

  /** How many fit, at most as many as are counted. */
  int total() {
    return Math.min(total.get(), most);
  }

  private DocIdSet first(Weight weight, LeafReaderContext segment) throws IOException {
    RoaringDocIdSet.Builder found = new RoaringDocIdSet.Builder(segment.reader().maxDoc());
    BulkScorer scorer = enough(segment.ord) ? null : weight.bulkScorer(segment);
    if (scorer != null) {
      try {
        LeafCollector into = into(found, segment.ord);
        scorer.score(into, segment.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
      } catch (CollectionTerminatedException e) {
        // enough
      }
    }
    return found.build();
  }

  private LeafCollector into(RoaringDocIdSet.Builder found, int segment) {
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // nothing is ranked
      }

      @Override
      public void collect(int entry) {
        if (keptBefore(segment) < keep) {
          found.add(entry);
          kept.incrementAndGet(segment);
        }
        if (total.incrementAndGet() >= most && enough(segment)) {
          throw new CollectionTerminatedException();
        }
      }
    };
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
