package vn.giaoviec.index.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * All entries of the documents that have an entry which passes another query: the documents of a
 * unit's tasks. The entries of a document stand together, itself first, see {@link Fields#ORDER}.
 */
final class SameDocument extends Query {

  private final Query of;

  SameDocument(Query of) {
    this.of = of;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = of.rewrite(searcher);
    return rewritten == of ? this : new SameDocument(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight inner = searcher.createWeight(of, ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
        Scorer found = inner.scorer(context);
        if (found == null) {
          return null;
        }
        NumericDocValues order = DocValues.getNumeric(context.reader(), Fields.ORDER);
        DocIdSetIterator whole =
            new WholeDocuments(found.iterator(), order, context.reader().maxDoc());
        return new ConstantScoreScorer(this, score(), scoreMode, whole);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return inner.isCacheable(context);
      }
    };
  }

  /** The entry of the document that an entry belongs to, in the same segment. */
  static int documentOf(int entry, NumericDocValues order) throws IOException {
    return order.advanceExact(entry) ? entry - (int) order.longValue() : entry;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "sameDocument(" + of + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SameDocument same && same.of.equals(of);
  }

  @Override
  public int hashCode() {
    return 31 * of.hashCode() + 1;
  }
}
