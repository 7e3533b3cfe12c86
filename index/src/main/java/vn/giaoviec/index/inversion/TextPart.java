package vn.giaoviec.index.inversion;

import org.apache.lucene.util.BytesRef;

/**
 * Some words of an entry's field as the one term that Lucene is given for them while an entry waits
 * to be written: a number that grows from part to part, so that the parts of a field are sorted as
 * they came, and for each word its {@link TermNumbers number} and its place after the one before.
 */
public final class TextPart {

  /** No longer than Lucene takes, and short enough to waste little of its blocks. */
  private static final int FULL = 4096;

  private final BytesRef bytes = new BytesRef(new byte[FULL + 16]);

  /** Begins the part of a number; what it held is gone. */
  public void begin(int number) {
    bytes.length = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.bytes[bytes.length++] = (byte) (number >>> shift);
    }
  }

  /** Whether it holds so many words that the next ones go into another. */
  public boolean isFull() {
    return bytes.length >= FULL;
  }

  /** Whether it holds any word. */
  public boolean hasWords() {
    return bytes.length > Integer.BYTES;
  }

  /**
   * Adds a word.
   *
   * @param forward how many places after the one before it
   */
  public void add(int term, int forward) {
    boolean next = forward == 1;
    write(term << 1 | (next ? 0 : 1));
    if (!next) {
      write(forward);
    }
  }

  private void write(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes.bytes[bytes.length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes.bytes[bytes.length++] = (byte) rest;
  }

  /** The part as a term; changed by the next {@link #begin}. */
  public BytesRef term() {
    return bytes;
  }

  /** What is done with a word of a part. */
  interface Word {
    void word(int term, int forward);
  }

  /** Goes through the words of a part that was written before. */
  static void each(BytesRef part, Word visitor) {
    int at = part.offset + Integer.BYTES;
    int end = part.offset + part.length;
    while (at < end) {
      int word = read(part.bytes, at);
      at += length(word);
      int forward = 1;
      if ((word & 1) != 0) {
        forward = read(part.bytes, at);
        at += length(forward);
      }
      visitor.word(word >>> 1, forward);
    }
  }

  private static int read(byte[] bytes, int start) {
    int at = start;
    int value = bytes[at] & 0x7F;
    for (int shift = 7; bytes[at] < 0; shift += 7) {
      at++;
      value |= (bytes[at] & 0x7F) << shift;
    }
    return value;
  }

  private static int length(int value) {
    return value == 0 ? 1 : (38 - Integer.numberOfLeadingZeros(value)) / 7;
  }
}
