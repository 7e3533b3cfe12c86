package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
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
    return new Passing(filter, Segments.kept(filter, searcher, segment -> entry -> true));
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
