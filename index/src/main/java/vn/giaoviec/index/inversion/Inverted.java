package vn.giaoviec.index.inversion;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Where the words of a field stand, sorted by their terms' numbers.
 *
 * @param starts for each number where its words begin in the other two; one more for their end
 * @param entries the entries in which they stand, ascending
 * @param places where in these, ascending within each; empty where the field has no places
 */
record Inverted(int[] starts, int[] entries, int[] places) {

  /** The words of a field whose terms in Lucene are {@link TextPart}s, sorted in two passes. */
  static Inverted of(Terms parts, int terms) throws IOException {
    int[] starts = new int[terms + 1];
    TermsEnum counted = parts.iterator();
    for (BytesRef part = counted.next(); part != null; part = counted.next()) {
      TextPart.each(part, (term, forward) -> starts[term + 1]++);
    }
    for (int i = 0; i < terms; i++) {
      starts[i + 1] = Math.addExact(starts[i + 1], starts[i]);
    }
    int words = starts[terms];
    int[] places = new int[parts.hasPositions() ? words : 0];
    Inverted inverted = new Inverted(starts, new int[words], places);
    new Filling(inverted, starts.clone()).fill(parts.iterator());
    return inverted;
  }

  /** The numbers of the terms that occur, in the order of the terms. */
  int[] inOrder(TermNumbers numbers) {
    return IntStream.range(0, starts.length - 1)
        .filter(number -> starts[number] < starts[number + 1])
        .boxed()
        .sorted((one, other) -> numbers.term(one).compareTo(numbers.term(other)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static final class Filling {

    private final Inverted inverted;
    private final int[] next;
    private int entry = -1;
    private int place;

    Filling(Inverted inverted, int[] next) {
      this.inverted = inverted;
      this.next = next;
    }

    void fill(TermsEnum parts) throws IOException {
      PostingsEnum postings = null;
      for (BytesRef part = parts.next(); part != null; part = parts.next()) {
        postings = parts.postings(postings, PostingsEnum.NONE);
        begin(postings.nextDoc());
        TextPart.each(part, this::add);
      }
    }

    private void begin(int of) {
      if (of < entry) {
        throw new IllegalStateException("parts of texts out of order");
      }
      if (of > entry) {
        entry = of;
        place = -1;
      }
    }

    private void add(int term, int forward) {
      place += forward;
      int at = next[term]++;
      inverted.entries[at] = entry;
      if (inverted.places.length > 0) {
        inverted.places[at] = place;
      }
    }
  }
}
