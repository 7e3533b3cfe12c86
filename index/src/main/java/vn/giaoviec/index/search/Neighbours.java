package vn.giaoviec.index.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two words stand next to each other in the documents of an index. Words that never
 * do in the first thousand documents that have both aren't neighbours: looking further would cost
 * much and tell little.
 */
final class Neighbours {

  private static final int MOST_WITH_BOTH = 1_000;
  private static final int MOST_STEPS = 20_000;

  private final IndexReader reader;
  private final String field;
  private int withBothLeft = MOST_WITH_BOTH;
  private int stepsLeft = MOST_STEPS;
  private int found;

  private Neighbours(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /**
   * In how many documents one word follows the other in a field; where both stand in more than are
   * looked at, as many as those let expect.
   */
  static int documents(IndexReader reader, String field, String first, String second)
      throws IOException {
    Neighbours neighbours = new Neighbours(reader, field);
    for (LeafReaderContext segment : reader.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms != null) {
        neighbours.look(places(terms, first), places(terms, second));
      }
    }
    return neighbours.withBothLeft > 0 && neighbours.stepsLeft > 0
        ? neighbours.found
        : neighbours.expected(first, second);
  }

  private int expected(String first, String second) throws IOException {
    int most =
        Math.min(reader.docFreq(new Term(field, first)), reader.docFreq(new Term(field, second)));
    int looked = Math.max(1, MOST_WITH_BOTH - withBothLeft);
    return (int) Math.max(found, (long) most * found / looked);
  }

  private static @Nullable PostingsEnum places(Terms terms, String word) throws IOException {
    TermsEnum each = terms.iterator();
    return each.seekExact(new BytesRef(word)) ? each.postings(null, PostingsEnum.POSITIONS) : null;
  }

  private void look(@Nullable PostingsEnum first, @Nullable PostingsEnum second)
      throws IOException {
    if (first == null || second == null || first.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
      return;
    }
    int document = first.docID();
    while (document != DocIdSetIterator.NO_MORE_DOCS && withBothLeft > 0 && stepsLeft-- > 0) {
      int other = second.docID() < document ? second.advance(document) : second.docID();
      if (other == document) {
        withBothLeft--;
        found += follows(first, second) ? 1 : 0;
        document = first.nextDoc();
      } else {
        document = other == DocIdSetIterator.NO_MORE_DOCS ? other : first.advance(other);
      }
    }
  }

  /** Whether the second word stands right after the first in the document that both are at. */
  private static boolean follows(PostingsEnum first, PostingsEnum second) throws IOException {
    int firstLeft = first.freq();
    int secondLeft = second.freq();
    int wanted = first.nextPosition() + 1;
    int place = second.nextPosition();
    while (place != wanted) {
      if (place < wanted) {
        if (--secondLeft == 0) {
          return false;
        }
        place = second.nextPosition();
      } else {
        if (--firstLeft == 0) {
          return false;
        }
        wanted = first.nextPosition() + 1;
      }
    }
    return true;
  }
}
