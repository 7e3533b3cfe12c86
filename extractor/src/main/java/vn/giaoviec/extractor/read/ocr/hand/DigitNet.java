package vn.giaoviec.extractor.read.ocr.hand;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Tells digits written by hand or printed: a small neural network with one hidden layer; its card
 * is in {@code models/digits}. Thread-safe.
 */
public final class DigitNet {

  /** What a glyph may be: 0 to 9, then a stroke between day and month, then anything else. */
  public static final int KINDS = 12;

  /** The kind "/". */
  public static final int STROKE = 10;

  /** The kind of what is no digit: letters, parts of digits, several digits, dirt. */
  public static final int OTHER = 11;

  /** The file starts so. */
  private static final int MAGIC = 0x67764431;

  private static final String FILE = "digits.bin";

  private final float[][] hidden;
  private final float[][] output;

  /** A network of these weights; each row's last is the constant. */
  public DigitNet(float[][] hidden, float[][] output) {
    this.hidden = hidden;
    this.output = output;
  }

  /** The network that is packed with the program. */
  public static DigitNet packed() {
    try (InputStream in = DigitNet.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packed");
      }
      DataInputStream data = new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
      if (data.readInt() != MAGIC) {
        throw new IllegalStateException(FILE + " is of another kind");
      }
      return new DigitNet(rows(data), rows(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows, columns, then row by row a scale and a byte for each weight. */
  private static float[][] rows(DataInputStream data) throws IOException {
    float[][] rows = new float[data.readInt()][data.readInt()];
    for (float[] row : rows) {
      float scale = data.readFloat();
      for (int i = 0; i < row.length; i++) {
        row[i] = data.readByte() * scale;
      }
    }
    return rows;
  }

  /**
   * How likely a glyph of these {@link Glyph#features} is each of the {@link #KINDS}; the sum is 1.
   */
  public float[] likelihoods(float[] features) {
    float[] inside = product(hidden, features);
    for (int i = 0; i < inside.length; i++) {
      inside[i] = Math.max(0, inside[i]);
    }
    float[] out = product(output, inside);
    float most = Float.NEGATIVE_INFINITY;
    for (float value : out) {
      most = Math.max(most, value);
    }
    float sum = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) Math.exp(out[i] - most);
      sum += out[i];
    }
    for (int i = 0; i < out.length; i++) {
      out[i] /= sum;
    }
    return out;
  }

  private static float[] product(float[][] rows, float[] vector) {
    float[] product = new float[rows.length];
    for (int r = 0; r < rows.length; r++) {
      float[] row = rows[r];
      float sum = row[vector.length];
      for (int i = 0; i < vector.length; i++) {
        sum += row[i] * vector[i];
      }
      product[r] = sum;
    }
    return product;
  }
}
