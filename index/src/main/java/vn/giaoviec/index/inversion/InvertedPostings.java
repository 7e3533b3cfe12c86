package vn.giaoviec.index.inversion;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where a term stands, read from first to last. */
final class InvertedPostings extends PostingsEnum {

  private int[] entries = {};
  private int[] places = {};
  private int entry;
  private int start;
  private int next;
  private int end;
  private int place;

  /** Goes on with the term of a number. */
  InvertedPostings of(Inverted inverted, int number) {
    entries = inverted.entries();
    places = inverted.places();
    entry = -1;
    next = inverted.starts()[number];
    end = inverted.starts()[number + 1];
    return this;
  }

  @Override
  public int nextDoc() {
    if (next == end) {
      entry = NO_MORE_DOCS;
      return entry;
    }
    entry = entries[next];
    start = next;
    place = next;
    while (next < end && entries[next] == entry) {
      next++;
    }
    return entry;
  }

  @Override
  public int docID() {
    return entry;
  }

  @Override
  public int freq() {
    return next - start;
  }

  @Override
  public int nextPosition() {
    return places[place++];
  }

  @Override
  public int startOffset() {
    return -1; // not indexed
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public @Nullable BytesRef getPayload() {
    return null;
  }

  @Override
  public int advance(int target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long cost() {
    return end - next;
  }
}
