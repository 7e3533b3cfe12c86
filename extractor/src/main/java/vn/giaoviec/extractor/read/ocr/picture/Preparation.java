package vn.giaoviec.extractor.read.ocr.picture;

import static org.bytedeco.leptonica.global.leptonica.L_BRING_IN_WHITE;
import static org.bytedeco.leptonica.global.leptonica.L_ROTATE_AREA_MAP;
import static org.bytedeco.leptonica.global.leptonica.pixBackgroundNormSimple;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkew;
import static org.bytedeco.leptonica.global.leptonica.pixRotate;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import org.bytedeco.leptonica.PIX;

/** Makes a scanned page ready for recognition. */
public final class Preparation {

  /** On an evened background, darker is ink. */
  private static final int INK = 160;

  /** Less lean, in degrees, needn't be undone. */
  private static final float SMALLEST_SKEW = 0.05f;

  private Preparation() {}

  /** The page without coloured ink, on an even white background, its lines level. */
  public static Picture prepare(Scan scan) {
    Picture grey = Ink.black(scan);
    PIX raw = Pix.of(grey);
    PIX even = pixBackgroundNormSimple(raw, (PIX) null, (PIX) null);
    Pix.free(raw);
    return Pix.taken(level(even), scan.dpi());
  }

  private static PIX level(PIX even) {
    PIX ink = pixThresholdToBinary(even, INK);
    float[] angle = new float[1];
    float[] sure = new float[1];
    int failed = pixFindSkew(ink, angle, sure);
    Pix.free(ink);
    if (failed != 0 || Math.abs(angle[0]) < SMALLEST_SKEW || sure[0] < 3) {
      return even;
    }
    PIX level =
        pixRotate(
            even, (float) Math.toRadians(angle[0]), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0);
    Pix.free(even);
    return level;
  }
}
