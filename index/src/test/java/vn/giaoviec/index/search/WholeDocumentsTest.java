package vn.giaoviec.index.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

/** Four documents: entries 0 to 2, 3, 4 and 5, 6 to 9. */
class WholeDocumentsTest {

  private static final int[] ORDER = {0, 1, 2, 0, 0, 1, 0, 1, 2, 3};

  @Test
  void anEntryStandsForItsWholeDocument() throws IOException {
    assertEquals(List.of(0, 1, 2, 6, 7, 8, 9), all(1, 6, 8));
    assertEquals(List.of(3, 4, 5), all(3, 5));
    assertEquals(List.of(), all());
  }

  @Test
  void entriesArePassedOver() throws IOException {
    DocIdSetIterator whole = whole(0, 5, 9);
    assertEquals(2, whole.advance(2));
    assertEquals(4, whole.advance(3));
    assertEquals(8, whole.advance(8));
    assertEquals(9, whole.nextDoc());
    assertEquals(NO_MORE_DOCS, whole.nextDoc());
  }

  @Test
  void anEntryBehindTheOneFoundIsInItsDocument() throws IOException {
    DocIdSetIterator whole = whole(6);
    assertEquals(9, whole.advance(9));
    assertEquals(NO_MORE_DOCS, whole.advance(10));
  }

  private static List<Integer> all(int... found) throws IOException {
    List<Integer> all = new ArrayList<>();
    DocIdSetIterator whole = whole(found);
    for (int i = whole.nextDoc(); i != NO_MORE_DOCS; i = whole.nextDoc()) {
      all.add(i);
    }
    return all;
  }

  private static DocIdSetIterator whole(int... found) {
    FixedBitSet bits = new FixedBitSet(ORDER.length);
    for (int each : found) {
      bits.set(each);
    }
    return new WholeDocuments(new BitSetIterator(bits, found.length), order(), ORDER.length);
  }

  private static NumericDocValues order() {
    return new NumericDocValues() {
      private int entry = -1;

      @Override
      public long longValue() {
        return ORDER[entry];
      }

      @Override
      public boolean advanceExact(int target) {
        entry = target;
        return true;
      }

      @Override
      public int docID() {
        return entry;
      }

      @Override
      public int nextDoc() {
        return advance(entry + 1);
      }

      @Override
      public int advance(int target) {
        entry = target < ORDER.length ? target : NO_MORE_DOCS;
        return entry;
      }

      @Override
      public long cost() {
        return ORDER.length;
      }
    };
  }
}
