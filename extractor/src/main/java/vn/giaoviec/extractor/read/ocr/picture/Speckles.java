package vn.giaoviec.extractor.read.ocr.picture;

/**
 * Takes the single black pixels off a page in black and white, which a fax or a copier scatters.
 */
final class Speckles {

  /** With fewer pixels an inch, the dot of a letter may be a single one. */
  private static final int COARSE = 140;

  /** Where fewer of the pixels are such, a page is clean, and each may belong to a letter. */
  private static final float SCATTERED = 1e-4f;

  private Speckles() {}

  /** The picture without them; a picture with shades is not changed. */
  static Picture removed(Picture picture) {
    return picture.dpi() < COARSE || !isBlackAndWhite(picture) ? picture : withoutSingle(picture);
  }

  private static boolean isBlackAndWhite(Picture picture) {
    for (byte pixel : picture.grey()) {
      if (pixel != 0 && pixel != (byte) 255) {
        return false;
      }
    }
    return true;
  }

  private static Picture withoutSingle(Picture picture) {
    byte[] grey = picture.grey().clone();
    int single = 0;
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        if (picture.at(x, y) == 0 && isSingle(picture, x, y)) {
          grey[y * picture.width() + x] = (byte) 255;
          single++;
        }
      }
    }
    return single < SCATTERED * grey.length
        ? picture
        : new Picture(picture.width(), picture.height(), picture.dpi(), grey);
  }

  private static boolean isSingle(Picture picture, int x, int y) {
    int black = 0;
    for (int row = Math.max(0, y - 1); row <= Math.min(picture.height() - 1, y + 1); row++) {
      for (int at = Math.max(0, x - 1); at <= Math.min(picture.width() - 1, x + 1); at++) {
        black += picture.at(at, row) == 0 ? 1 : 0;
      }
    }
    return black == 1;
  }
}
