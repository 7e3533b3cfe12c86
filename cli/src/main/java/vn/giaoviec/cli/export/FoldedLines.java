package vn.giaoviec.cli.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Folds lines of UTF-8 at 75 bytes between two characters (RFC 5545, 3.1). The calendar library
 * counts characters instead, of which Vietnamese ones take up to three bytes.
 */
final class FoldedLines extends FilterOutputStream {

  private static final int MAX_BYTES = 75;
  private static final byte[] FOLD = {'\r', '\n', ' '};

  private int length;

  FoldedLines(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    int value = b & 0xFF;
    boolean lineEnd = value == '\r' || value == '\n';
    if (!lineEnd && length + bytesFrom(value) > MAX_BYTES) {
      out.write(FOLD);
      length = 1;
    }
    out.write(value);
    length = lineEnd ? 0 : length + 1;
  }

  /** How many bytes the character has that begins with this one; 0 within a character. */
  private static int bytesFrom(int value) {
    if (value < 0x80) {
      return 1;
    }
    if (value < 0xC0) {
      return 0;
    }
    return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }
}
