package vn.giaoviec.extractor.text;

import java.util.Collection;

/**
 * Tells by their hashes that most words aren't among those that are looked for, which is cheaper
 * than looking them up. Immutable.
 */
public final class WordFilter {
  /** So many bits for each word let few others pass. */
  private static final int SPARSE = 16;

  /** Larger filters of all the lists of words together would no longer stay near the processor. */
  private static final int MOST_BITS = 1 << 13;

  private final long[] bits;

  /** A filter of the words that are looked for. */
  public WordFilter(Collection<String> words) {
    int wanted = Math.min(MOST_BITS, Math.max(Long.SIZE, words.size() * SPARSE));
    bits = new long[Integer.highestOneBit(2 * wanted - 1) / Long.SIZE];
    for (String word : words) {
      int bit = bit(word);
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** Whether the word may be among those that are looked for; most others are not. */
  public boolean mayHave(String word) {
    int bit = bit(word);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 12) & bits.length * Long.SIZE - 1;
  }
}
