package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
  private final @Nullable Query better;
  private final float more;

  /**
   * What fits a query.
   *
   * @param words folded words that stand in this order in every entry that fits
   */
  WithPairs(Query query, List<String> words) {
    this(query, Pairs.bits(words), null, 1);
  }

  /**
   * What fits a query.
   *
   * @param words folded words that stand in this order in every entry that fits
   * @param better what fits better
   * @param more how many times more this counts
   */
  WithPairs(Query query, List<String> words, Query better, float more) {
    this(query, Pairs.bits(words), better, more);
  }

  private WithPairs(Query query, int[] bits, @Nullable Query better, float more) {
    this.query = query;
    this.bits = bits;
    this.better = better;
    this.more = more;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten == query ? this : new WithPairs(rewritten, bits, better, more);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight best =
        better == null || !scoreMode.needsScores()
            ? null
            : searcher.createWeight(searcher.rewrite(better), ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new FilterWeight(this, query.createWeight(searcher, scoreMode, boost)) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
        Scorer found = in.scorer(segment);
        BinaryDocValues pairs = segment.reader().getBinaryDocValues(Fields.PAIRS);
        if (found == null || pairs == null) {
          return null;
        }
        Scorer better = best == null ? null : best.scorer(segment);
        DocIdSetIterator none = DocIdSetIterator.empty();
        return new Found(
            this, found, fits(found, pairs), better == null ? none : better.iterator(), more);
      }
    };
  }

  private TwoPhaseIterator fits(Scorer found, BinaryDocValues pairs) {
    TwoPhaseIterator inner = found.twoPhaseIterator();
    DocIdSetIterator near = inner == null ? found.iterator() : inner.approximation();
    return new TwoPhaseIterator(pairs) {
      @Override
      public boolean matches() throws IOException {
        int entry = pairs.docID();
        return Pairs.has(pairs.binaryValue(), bits)
            && isAt(near, entry)
            && (inner == null || inner.matches());
      }

      @Override
      public float matchCost() {
        return 20 + (inner == null ? 0 : inner.matchCost());
      }
    };
  }

  private static boolean isAt(DocIdSetIterator entries, int entry) throws IOException {
    return (entries.docID() < entry ? entries.advance(entry) : entries.docID()) == entry;
  }

  /** Asks the query only of entries that have the pairs. */
  private static final class Found extends Scorer {

    private final Scorer found;
    private final TwoPhaseIterator fits;
    private final DocIdSetIterator better;
    private final float more;

    Found(Weight weight, Scorer found, TwoPhaseIterator fits, DocIdSetIterator better, float more) {
      super(weight);
      this.found = found;
      this.fits = fits;
      this.better = better;
      this.more = more;
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
      return isAt(better, docID()) ? more * found.score() : found.score();
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
        && Arrays.equals(same.bits, bits)
        && Objects.equals(same.better, better)
        && same.more == more;
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, Arrays.hashCode(bits), better, more);
  }
}
