package vn.giaoviec.extractor.text.repair;

/** A set of numbers that is asked for each pair of words of a document, without an object each. */
final class LongSet {
  /** By hash, with linear probing; 0 where nothing stands. */
  private long[] slots = new long[1 << 10];

  private int size;
  private boolean zero;

  void add(long number) {
    if (number == 0 || contains(number)) {
      zero |= number == 0;
      return;
    }
    if (2 * ++size > slots.length) {
      long[] before = slots;
      slots = new long[2 * before.length];
      for (long old : before) {
        if (old != 0) {
          slots[slot(old)] = old;
        }
      }
    }
    slots[slot(number)] = number;
  }

  boolean contains(long number) {
    return number == 0 ? zero : slots[slot(number)] == number;
  }

  /** Where the number stands, or where it would be added. */
  private int slot(long number) {
    int mask = slots.length - 1;
    int at = Long.hashCode(number * 0x9e3779b97f4a7c15L) & mask;
    while (slots[at] != 0 && slots[at] != number) {
      at = at + 1 & mask;
    }
    return at;
  }
}
