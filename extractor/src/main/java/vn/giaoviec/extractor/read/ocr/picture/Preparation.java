package vn.giaoviec.extractor.read.ocr.picture;

import static org.bytedeco.leptonica.global.leptonica.L_BRING_IN_WHITE;
import static org.bytedeco.leptonica.global.leptonica.L_ROTATE_AREA_MAP;
import static org.bytedeco.leptonica.global.leptonica.L_TEXT_ORIENT_DOWN;
import static org.bytedeco.leptonica.global.leptonica.L_TEXT_ORIENT_LEFT;
import static org.bytedeco.leptonica.global.leptonica.L_TEXT_ORIENT_RIGHT;
import static org.bytedeco.leptonica.global.leptonica.makeOrientDecision;
import static org.bytedeco.leptonica.global.leptonica.pixBackgroundNormSimple;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkew;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkewSweepAndSearch;
import static org.bytedeco.leptonica.global.leptonica.pixOrientDetect;
import static org.bytedeco.leptonica.global.leptonica.pixReduceRankBinary2;
import static org.bytedeco.leptonica.global.leptonica.pixRotate;
import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;
import static org.bytedeco.leptonica.global.leptonica.pixScale;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import java.util.function.UnaryOperator;
import org.bytedeco.leptonica.PIX;

/** Makes a scanned page ready for recognition. */
public final class Preparation {

  /** On an evened background, darker is ink. */
  private static final int INK = 160;

  /** Less lean, in degrees, needn't be undone. */
  private static final float SMALLEST_SKEW = 0.05f;

  /** Pictures with more or fewer pixels an inch than these are brought to {@link #DPI}. */
  private static final int LARGEST = 320;

  private static final int SMALLEST = 140;

  private static final int DPI = 300;

  /**
   * Wider pictures, in pixels, are halved to find out which side is up: it is as sure and faster.
   */
  private static final int LARGE = 2000;

  /** Stamps lean by at most so many degrees; the steps in which that is looked for. */
  private static final float MOST_LEAN = 10;

  private static final float LEAN_STEP = 0.5f;

  private static final float LEAST_STEP = 0.05f;

  private Preparation() {}

  /** The page upright, without coloured ink, on an even white background, its lines level. */
  public static Prepared prepare(Scan scan) {
    return Pix.available() ? withLeptonica(scan) : plain(scan);
  }

  /** Only turned as its file says, for a program that evens out the rest by itself. */
  static Prepared plain(Scan scan) {
    Picture grey = Ink.black(scan);
    int quarters = scan.turn() / 90 % 4;
    boolean lying = quarters % 2 == 1;
    int width = lying ? grey.height() : grey.width();
    int height = lying ? grey.width() : grey.height();
    Turns turns = new Turns(1, quarters, 0, width, height);
    byte[] turned = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float[] from = turns.source(x + 0.5f, y + 0.5f);
        turned[y * width + x] = (byte) grey.at((int) from[0], (int) from[1]);
      }
    }
    return new Prepared(new Picture(width, height, scan.dpi(), turned), scan, turns);
  }

  private static Prepared withLeptonica(Scan scan) {
    Picture grey = Speckles.removed(Ink.black(scan));
    PIX even = step(Pix.of(grey), raw -> pixBackgroundNormSimple(raw, (PIX) null, (PIX) null));
    float factor = scale(scan.dpi());
    PIX sized = factor == 1 ? even : step(even, pix -> pixScale(pix, factor, factor));
    int stated = scan.turn() / 90;
    PIX turned = quarters(sized, stated);
    int seen = upright(turned);
    PIX upright = quarters(turned, seen);
    float skew = skew(upright);
    Picture picture = Pix.taken(level(upright, skew), Math.round(scan.dpi() * factor));
    int quarters = (stated + seen) % 4;
    return new Prepared(
        picture, scan, new Turns(factor, quarters, skew, picture.width(), picture.height()));
  }

  /**
   * By how many degrees a part of a page that was put on it askew, such as a stamp, is to be turned
   * clockwise so that its lines are level; 0 where they are, or where that can't be told.
   */
  public static float lean(Picture part) {
    if (!Pix.available()) {
      return 0;
    }
    PIX ink = step(Pix.of(part), pix -> pixThresholdToBinary(pix, INK));
    float[] angle = new float[1];
    float[] sure = new float[1];
    int failed =
        pixFindSkewSweepAndSearch(ink, angle, sure, 2, 1, MOST_LEAN, LEAN_STEP, LEAST_STEP);
    Pix.free(ink);
    return failed != 0 || Math.abs(angle[0]) > MOST_LEAN ? 0 : angle[0];
  }

  private static PIX quarters(PIX pix, int quarters) {
    return quarters == 0 ? pix : step(pix, raw -> pixRotateOrth(raw, quarters));
  }

  /** Small pictures are enlarged, since thin marks over letters are lost; large ones cost time. */
  private static float scale(int dpi) {
    return dpi > LARGEST || dpi < SMALLEST ? (float) DPI / dpi : 1;
  }

  private static PIX step(PIX from, UnaryOperator<PIX> change) {
    PIX changed = change.apply(from);
    Pix.free(from);
    return changed;
  }

  /** The quarter turns after which letters stand on their feet; 0 where too few letters tell. */
  private static int upright(PIX even) {
    PIX fine = pixThresholdToBinary(even, INK);
    PIX ink =
        fine.w() > LARGE ? step(fine, pix -> pixReduceRankBinary2(pix, 2, (byte[]) null)) : fine;
    float[] up = new float[1];
    float[] left = new float[1];
    int[] orientation = new int[1];
    int failed = pixOrientDetect(ink, up, left, 0, 0);
    Pix.free(ink);
    if (failed != 0 || makeOrientDecision(up[0], left[0], 0, 0, orientation, 0) != 0) {
      return 0;
    }
    return switch (orientation[0]) {
      case L_TEXT_ORIENT_LEFT -> 1;
      case L_TEXT_ORIENT_DOWN -> 2;
      case L_TEXT_ORIENT_RIGHT -> 3;
      default -> 0;
    };
  }

  /** By how many degrees the lines are to be turned clockwise; 0 where they are level. */
  private static float skew(PIX even) {
    PIX ink = pixThresholdToBinary(even, INK);
    float[] angle = new float[1];
    float[] sure = new float[1];
    int failed = pixFindSkew(ink, angle, sure);
    Pix.free(ink);
    boolean level = failed != 0 || Math.abs(angle[0]) < SMALLEST_SKEW || sure[0] < 3;
    return level ? 0 : angle[0];
  }

  private static PIX level(PIX even, float degrees) {
    float radians = (float) Math.toRadians(degrees);
    return degrees == 0
        ? even
        : step(even, pix -> pixRotate(pix, radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
  }
}
