package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What fits a query, and counts more where it fits another one as well. A phrase is weighed once so
 * for several reasons, because the places of words are dear to read.
 */
final class CountsMore extends Query {

  private final Query query;
  private final Query better;
  private final float times;

  /**
   * What fits a query.
   *
   * @param better what counts more
   * @param times how many times as much, at least 1
   */
  CountsMore(Query query, Query better, float times) {
    this.query = query;
    this.better = better;
    this.times = times;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten == query ? this : new CountsMore(rewritten, better, times);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight all = searcher.createWeight(query, scoreMode, boost);
    if (!scoreMode.needsScores()) {
      return all;
    }
    Weight best = searcher.createWeight(searcher.rewrite(better), ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new FilterWeight(this, all) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
        Scorer found = in.scorer(context);
        Scorer more = found == null ? null : best.scorer(context);
        return found == null || more == null ? found : new Weighed(found, more.iterator(), times);
      }
    };
  }

  private static final class Weighed extends FilterScorer {

    private final DocIdSetIterator better;
    private final float times;

    Weighed(Scorer all, DocIdSetIterator better, float times) {
      super(all);
      this.better = better;
      this.times = times;
    }

    @Override
    public float score() throws IOException {
      int entry = docID();
      int next = better.docID() < entry ? better.advance(entry) : better.docID();
      return next == entry ? times * in.score() : in.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return times * in.getMaxScore(upTo);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "countsMore(" + query + ", " + better + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountsMore same
        && same.query.equals(query)
        && same.better.equals(better)
        && same.times == times;
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, better, times);
  }
}
