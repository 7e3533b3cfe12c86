package vn.giaoviec.extractor.read.ocr.tesseract;

import java.util.Arrays;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** How thick strokes of ink are. */
final class Strokes {

  /** So many runs of ink tell enough. */
  private static final int MAX_RUNS = 2000;

  private Strokes() {}

  /**
   * The middle length of the dark runs along the rows of a part of a picture, in pixels to
   * fractions of one: upright strokes make most of them.
   *
   * @return 0 where there is no ink
   */
  static float width(Picture picture, Box part) {
    int left = Math.max(0, (int) part.left());
    int right = Math.min(picture.width(), (int) part.right());
    int top = Math.max(0, (int) part.top());
    int bottom = Math.min(picture.height(), (int) part.bottom());
    int black = 255;
    int white = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        black = Math.min(black, picture.at(x, y));
        white = Math.max(white, picture.at(x, y));
      }
    }
    return white - black < 60 ? 0 : middleRun(picture, left, right, top, bottom, black, white);
  }

  private static float middleRun(
      Picture picture, int left, int right, int top, int bottom, int black, int white) {
    float[] runs = new float[MAX_RUNS];
    int count = 0;
    float faint = (white - black) / 4f;
    for (int y = top; y < bottom; y++) {
      float run = 0;
      for (int x = left; x <= right; x++) {
        int ink = x < right ? white - picture.at(x, y) : 0;
        if (ink > faint) {
          run += ink;
        } else if (run > 0 && count < MAX_RUNS) {
          runs[count++] = run / (white - black);
          run = 0;
        }
      }
    }
    Arrays.sort(runs, 0, count);
    return count == 0 ? 0 : runs[count / 2];
  }
}
