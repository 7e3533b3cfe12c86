package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/** Looks through the segments of an index at once for the entries that fit a query. */
final class Segments {

  private Segments() {}

  /**
   * The entries that are kept, for each segment in the order of the segments.
   *
   * @param keep for the number of a segment, which of its entries that fit are kept; null where it
   *     need not be looked through. It throws {@link CollectionTerminatedException} to end it.
   */
  static List<DocIdSet> kept(
      Query query, IndexSearcher searcher, IntFunction<@Nullable IntPredicate> keep)
      throws IOException {
    Query rewritten = searcher.rewrite(query);
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1f);
    List<Callable<DocIdSet>> segments = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      segments.add(() -> kept(weight, segment, keep.apply(segment.ord)));
    }
    return List.copyOf(searcher.getTaskExecutor().invokeAll(segments));
  }

  private static DocIdSet kept(
      Weight weight, LeafReaderContext segment, @Nullable IntPredicate keep) throws IOException {
    RoaringDocIdSet.Builder kept = new RoaringDocIdSet.Builder(segment.reader().maxDoc());
    BulkScorer scorer = keep == null ? null : weight.bulkScorer(segment);
    if (keep != null && scorer != null) {
      try {
        LeafCollector into = into(kept, keep);
        scorer.score(into, segment.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
      } catch (CollectionTerminatedException e) {
        // enough
      }
    }
    return kept.build();
  }

  private static LeafCollector into(RoaringDocIdSet.Builder kept, IntPredicate keep) {
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // nothing is ranked
      }

      @Override
      public void collect(int entry) {
        if (keep.test(entry)) {
          kept.add(entry);
        }
      }
    };
  }
}
