package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Tasks and indicators that fit a query for words in one piece, which is asked only of entries with
 * the {@link Pairs} of these words. Meant to be asked of entries that other queries found.
 */
final class WithPairs extends Query {

  private final Query query;
  private final int[] bits;

  /**
   * What fits a query.
   *
   * @param words folded words that stand in this order in every entry that fits
   */
  WithPairs(Query query, List<String> words) {
    this(query, Pairs.bits(words));
  }

  private WithPairs(Query query, int[] bits) {
    this.query = query;
    this.bits = bits;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten == query ? this : new WithPairs(rewritten, bits);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new FilterWeight(this, query.createWeight(searcher, scoreMode, boost)) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
        Scorer found = in.scorer(segment);
        BinaryDocValues pairs = segment.reader().getBinaryDocValues(Fields.PAIRS);
        return found == null || pairs == null ? null : new Found(this, found, pairs, bits);
      }
    };
  }

  /** Asks the query only of entries that have the pairs. */
  private static final class Found extends Scorer {

    private final Scorer found;
    private final TwoPhaseIterator fits;

    Found(Weight weight, Scorer found, BinaryDocValues pairs, int[] bits) {
      super(weight);
      this.found = found;
      this.fits = fits(found, pairs, bits);
    }

    private static TwoPhaseIterator fits(Scorer found, BinaryDocValues pairs, int[] bits) {
      TwoPhaseIterator inner = found.twoPhaseIterator();
      DocIdSetIterator near = inner == null ? found.iterator() : inner.approximation();
      return new TwoPhaseIterator(pairs) {
        @Override
        public boolean matches() throws IOException {
          int entry = pairs.docID();
          return Pairs.has(pairs.binaryValue(), bits)
              && (near.docID() >= entry ? near.docID() : near.advance(entry)) == entry
              && (inner == null || inner.matches());
        }

        @Override
        public float matchCost() {
          return 20 + (inner == null ? 0 : inner.matchCost());
        }
      };
    }

    @Override
    public int docID() {
      return fits.approximation().docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(fits);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return fits;
    }

    @Override
    public float score() throws IOException {
      return found.score();
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "withPairs(" + query + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WithPairs same
        && same.query.equals(query)
        && Arrays.equals(same.bits, bits);
  }

  @Override
  public int hashCode() {
    return 31 * query.hashCode() + Arrays.hashCode(bits);
  }
}
