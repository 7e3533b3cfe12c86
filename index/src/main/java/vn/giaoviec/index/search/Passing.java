package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/**
 * The entries that pass a filter, found once for all the ways in which the words of one search are
 * tried.
 */
final class Passing extends Query {

  private final Query filter;
  private final List<DocIdSet> segments;

  /** The entries of each segment, in the order of the segments, that pass a filter. */
  Passing(Query filter, List<DocIdSet> segments) {
    this.filter = filter;
    this.segments = segments;
  }

  /** Finds the entries that pass a filter. */
  static Passing of(Query filter, IndexSearcher searcher) throws IOException {
    Query rewritten = searcher.rewrite(filter);
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1f);
    List<Callable<DocIdSet>> segments = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      segments.add(() -> found(weight, segment));
    }
    return new Passing(rewritten, List.copyOf(searcher.getTaskExecutor().invokeAll(segments)));
  }

  private static DocIdSet found(Weight weight, LeafReaderContext segment) throws IOException {
    RoaringDocIdSet.Builder found = new RoaringDocIdSet.Builder(segment.reader().maxDoc());
    BulkScorer scorer = weight.bulkScorer(segment);
    if (scorer != null) {
      scorer.score(into(found), segment.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
    }
    return found.build();
  }

  private static LeafCollector into(RoaringDocIdSet.Builder found) {
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // nothing is ranked
      }

      @Override
      public void collect(int entry) {
        found.add(entry);
      }
    };
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
        DocIdSetIterator found = segments.get(context.ord).iterator();
        return found == null ? null : new ConstantScoreScorer(this, score(), scoreMode, found);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "passing(" + filter + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passing passing && passing.segments == segments;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(segments);
  }
}
