package vn.giaoviec.extractor.read.ocr.table;

import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Makes small pictures larger or smaller. */
final class Sizing {

  private Sizing() {}

  /** The picture with so many times as many pixels an inch, brightness going over evenly. */
  static Picture scaled(Picture picture, float factor) {
    int width = Math.max(1, Math.round(picture.width() * factor));
    int height = Math.max(1, Math.round(picture.height() * factor));
    byte[] grey = new byte[width * height];
    for (int y = 0; y < height; y++) {
      float row = Math.max(0, Math.min(picture.height() - 1, (y + 0.5f) / factor - 0.5f));
      for (int x = 0; x < width; x++) {
        float column = Math.max(0, Math.min(picture.width() - 1, (x + 0.5f) / factor - 0.5f));
        grey[y * width + x] = (byte) Math.round(between(picture, column, row));
      }
    }
    return new Picture(width, height, Math.round(picture.dpi() * factor), grey);
  }

  private static float between(Picture picture, float x, float y) {
    int left = (int) x;
    int top = (int) y;
    int right = Math.min(picture.width() - 1, left + 1);
    int bottom = Math.min(picture.height() - 1, top + 1);
    float across = x - left;
    float upper = picture.at(left, top) * (1 - across) + picture.at(right, top) * across;
    float lower = picture.at(left, bottom) * (1 - across) + picture.at(right, bottom) * across;
    return upper + (lower - upper) * (y - top);
  }
}
