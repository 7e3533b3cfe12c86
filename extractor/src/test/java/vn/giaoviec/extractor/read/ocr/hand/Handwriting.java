package vn.giaoviec.extractor.read.ocr.hand;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Characters as a person draws them, one stroke of the pen after the other. */
public final class Handwriting {

  private final Graphics2D pen;
  private final float height;

  private Handwriting(BufferedImage paper, float height) {
    this.pen = paper.createGraphics();
    this.height = height;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(height / 9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  /**
   * Writes characters side by side.
   *
   * @param text digits 1, 2, 3, 4, 7, 0, the stroke "/", and "~" for a scribble
   * @param height how high they are, in pixels
   */
  public static void write(
      BufferedImage paper, String text, float left, float baseline, float height) {
    Handwriting hand = new Handwriting(paper, height);
    float x = left;
    for (char c : text.toCharArray()) {
      hand.draw(c, x, baseline - height);
      x += height * 0.85f;
    }
    hand.pen.dispose();
  }

  private void draw(char c, float x, float y) {
    switch (c) {
      case '1' -> line(x, y, 0.05, 0.5, 0.35, 0, 0.3, 1);
      case '2' -> curve(x, y, 0.05, 0.25, 0.3, -0.3, 0.75, 0.35, 0, 1, 0.1, 1, 0.4, 0.96, 0.6, 1);
      case '3' ->
          curve(x, y, 0.05, 0.1, 0.5, -0.15, 0.65, 0.35, 0.2, 0.45, 0.75, 0.5, 0.5, 1.15, 0, 0.9);
      case '4' -> {
        line(x, y, 0.3, 0, 0.02, 0.62, 0.6, 0.6);
        line(x, y, 0.46, 0.3, 0.42, 1);
      }
      case '7' -> line(x, y, 0.02, 0.03, 0.58, 0, 0.25, 1);
      case '0' -> {
        pen.draw(new java.awt.geom.Ellipse2D.Float(x + 0.05f * height, y, 0.5f * height, height));
      }
      case '/' -> line(x, y, 0.5, -0.05, 0.05, 1.05);
      default -> curve(x, y, 0, 0.9, 0.3, -0.6, 0.2, 1.5, 0.5, 0, 0.6, 1.2, 0.3, -0.2, 0.7, 0.5);
    }
  }

  private void line(float x, float y, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(x + points[0] * height, y + points[1] * height);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(x + points[i] * height, y + points[i + 1] * height);
    }
    pen.draw(path);
  }

  /** A first point, then for each curve two that bend it and its end. */
  private void curve(float x, float y, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(x + points[0] * height, y + points[1] * height);
    for (int i = 2; i + 5 < points.length + 0; i += 6) {
      path.curveTo(
          x + points[i] * height,
          y + points[i + 1] * height,
          x + points[i + 2] * height,
          y + points[i + 3] * height,
          x + points[i + 4] * height,
          y + points[i + 5] * height);
    }
    pen.draw(path);
  }

  static BufferedImage paper(int width, int height) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D white = paper.createGraphics();
    white.setColor(Color.WHITE);
    white.fillRect(0, 0, width, height);
    white.dispose();
    return paper;
  }
}
