package vn.giaoviec.extractor.read.ocr.table;

import java.util.Arrays;
import java.util.Optional;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Cuts cells out of a page's picture from which the rules are rubbed out. A cell of a slanted or
 * bent page is no rectangle in the picture: it is followed along its sides.
 */
final class CellCutter {

  /** Paper around what is written, in inches: recognition expects some. */
  private static final float MARGIN = 0.06f;

  /** The ink of a full stop, in square inches: less is a speck. */
  private static final float LEAST_INK = 0.0003f;

  /** A pixel with at most this share of the brightness of the paper is ink. */
  private static final int INK_PERCENT = 72;

  private final Picture page;
  private final Straightening straightening;

  /** Sides are looked up at every so many pixels: no page bends within so few. */
  private static final int STRIDE = 16;

  /** The rows of the picture at which a cell begins and ends, for each of its columns. */
  private final int[] first;

  private final int[] behind;

  /** The columns of the picture at which a cell begins and ends, for each of its rows. */
  private final int[] firstColumn;

  private final int[] behindColumn;

  CellCutter(Picture page, Straightening straightening) {
    this.page = page;
    this.straightening = straightening;
    this.first = new int[page.width()];
    this.behind = new int[page.width()];
    this.firstColumn = new int[page.height()];
    this.behindColumn = new int[page.height()];
  }

  /**
   * Takes a cell out of the page: its place is left blank.
   *
   * @param box the cell on the straight page, in points
   * @return empty if nothing is written in it
   */
  Optional<Cell> cut(Box box) {
    float scale = page.dpi() / 72f;
    Cutting cutting =
        new Cutting(
            box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
    Optional<Cell> cell = cutting.cell();
    cutting.blank();
    return cell;
  }

  /** One cell's way out of the page. */
  private final class Cutting {

    private final int top;
    private final int bottom;

    /** The edges of what is written. */
    private int inkLeft = Integer.MAX_VALUE;

    private int inkRight = -1;
    private int inkTop = Integer.MAX_VALUE;
    private int inkBottom = -1;
    private int ink;
    private int paper;

    Cutting(float left, float top, float right, float bottom) {
      int low = page.height();
      int high = 0;
      int from = Math.max(0, Math.round(left) - page.dpi() / 2);
      int to = Math.min(page.width(), Math.round(right) + page.dpi() / 2);
      for (int x = from; x < to; x++) {
        boolean known = (x - from) % STRIDE != 0;
        first[x] = known ? first[x - 1] : row(straightening.pictureY(x, top));
        behind[x] = known ? behind[x - 1] : row(straightening.pictureY(x, bottom));
        low = Math.min(low, first[x]);
        high = Math.max(high, behind[x]);
      }
      for (int y = low; y < high; y++) {
        boolean known = (y - low) % STRIDE != 0;
        firstColumn[y] = known ? firstColumn[y - 1] : column(straightening.pictureX(left, y));
        behindColumn[y] = known ? behindColumn[y - 1] : column(straightening.pictureX(right, y));
      }
      this.top = low;
      this.bottom = high;
    }

    private int row(float y) {
      return Math.max(0, Math.min(page.height(), Math.round(y)));
    }

    private int column(float x) {
      return Math.max(0, Math.min(page.width(), Math.round(x)));
    }

    private boolean isInside(int x, int y) {
      return y >= first[x] && y < behind[x];
    }

    Optional<Cell> cell() {
      paper = paper();
      measure();
      if (ink < LEAST_INK * page.dpi() * page.dpi()) {
        return Optional.empty();
      }
      int margin = Math.round(MARGIN * page.dpi());
      int width = inkRight - inkLeft + 1 + 2 * margin;
      int height = inkBottom - inkTop + 1 + 2 * margin;
      byte[] grey = new byte[width * height];
      Arrays.fill(grey, (byte) paper);
      copy(grey, width, inkLeft - margin, inkTop - margin, height);
      Picture picture = new Picture(width, height, page.dpi(), grey);
      return Optional.of(new Cell(picture, inkLeft - margin, inkTop - margin));
    }

    /** The mean of the brighter half. */
    private int paper() {
      int mean = mean(0);
      return mean(mean);
    }

    private int mean(int least) {
      long sum = 0;
      long count = 0;
      for (int y = top; y < bottom; y++) {
        int end = behindColumn[y];
        for (int x = firstColumn[y]; x < end; x++) {
          if (isInside(x, y) && page.at(x, y) >= least) {
            sum += page.at(x, y);
            count++;
          }
        }
      }
      return count == 0 ? 255 : (int) (sum / count);
    }

    private void measure() {
      int limit = paper * INK_PERCENT / 100;
      for (int y = top; y < bottom; y++) {
        int end = behindColumn[y] - 1;
        for (int x = firstColumn[y]; x < end; x++) {
          // two pixels side by side: one alone is noise
          if (page.at(x, y) < limit && page.at(x + 1, y) < limit && isInside(x, y)) {
            ink++;
            inkLeft = Math.min(inkLeft, x);
            inkRight = Math.max(inkRight, x + 1);
            inkTop = Math.min(inkTop, y);
            inkBottom = Math.max(inkBottom, y);
          }
        }
      }
    }

    private void copy(byte[] grey, int width, int fromX, int fromY, int height) {
      for (int y = Math.max(top, fromY); y < Math.min(bottom, fromY + height); y++) {
        int end = Math.min(behindColumn[y], fromX + width);
        for (int x = Math.max(firstColumn[y], fromX); x < end; x++) {
          if (isInside(x, y)) {
            grey[(y - fromY) * width + x - fromX] = (byte) page.at(x, y);
          }
        }
      }
    }

    void blank() {
      for (int y = top; y < bottom; y++) {
        int end = behindColumn[y];
        for (int x = firstColumn[y]; x < end; x++) {
          if (isInside(x, y)) {
            page.grey()[y * page.width() + x] = (byte) paper;
          }
        }
      }
    }
  }
}
