package vn.giaoviec.extractor.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import vn.giaoviec.extractor.read.pdf.RawPage.Stroke;

/**
 * Collects the straight lines that a page draws: stroked paths, and filled rectangles so thin that
 * a reader sees a line. Everything else that is drawn is ignored.
 */
final class LineArt {

  /** A filled rectangle thinner than this, in points, is a line. */
  private static final float THIN = 3f;

  /** No ruled table needs more lines on a page; more are a drawing or an attack. */
  private static final int MAX_STROKES = 50_000;

  private final PDFStreamEngine engine;
  private final List<List<Stroke>> path = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private int edges;
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float current = new Point2D.Float();

  LineArt(PDFStreamEngine engine) {
    this.engine = engine;
    Map.<String, Consumer<float[]>>of(
            "m", this::moveTo, "l", this::lineTo, "re", this::rectangle, "h", n -> close())
        .forEach(this::register);
    Map.<String, Consumer<float[]>>of(
            "c", n -> curveTo(n, 4), "v", n -> curveTo(n, 2), "y", n -> curveTo(n, 2))
        .forEach(this::register);
    Map.<String, Consumer<float[]>>of(
            "S", n -> stroke(), "s", n -> closeAndStroke(), "n", n -> clear())
        .forEach(this::register);
    List.of("f", "F", "f*").forEach(name -> register(name, n -> fill()));
    List.of("B", "B*").forEach(name -> register(name, n -> stroke()));
    List.of("b", "b*").forEach(name -> register(name, n -> closeAndStroke()));
  }

  /**
   * The lines drawn since the last call.
   *
   * @param originX the point that is to be 0, 0
   * @param originY the same, upwards
   */
  List<Stroke> take(float originX, float originY) {
    List<Stroke> taken = new ArrayList<>();
    for (Stroke s : strokes) {
      taken.add(new Stroke(s.x1() - originX, s.y1() - originY, s.x2() - originX, s.y2() - originY));
    }
    strokes.clear();
    clear();
    return taken;
  }

  private void register(String name, Consumer<float[]> action) {
    engine.addOperator(new PathOperator(engine, name, action));
  }

  private void moveTo(float[] n) {
    if (n.length >= 2) {
      start = current = engine.transformedPoint(n[0], n[1]);
      path.add(new ArrayList<>());
    }
  }

  private void lineTo(float[] n) {
    if (n.length >= 2) {
      Point2D.Float to = engine.transformedPoint(n[0], n[1]);
      add(current, to);
      current = to;
    }
  }

  private void curveTo(float[] n, int last) {
    if (n.length >= last + 2) {
      current = engine.transformedPoint(n[last], n[last + 1]);
    }
  }

  private void rectangle(float[] n) {
    if (n.length >= 4) {
      Point2D.Float a = engine.transformedPoint(n[0], n[1]);
      Point2D.Float b = engine.transformedPoint(n[0] + n[2], n[1]);
      Point2D.Float c = engine.transformedPoint(n[0] + n[2], n[1] + n[3]);
      Point2D.Float d = engine.transformedPoint(n[0], n[1] + n[3]);
      path.add(new ArrayList<>());
      add(a, b);
      add(b, c);
      add(c, d);
      add(d, a);
      start = current = a;
    }
  }

  private void close() {
    add(current, start);
    current = start;
  }

  private void closeAndStroke() {
    close();
    stroke();
  }

  private void add(Point2D.Float from, Point2D.Float to) {
    if (path.isEmpty()) {
      path.add(new ArrayList<>());
    }
    if (edges++ < MAX_STROKES) {
      path.get(path.size() - 1).add(new Stroke(from.x, from.y, to.x, to.y));
    }
  }

  private void stroke() {
    path.forEach(shape -> shape.forEach(this::keep));
    clear();
  }

  /** Of filled shapes only thin ones count. */
  private void fill() {
    path.forEach(this::keepIfThin);
    clear();
  }

  private void clear() {
    path.clear();
    edges = 0;
  }

  private void keepIfThin(List<Stroke> edges) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (Stroke edge : edges) {
      left = Math.min(left, Math.min(edge.x1(), edge.x2()));
      right = Math.max(right, Math.max(edge.x1(), edge.x2()));
      low = Math.min(low, Math.min(edge.y1(), edge.y2()));
      high = Math.max(high, Math.max(edge.y1(), edge.y2()));
    }
    float width = right - left;
    float height = high - low;
    if (height <= THIN && width > height) {
      keep(new Stroke(left, (low + high) / 2, right, (low + high) / 2));
    } else if (width <= THIN && height > width) {
      keep(new Stroke((left + right) / 2, low, (left + right) / 2, high));
    }
  }

  private void keep(Stroke stroke) {
    if (strokes.size() < MAX_STROKES) {
      strokes.add(stroke);
    }
  }

  /** Hands an operator's numbers to an action. */
  private static final class PathOperator extends OperatorProcessor {

    private final String name;
    private final Consumer<float[]> action;

    PathOperator(PDFStreamEngine engine, String name, Consumer<float[]> action) {
      super(engine);
      this.name = name;
      this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = new float[operands.size()];
      for (int i = 0; i < numbers.length; i++) {
        if (operands.get(i) instanceof COSNumber number) {
          numbers[i] = number.floatValue();
        }
      }
      action.accept(numbers);
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
