package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text beside a digital signature or a digital "arrived" stamp: who signed and, to the second,
 * when. It stands over the letterhead or the signature and is part of neither.
 */
public final class SignatureStamp {

  private static final Pattern TIME_OF_SIGNING = Pattern.compile("\\b\\d{1,2}:\\d{2}:\\d{2}\\b");

  /** A stamp's letters are at most this share of the size of the document's. */
  private static final float SMALL = 0.85f;

  private SignatureStamp() {}

  /** True if the text tells a time to the second, as only machines do. */
  public static boolean isStamp(CharSequence text) {
    return TIME_OF_SIGNING.matcher(text).find();
  }

  /**
   * The lines without those of stamps.
   *
   * @param lines a page's lines, broken at wide gaps
   * @param bodySize the font size of most of the document's text
   */
  static List<Line> remove(List<Line> lines, float bodySize) {
    List<Line> kept = new ArrayList<>(lines);
    for (Line line : lines) {
      if (line.size() <= SMALL * bodySize && isStamp(line.text())) {
        kept.removeAll(cluster(line, lines));
      }
    }
    return kept;
  }

  /** The lines of the same size over and under a line, without a gap between them. */
  private static List<Line> cluster(Line seed, List<Line> lines) {
    List<Line> cluster = new ArrayList<>(List.of(seed));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Line line : lines) {
        if (!cluster.contains(line) && cluster.stream().anyMatch(in -> adjoins(in, line))) {
          cluster.add(line);
          grown = true;
        }
      }
    }
    return cluster;
  }

  private static boolean adjoins(Line a, Line b) {
    return Math.abs(a.size() - b.size()) < 0.6f
        && Math.abs(a.left() - b.left()) < a.size()
        && Math.abs(a.baseline() - b.baseline()) < 1.6f * a.size();
  }
}
