package vn.giaoviec.index.search;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.index.analysis.Words;

/**
 * Which words stand next to each other among an entry's own words, as bits: each pair of folded
 * words sets two. An entry without the bits of a pair doesn't have it; one with these has it, or,
 * seldom, others that set the same. To look at bits costs a fraction of what the places of words
 * do.
 */
final class Pairs {

  /** A task of forty words sets a quarter of them. */
  private static final int BITS = 256;

  private static final int BITS_OF_A_NUMBER = Integer.numberOfTrailingZeros(BITS);
  private static final int SPREAD = 0x9E3779B9; // so that alike words set bits far apart

  private final byte[] bits = new byte[BITS / Byte.SIZE];

  /** The pairs in an entry's texts and those around; none reaches from one text into the next. */
  static BytesRef of(List<Words> own, List<Words> around) {
    Pairs pairs = new Pairs();
    own.forEach(text -> text.eachPair(pairs::add));
    around.forEach(text -> text.eachPair(pairs::add));
    return new BytesRef(pairs.bits);
  }

  private void add(String first, String second) {
    int hash = hash(first, second);
    set(bit(hash));
    set(otherBit(hash));
  }

  private void set(int bit) {
    bits[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
  }

  /** The numbers of the bits that an entry has in which some folded words stand in this order. */
  static int[] bits(List<String> words) {
    int[] bits = new int[2 * Math.max(0, words.size() - 1)];
    for (int i = 0; i + 1 < words.size(); i++) {
      int hash = hash(words.get(i), words.get(i + 1));
      bits[2 * i] = bit(hash);
      bits[2 * i + 1] = otherBit(hash);
    }
    return bits;
  }

  /** Whether an entry has all of some bits. */
  static boolean has(BytesRef entry, int[] bits) {
    for (int bit : bits) {
      if ((entry.bytes[entry.offset + bit / Byte.SIZE] >> bit % Byte.SIZE & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String first, String second) {
    return (31 * first.hashCode() + second.hashCode()) * SPREAD;
  }

  private static int bit(int hash) {
    return hash >>> Integer.SIZE - BITS_OF_A_NUMBER;
  }

  private static int otherBit(int hash) {
    return hash >>> Integer.SIZE - 2 * BITS_OF_A_NUMBER & BITS - 1;
  }
}
