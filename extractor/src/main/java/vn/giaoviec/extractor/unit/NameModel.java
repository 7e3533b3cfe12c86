package vn.giaoviec.extractor.unit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How much each feature of a token speaks for the three things it can be to a list of names; learnt
 * from marked sentences, see {@link NameTrainer}. Linear, so that a token costs a microsecond; the
 * general models of OpenNLP look each feature up by its text and take ten times as long. Immutable.
 */
final class NameModel {
  /** What a token can be. */
  static final int KINDS = 3;

  private static final String STANDARD = "/vn/giaoviec/extractor/nlp/body-names.bin";
  private static final int MAGIC = 0x67764e31; // "gvN1"

  /** Weights are kept in so many parts of one. */
  private static final float PARTS = 256;

  /** A table of no more than so many features is plausible. */
  private static final int MOST_FEATURES = 1 << 23;

  /** A feature and its weights, beside each other as they are looked up together. */
  private static final int ENTRY = 1 + KINDS;

  /**
   * Features with their weights, in {@link #PARTS}, by their place in a table of which at least a
   * third is free; 0 for no feature.
   */
  private final int[] table;

  private NameModel(int entries) {
    table = new int[entries * ENTRY];
  }

  /** The model that comes with the program; its card is in models/nlp. */
  static NameModel standard() {
    try (InputStream stream = NameModel.class.getResourceAsStream(STANDARD)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + STANDARD);
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in the program's own jar
    }
  }

  /**
   * A model of features and what each speaks for.
   *
   * @param weights by feature, {@link #KINDS} numbers each
   */
  static NameModel of(Map<Integer, float[]> weights) {
    NameModel model = empty(weights.size());
    weights.forEach(
        (feature, each) -> {
          int at = model.add(feature);
          for (int kind = 0; kind < KINDS; kind++) {
            model.table[at + 1 + kind] = part(each[kind]);
          }
        });
    return model;
  }

  private static short part(float weight) {
    int parts = Math.round(weight * PARTS);
    return (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, parts));
  }

  private static NameModel empty(int size) {
    return new NameModel(Integer.highestOneBit(Math.max(16, 3 * size)));
  }

  /**
   * A model that was written.
   *
   * @throws IOException if the stream is none
   */
  static NameModel read(InputStream stream) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
    int size = data.readInt() == MAGIC ? data.readInt() : -1;
    if (size < 0 || size > MOST_FEATURES) {
      throw new IOException("no model");
    }
    NameModel model = empty(size);
    for (int i = 0; i < size; i++) {
      int at = model.add(data.readInt());
      for (int kind = 0; kind < KINDS; kind++) {
        model.table[at + 1 + kind] = data.readShort();
      }
    }
    return model;
  }

  /** The form in which it is kept; the same model gives the same bytes. */
  byte[] bytes() {
    int[] sorted =
        IntStream.range(0, table.length / ENTRY)
            .map(entry -> table[entry * ENTRY])
            .filter(feature -> feature != 0)
            .sorted()
            .toArray();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes))) {
      data.writeInt(MAGIC);
      data.writeInt(sorted.length);
      for (int feature : sorted) {
        data.writeInt(feature);
        int at = place(feature);
        for (int kind = 0; kind < KINDS; kind++) {
          data.writeShort(table[at + 1 + kind]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is written to memory
    }
    return bytes.toByteArray();
  }

  /** How much the features speak for each kind, into {@code scores}. */
  void score(int[] found, float[] scores) {
    int outside = 0;
    int begins = 0;
    int goesOn = 0;
    for (int feature : found) {
      int at = place(feature) + 1; // where it is unknown, the weights are 0
      outside += table[at + NameFeatures.OUTSIDE];
      begins += table[at + NameFeatures.BEGINS];
      goesOn += table[at + NameFeatures.GOES_ON];
    }
    scores[NameFeatures.OUTSIDE] = outside / PARTS;
    scores[NameFeatures.BEGINS] = begins / PARTS;
    scores[NameFeatures.GOES_ON] = goesOn / PARTS;
  }

  private int add(int feature) {
    int at = place(feature);
    table[at] = feature;
    return at;
  }

  /** Where the entry of a feature stands, or would stand. */
  private int place(int feature) {
    int mask = table.length / ENTRY - 1;
    int entry = feature * 0x9E3779B1 >>> 7 & mask;
    while (table[entry * ENTRY] != 0 && table[entry * ENTRY] != feature) {
      entry = entry + 1 & mask;
    }
    return entry * ENTRY;
  }
}
