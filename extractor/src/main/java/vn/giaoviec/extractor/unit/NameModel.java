package vn.giaoviec.extractor.unit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

  /**
   * Features by their place in a table of which at least a third is free; 0 for none. Apart from
   * what they speak for, as most features of a text are unknown and the table is then all that is
   * looked at: it fits a processor's cache.
   */
  private final int[] features;

  /** What each of them speaks for, {@link #KINDS} numbers each, in {@link #PARTS}. */
  private final short[] weights;

  /**
   * A model of features that speak for anything.
   *
   * @param entries a feature and its weights each, in {@link #PARTS}
   */
  private NameModel(List<int[]> entries) {
    features = new int[Integer.highestOneBit(Math.max(16, 3 * entries.size()))];
    weights = new short[features.length * KINDS];
    for (int[] entry : entries) {
      int at = place(entry[0]);
      features[at] = entry[0];
      for (int kind = 0; kind < KINDS; kind++) {
        weights[at * KINDS + kind] = (short) entry[1 + kind];
      }
    }
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
    List<int[]> entries = new ArrayList<>();
    weights.forEach(
        (feature, each) -> add(entries, feature, part(each[0]), part(each[1]), part(each[2])));
    return new NameModel(entries);
  }

  /** A feature that speaks for nothing, as two thirds of those learnt do, is as good as unknown. */
  private static void add(List<int[]> entries, int feature, int one, int two, int three) {
    if (one != 0 || two != 0 || three != 0) {
      entries.add(new int[] {feature, one, two, three});
    }
  }

  private static short part(float weight) {
    int parts = Math.round(weight * PARTS);
    return (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, parts));
  }

  /**
   * A model that was written.
   *
   * @throws IOException if the stream is none
   */
  static NameModel read(InputStream stream) throws IOException {
    InputStream unpacked = new BufferedInputStream(new GZIPInputStream(stream, 1 << 16));
    DataInputStream data = new DataInputStream(unpacked);
    int size = data.readInt() == MAGIC ? data.readInt() : -1;
    if (size < 0 || size > MOST_FEATURES) {
      throw new IOException("no model");
    }
    List<int[]> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      add(entries, data.readInt(), data.readShort(), data.readShort(), data.readShort());
    }
    return new NameModel(entries);
  }

  /** The form in which it is kept; the same model gives the same bytes. */
  byte[] bytes() {
    int[] sorted = Arrays.stream(features).filter(feature -> feature != 0).sorted().toArray();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes))) {
      data.writeInt(MAGIC);
      data.writeInt(sorted.length);
      for (int feature : sorted) {
        data.writeInt(feature);
        int at = place(feature);
        for (int kind = 0; kind < KINDS; kind++) {
          data.writeShort(weights[at * KINDS + kind]);
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
      int at = place(feature);
      if (features[at] != 0) {
        outside += weights[at * KINDS + NameFeatures.OUTSIDE];
        begins += weights[at * KINDS + NameFeatures.BEGINS];
        goesOn += weights[at * KINDS + NameFeatures.GOES_ON];
      }
    }
    scores[NameFeatures.OUTSIDE] = outside / PARTS;
    scores[NameFeatures.BEGINS] = begins / PARTS;
    scores[NameFeatures.GOES_ON] = goesOn / PARTS;
  }

  /** Where a feature stands, or would stand. */
  private int place(int feature) {
    int mask = features.length - 1;
    int at = feature * 0x9E3779B1 >>> 7 & mask;
    while (features[at] != 0 && features[at] != feature) {
      at = at + 1 & mask;
    }
    return at;
  }
}
