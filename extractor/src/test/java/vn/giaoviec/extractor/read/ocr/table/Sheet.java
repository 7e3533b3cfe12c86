package vn.giaoviec.extractor.read.ocr.table;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Draws scanned pages for tests: dark grey on light grey, 200 pixels an inch. */
final class Sheet {

  static final int DPI = 200;

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final BufferedImage image;
  private final Graphics2D graphics;

  Sheet(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    graphics = image.createGraphics();
    graphics.setColor(new Color(240, 240, 240));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(40, 40, 40));
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  /** A line two pixels thick. */
  Sheet line(double x1, double y1, double x2, double y2) {
    graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    return this;
  }

  /** All the lines at some places across and down, from the first to the last. */
  Sheet grid(int[] xs, int[] ys) {
    for (int y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    for (int x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    return this;
  }

  Sheet ring(int centreX, int centreY, int radius) {
    graphics.setStroke(new BasicStroke(5));
    graphics.drawOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
    return this;
  }

  Sheet ink(int x, int y, int width, int height) {
    graphics.fillRect(x, y, width, height);
    return this;
  }

  Sheet shade(int x, int y, int width, int height) {
    return filled(new Color(190, 190, 190), x, y, width, height);
  }

  Sheet erase(int x, int y, int width, int height) {
    return filled(new Color(240, 240, 240), x, y, width, height);
  }

  private Sheet filled(Color color, int x, int y, int width, int height) {
    Color ink = graphics.getColor();
    graphics.setColor(color);
    graphics.fillRect(x, y, width, height);
    graphics.setColor(ink);
    return this;
  }

  /** Text from x on, its baseline at y, in letters of so many points. */
  Sheet text(int x, int y, float points, String text) throws IOException {
    try (InputStream data =
            Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "the font");
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(data))) {
      double scale = points * DPI / 72 / font.getUnitsPerEm();
      double left = x;
      for (char letter : text.toCharArray()) {
        String glyph =
            font.getPostScript().getGlyphNames()[font.getUnicodeCmapLookup().getGlyphId(letter)];
        GeneralPath path = font.getPath(glyph);
        path.transform(new AffineTransform(scale, 0, 0, -scale, left, y));
        graphics.fill(path);
        left += font.getWidth(glyph) * scale;
      }
    }
    return this;
  }

  /** Grain as of a scanner, the same each time. */
  Sheet grain(int strength) {
    Random random = new Random(1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int value = image.getRaster().getSample(x, y, 0) + (int) (random.nextGaussian() * strength);
        image.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, value)));
      }
    }
    return this;
  }

  Picture picture() {
    byte[] grey = new byte[image.getWidth() * image.getHeight()];
    image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), grey);
    return new Picture(image.getWidth(), image.getHeight(), DPI, grey);
  }
}
