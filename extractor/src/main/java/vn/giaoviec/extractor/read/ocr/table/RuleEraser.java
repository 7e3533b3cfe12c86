package vn.giaoviec.extractor.read.ocr.table;

import java.util.List;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Rubs rules out of a picture and leaves letters that touch or cross them: what goes on across a
 * rule stays; of what ends on it only the part under the rule goes.
 */
final class RuleEraser {

  /** A pixel with at most this share of the brightness of the paper is dark. */
  private static final int DARKER_PERCENT = 88;

  private final Picture picture;
  private final byte[] grey;

  /** How far from a rule letters are followed, in pixels. */
  private final int reach;

  private RuleEraser(Picture picture) {
    this.picture = picture;
    this.grey = picture.grey().clone();
    this.reach = Math.max(4, picture.dpi() / 25);
  }

  /** A copy of the picture without the given rules. */
  static Picture erase(Picture picture, List<Trace> rules) {
    RuleEraser eraser = new RuleEraser(picture);
    // crossing rules hold each other up until one of them is gone
    rules.stream().filter(Trace::horizontal).forEach(eraser::erase);
    rules.stream().filter(rule -> !rule.horizontal()).forEach(eraser::erase);
    return new Picture(picture.width(), picture.height(), picture.dpi(), eraser.grey);
  }

  private void erase(Trace rule) {
    int from = Math.max(0, rule.from() - reach / 2);
    int to =
        Math.min(rule.horizontal() ? picture.width() : picture.height(), rule.to() + reach / 2);
    int half = Math.round(rule.thickness() / 2) + 1;
    int acrossSize = rule.horizontal() ? picture.height() : picture.width();
    for (int along = from; along < to; along++) {
      int middle = Math.round(rule.at(along));
      if (middle >= half + reach && middle + half + reach < acrossSize) {
        eraseAt(rule.horizontal(), along, middle, half);
      }
    }
  }

  private void eraseAt(boolean horizontal, int along, int middle, int half) {
    int stride = horizontal ? picture.width() : 1;
    int centre = horizontal ? middle * stride + along : along * picture.width() + middle;
    int paper = paper(centre, stride, half + reach);
    int before = darkOn(centre, -stride, half + reach, paper);
    int behind = darkOn(centre, stride, half + reach, paper);
    boolean crossed = before > half + 1 && behind > half + 1;
    if (!crossed) {
      // the rule's grey edge goes too
      int first = -(before > half + 1 ? half - 1 : before);
      int last = behind > half + 1 ? half - 1 : behind;
      for (int i = first; i <= last; i++) {
        grey[centre + i * stride] = (byte) paper;
      }
    }
  }

  /** The brightest pixel near by. */
  private int paper(int centre, int stride, int distance) {
    int paper = 0;
    for (int i = -distance; i <= distance; i++) {
      paper = Math.max(paper, grey[centre + i * stride] & 0xff);
    }
    return paper;
  }

  /** How many pixels from the middle on are dark, at most so many. */
  private int darkOn(int centre, int step, int most, int paper) {
    int pixels = 0;
    while (pixels < most
        && (grey[centre + (pixels + 1) * step] & 0xff) * 100 < DARKER_PERCENT * paper) {
      pixels++;
    }
    return pixels;
  }
}
