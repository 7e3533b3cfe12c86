package vn.giaoviec.extractor.read.ocr.picture;

import static org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE;
import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixEndianByteSwap;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;

/** Pictures to Leptonica and back. */
final class Pix {

  private static final boolean AVAILABLE = load();

  private Pix() {}

  /** Whether Leptonica's native library for this platform is there. */
  static boolean available() {
    return AVAILABLE;
  }

  private static boolean load() {
    try {
      setMsgSeverity(L_SEVERITY_NONE); // blank pages are no news for the user
      return true;
    } catch (LinkageError missing) {
      return false;
    }
  }

  /** A copy in Leptonica's memory, eight bits a pixel; to be freed by {@link #free}. */
  static PIX of(Picture picture) {
    PIX pix = pixCreate(picture.width(), picture.height(), 8);
    int bytesPerRow = 4 * pixGetWpl(pix);
    BytePointer data = new BytePointer(pixGetData(pix));
    for (int y = 0; y < picture.height(); y++) {
      data.position((long) y * bytesPerRow)
          .put(picture.grey(), y * picture.width(), picture.width());
    }
    pixEndianByteSwap(pix); // Leptonica keeps four pixels in one number, the first one highest
    return pix;
  }

  /** A copy in Java's memory of a picture with eight bits a pixel, which is freed. */
  static Picture taken(PIX pix, int dpi) {
    pixEndianByteSwap(pix);
    int width = pix.w();
    int height = pix.h();
    int bytesPerRow = 4 * pixGetWpl(pix);
    byte[] grey = new byte[width * height];
    BytePointer data = new BytePointer(pixGetData(pix));
    for (int y = 0; y < height; y++) {
      data.position((long) y * bytesPerRow).get(grey, y * width, width);
    }
    free(pix);
    return new Picture(width, height, dpi, grey);
  }

  static void free(PIX pix) {
    pixDestroy(pix);
  }
}
