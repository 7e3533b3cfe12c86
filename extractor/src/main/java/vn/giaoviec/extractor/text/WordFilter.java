package vn.giaoviec.extractor.text;

/**
 * Tells by their hashes that most words aren't among those that are looked for, which is cheaper
 * than looking them up.
 */
public final class WordFilter {
  /** Many more than there are words in any list, so that most others miss. */
  private static final int BITS = 1 << 12;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Adds a word that is looked for. */
  public void add(String word) {
    int bit = bit(word);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** Whether the word may be among those added; most others are not. */
  public boolean mayHave(String word) {
    int bit = bit(word);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 12) & BITS - 1;
  }
}
