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

  /** Begins a word that is not of one of the first terms or not the next one. */
  private static final int OTHER = 0xFFFF;

  private final BytesRef bytes = new BytesRef(new byte[FULL + 16]);

  /** Begins the part of a number; what it held is gone. */
  public void begin(int number) {
    bytes.length = 0;
    write(number, Integer.BYTES);
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
    if (forward == 1 && term < OTHER) {
      write(term, 2);
    } else {
      write(OTHER, 2);
      write(term, 4);
      write(forward, 4);
    }
  }

  private void write(int value, int length) {
    for (int shift = (length - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.bytes[bytes.length++] = (byte) (value >>> shift);
    }
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
    byte[] bytes = part.bytes;
    int at = part.offset + Integer.BYTES;
    int end = part.offset + part.length;
    while (at < end) {
      int term = read(bytes, at);
      int forward = 1;
      at += 2;
      if (term == OTHER) {
        term = read(bytes, at) << Short.SIZE | read(bytes, at + 2);
        forward = read(bytes, at + 4) << Short.SIZE | read(bytes, at + 6);
        at += 8;
      }
      visitor.word(term, forward);
    }
  }

  private static int read(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF;
  }
}
