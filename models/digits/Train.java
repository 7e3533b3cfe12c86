import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.giaoviec.extractor.read.ocr.hand.DigitNet;
import vn.giaoviec.extractor.read.ocr.hand.Glyph;

/**
 * Trains the network that tells digits; README.md beside this file says what with. The same files
 * give the same network.
 *
 * <p>java -cp "cli/target/lib/*" models/digits/Train.java DIGITS FONTS OUT; DIGITS holds 0.json to
 * 9.json, FONTS fonts with digits.
 */
public final class Train {

  private static final int SIDE = 64;
  private static final int HIDDEN = 128;
  private static final int ROUNDS = 24;
  private static final int COPIES = 4;
  private static final String LETTERS = "ACEFHKMNPRTVXYWabdefhkmnprtuvwxyNnTtgq:.,-()đốốày";

  private record Sample(float[] features, int kind, boolean test) {}

  private final Random random = new Random(20);
  private final List<Sample> samples = new ArrayList<>();
  private final List<List<BufferedImage>> written = new ArrayList<>();
  private final List<Font> fonts = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Train train = new Train();
    train.loadFonts(Path.of(args[1]));
    for (int digit = 0; digit < 10; digit++) {
      train.written.add(written(Path.of(args[0], digit + ".json")));
    }
    train.collect();
    train.learn(Path.of(args[2]));
  }

  private void loadFonts(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        fonts.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
      }
    }
    for (String family : List.of("Liberation Serif", "Liberation Sans", "DejaVu Sans Mono")) {
      fonts.add(new Font(family, Font.PLAIN, 1));
      fonts.add(new Font(family, Font.BOLD, 1));
      fonts.add(new Font(family, Font.ITALIC, 1));
    }
  }

  /** The pictures of one digit, 28 pixels high and wide each, one after the other. */
  private static List<BufferedImage> written(Path file) throws IOException {
    String text = Files.readString(file);
    String[] values = text.substring(text.indexOf('[') + 1, text.lastIndexOf(']')).split(",");
    List<BufferedImage> pictures = new ArrayList<>();
    for (int at = 0; at + 784 <= values.length; at += 784) {
      BufferedImage picture = blank(28, 28);
      for (int i = 0; i < 784; i++) {
        int grey = 255 - Math.round(255 * Float.parseFloat(values[at + i]));
        picture.getRaster().setSample(i % 28, i / 28, 0, grey);
      }
      pictures.add(picture);
    }
    return pictures;
  }

  private void collect() {
    for (int digit = 0; digit < 10; digit++) {
      List<BufferedImage> pictures = written.get(digit);
      for (int i = 0; i < pictures.size(); i++) {
        boolean test = i % 10 == 9;
        for (int copy = 0; copy < (test ? 1 : COPIES); copy++) {
          add(drawn(pictures.get(i), copy == 0 ? 0.2 : 1), digit, test);
        }
      }
      for (Font font : fonts) {
        for (int copy = 0; copy < 30; copy++) {
          add(drawn(outline(font, digit + ""), 1, false), digit, copy % 10 == 9);
        }
      }
    }
    for (Font font : fonts) {
      for (int copy = 0; copy < 40; copy++) {
        add(drawn(outline(font, "/"), 0.4, false), DigitNet.STROKE, copy % 10 == 9);
      }
    }
    for (int i = 0; i < 2500; i++) {
      add(drawn(one(), 0.7, true), 1, i % 10 == 9);
      add(drawn(one(), 0.4, true), 1, i % 10 == 9);
      add(drawn(i % 2 == 0 ? seven() : four(), 0.6, true), i % 2 == 0 ? 7 : 4, i % 10 == 9);
      add(drawn(stroke(), 0.3, true), DigitNet.STROKE, i % 10 == 9);
    }
    for (int i = 0; i < 14000; i++) {
      add(nothing(i), DigitNet.OTHER, i % 10 == 9);
    }
  }

  private void add(BufferedImage picture, int kind, boolean test) {
    samples.add(new Sample(glyph(picture).features(), kind, test));
  }

  /** What is no digit: letters, two digits at once, the half of one, dots and dashes. */
  private BufferedImage nothing(int i) {
    if (i % 4 == 0) {
      Font font = fonts.get(random.nextInt(fonts.size()));
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      return drawn(outline(font, String.valueOf(letter)), 0.7, false);
    }
    BufferedImage one = drawn(any(random.nextInt(10)), 0.8);
    if (i % 4 == 1) {
      return half(one);
    }
    BufferedImage two = blank(2 * SIDE, SIDE);
    Graphics2D pen = pen(two);
    pen.drawImage(one, 0, 0, null);
    int[] box = box(one);
    BufferedImage other = drawn(any(random.nextInt(10)), 0.8);
    int gap = random.nextInt(8) - 3;
    BufferedImage cut = other.getSubimage(box(other)[0], 0, SIDE - box(other)[0], SIDE);
    if (i % 4 == 2) {
      pen.drawImage(cut, Math.min(SIDE, box[2] + gap), 0, null);
    } else {
      BufferedImage part = half(other);
      int[] rest = box(part);
      int width = Math.max(1, rest[2] - rest[0]);
      pen.drawImage(part.getSubimage(rest[0], 0, width, SIDE), box[2] + gap, 0, null);
    }
    pen.dispose();
    return two;
  }

  private BufferedImage half(BufferedImage whole) {
    int[] box = box(whole);
    int middle = box[0] + (int) ((box[2] - box[0]) * (0.3 + 0.4 * random.nextDouble()));
    BufferedImage half = blank(SIDE, SIDE);
    Graphics2D pen = pen(half);
    if (random.nextBoolean()) {
      pen.setClip(box[0], 0, Math.max(2, middle - box[0]), SIDE);
    } else {
      pen.setClip(middle, 0, Math.max(2, box[2] - middle), SIDE);
    }
    pen.drawImage(whole, 0, 0, null);
    pen.dispose();
    return half;
  }

  private BufferedImage any(int digit) {
    List<BufferedImage> pictures = written.get(digit);
    return pictures.get(random.nextInt(pictures.size()));
  }

  private Shape outline(Font font, String text) {
    Shape shape =
        font.deriveFont(100f)
            .createGlyphVector(new FontRenderContext(null, true, true), text)
            .getOutline();
    return shape;
  }

  /** As it is written in Vietnam: a long stroke up, then one down. */
  private Shape one() {
    Path2D path = new Path2D.Double();
    double reach = 0.1 + 0.55 * random.nextDouble();
    path.moveTo(-100 * reach, 100 * (0.2 + 0.8 * random.nextDouble()));
    path.quadTo(-60 * reach * random.nextDouble(), 40 * random.nextDouble(), 0, 0);
    path.lineTo(-20 + 35 * random.nextDouble(), 100);
    if (random.nextInt(6) == 0) {
      path.moveTo(-30, 100);
      path.lineTo(30, 98 + 6 * random.nextDouble());
    }
    return path;
  }

  private Shape seven() {
    Path2D path = new Path2D.Double();
    double width = 45 + 25 * random.nextDouble();
    path.moveTo(0, 14 * random.nextDouble());
    path.quadTo(width / 2, -6 + 16 * random.nextDouble(), width, 8 * random.nextDouble());
    path.quadTo(width * 0.6, 45, width * (0.2 + 0.3 * random.nextDouble()), 100);
    if (random.nextInt(3) > 0) {
      double y = 42 + 16 * random.nextDouble();
      path.moveTo(width * 0.15, y + 6 * random.nextDouble());
      path.lineTo(width * (0.8 + 0.3 * random.nextDouble()), y - 4);
    }
    return path;
  }

  private Shape four() {
    Path2D path = new Path2D.Double();
    path.moveTo(25 + 20 * random.nextDouble(), 0);
    path.lineTo(10 * random.nextDouble(), 55 + 12 * random.nextDouble());
    path.lineTo(62 + 16 * random.nextDouble(), 52 + 14 * random.nextDouble());
    double x = 42 + 14 * random.nextDouble();
    path.moveTo(x + 8 * random.nextDouble(), 18 + 18 * random.nextDouble());
    path.lineTo(x, 100);
    return path;
  }

  private Shape stroke() {
    Path2D path = new Path2D.Double();
    double lean = 0.25 + 0.6 * random.nextDouble();
    path.moveTo(100 * lean, 0);
    path.quadTo(55 * lean, 45 + 12 * random.nextDouble(), 0, 100);
    return path;
  }

  private BufferedImage drawn(Shape shape, double wild, boolean line) {
    AffineTransform turn = wild(wild);
    Shape bent = turn.createTransformedShape(shape);
    Rectangle2D box = bent.getBounds2D();
    double scale = (SIDE - 20) / Math.max(box.getWidth(), box.getHeight());
    AffineTransform fit = AffineTransform.getTranslateInstance(SIDE / 2.0, SIDE / 2.0);
    fit.scale(scale, scale);
    fit.translate(-box.getCenterX(), -box.getCenterY());
    BufferedImage picture = blank(SIDE, SIDE);
    Graphics2D pen = pen(picture);
    float thick = (float) (line ? 2.5 + 7 * random.nextDouble() : 2.5 * random.nextDouble());
    pen.setColor(Color.BLACK);
    pen.fill(stroked(fit.createTransformedShape(bent), thick));
    if (!line) {
      pen.fill(fit.createTransformedShape(bent));
    }
    pen.dispose();
    return aged(picture);
  }

  /** The ink of a pen with a round or a broad nib. */
  private Shape stroked(Shape path, float thick) {
    AffineTransform nib =
        AffineTransform.getRotateInstance(random.nextInt(3) > 0 ? 0.6 : random.nextDouble() * 3);
    nib.scale(1, random.nextBoolean() ? 1 : 0.35 + 0.6 * random.nextDouble());
    BasicStroke stroke = new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    try {
      Shape flat = nib.createInverse().createTransformedShape(path);
      return nib.createTransformedShape(stroke.createStrokedShape(flat));
    } catch (java.awt.geom.NoninvertibleTransformException flatNib) {
      return stroke.createStrokedShape(path);
    }
  }

  private BufferedImage drawn(BufferedImage source, double wild) {
    BufferedImage picture = blank(SIDE, SIDE);
    Graphics2D pen = pen(picture);
    AffineTransform place = AffineTransform.getTranslateInstance(SIDE / 2.0, SIDE / 2.0);
    place.concatenate(wild(wild));
    place.scale(2.1, 2.1);
    place.translate(-14, -14);
    pen.drawImage(source, place, null);
    pen.dispose();
    return aged(picture);
  }

  private AffineTransform wild(double wild) {
    AffineTransform turn =
        AffineTransform.getRotateInstance(wild * 0.3 * (random.nextDouble() - 0.5));
    turn.shear(wild * 0.6 * (random.nextDouble() - 0.6), 0);
    turn.scale(1 + wild * 0.4 * (random.nextDouble() - 0.5), 1);
    return turn;
  }

  /** As coarse as in a scan, with its grain; half of them black and white. */
  private BufferedImage aged(BufferedImage picture) {
    int threshold = 90 + random.nextInt(110);
    boolean hard = random.nextBoolean();
    BufferedImage coarse = random.nextInt(3) > 0 ? coarse(picture) : picture;
    double grain = random.nextInt(3) > 0 ? 14 * random.nextDouble() : 0;
    for (int y = 0; y < coarse.getHeight(); y++) {
      for (int x = 0; x < coarse.getWidth(); x++) {
        double grey = coarse.getRaster().getSample(x, y, 0) + grain * random.nextGaussian();
        double seen = hard ? grey < threshold ? 0 : 255 : Math.max(0, Math.min(255, grey));
        coarse.getRaster().setSample(x, y, 0, (int) seen);
      }
    }
    return whole(coarse);
  }

  /** The same with fewer pixels: a digit of 18 to 45 pixels' height. */
  private BufferedImage coarse(BufferedImage picture) {
    int side = 26 + random.nextInt(38);
    BufferedImage coarse = blank(side, side);
    Graphics2D pen = pen(coarse);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, side, side, null);
    pen.dispose();
    return coarse;
  }

  /** The same picture in the usual number of pixels, without smoothing. */
  private static BufferedImage whole(BufferedImage coarse) {
    if (coarse.getWidth() == SIDE) {
      return coarse;
    }
    BufferedImage whole = blank(SIDE, SIDE);
    for (int i = 0; i < SIDE * SIDE; i++) {
      int x = i % SIDE * coarse.getWidth() / SIDE;
      int y = i / SIDE * coarse.getHeight() / SIDE;
      whole.getRaster().setSample(i % SIDE, i / SIDE, 0, coarse.getRaster().getSample(x, y, 0));
    }
    return whole;
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return picture;
  }

  private static Graphics2D pen(BufferedImage picture) {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return pen;
  }

  private static int[] box(BufferedImage picture) {
    int[] box = {picture.getWidth() - 1, 0, 1, 0};
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRaster().getSample(x, y, 0) < 190) {
          box[0] = Math.min(box[0], x);
          box[2] = Math.max(box[2], x + 1);
        }
      }
    }
    return box;
  }

  private static Glyph glyph(BufferedImage picture) {
    float[] ink = new float[picture.getWidth() * picture.getHeight()];
    for (int i = 0; i < ink.length; i++) {
      int grey = picture.getRaster().getSample(i % picture.getWidth(), i / picture.getWidth(), 0);
      ink[i] = 1 - grey / 255f;
    }
    return new Glyph(picture.getWidth(), picture.getHeight(), ink);
  }

  private void learn(Path out) throws IOException {
    List<Sample> known = new ArrayList<>(samples.stream().filter(s -> !s.test()).toList());
    float[][] hidden = weights(HIDDEN, Glyph.FEATURES + 1);
    float[][] output = weights(DigitNet.KINDS, HIDDEN + 1);
    Layer first = new Layer(hidden);
    Layer second = new Layer(output);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(known, random);
      float rate = 0.02f * (float) Math.pow(0.03, round / (double) ROUNDS);
      double loss = 0;
      for (Sample sample : known) {
        loss += step(first, second, sample, rate);
      }
      System.out.printf("round %d: loss %.4f%n", round + 1, loss / known.size());
    }
    try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(out))) {
      data.writeInt(0x67764431);
      write(data, hidden);
      write(data, output);
    }
    report(new DigitNet(hidden, output));
  }

  private float[][] weights(int rows, int columns) {
    float[][] weights = new float[rows][columns];
    for (float[] row : weights) {
      for (int i = 0; i + 1 < columns; i++) {
        row[i] = (float) (random.nextGaussian() * Math.sqrt(1.0 / columns));
      }
    }
    return weights;
  }

  /** Weights with their momentum. */
  private static final class Layer {
    private final float[][] weights;
    private final float[] out;

    Layer(float[][] weights) {
      this.weights = weights;
      this.out = new float[weights.length];
    }

    float[] forward(float[] in) {
      for (int r = 0; r < weights.length; r++) {
        float[] row = weights[r];
        float sum = row[in.length];
        for (int i = 0; i < in.length; i++) {
          sum += row[i] * in[i];
        }
        out[r] = sum;
      }
      return out;
    }

    void correct(float[] in, float[] error, float rate) {
      for (int r = 0; r < weights.length; r++) {
        float by = rate * error[r];
        if (by != 0) {
          float[] row = weights[r];
          for (int i = 0; i < in.length; i++) {
            row[i] -= by * in[i] + rate * 1e-5f * row[i];
          }
          row[in.length] -= by;
        }
      }
    }
  }

  private double step(Layer first, Layer second, Sample sample, float rate) {
    float[] in = sample.features();
    float[] inside = first.forward(in).clone();
    for (int i = 0; i < inside.length; i++) {
      inside[i] = Math.max(0, inside[i]);
    }
    float[] error = softmax(second.forward(inside));
    double loss = -Math.log(Math.max(1e-9, error[sample.kind()]));
    for (int i = 0; i < error.length; i++) {
      error[i] -= (i == sample.kind() ? 0.98f : 0) + 0.02f / DigitNet.KINDS;
    }
    float[] back = new float[inside.length];
    for (int r = 0; r < error.length; r++) {
      for (int i = 0; i < back.length; i++) {
        back[i] += inside[i] > 0 ? error[r] * second.weights[r][i] : 0;
      }
    }
    second.correct(inside, error, rate);
    first.correct(in, back, rate);
    return loss;
  }

  private static float[] softmax(float[] values) {
    float[] out = new float[values.length];
    float most = Float.NEGATIVE_INFINITY;
    for (float value : values) {
      most = Math.max(most, value);
    }
    float sum = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) Math.exp(values[i] - most);
      sum += out[i];
    }
    for (int i = 0; i < out.length; i++) {
      out[i] /= sum;
    }
    return out;
  }

  private static void write(DataOutputStream data, float[][] rows) throws IOException {
    data.writeInt(rows.length);
    data.writeInt(rows[0].length);
    for (float[] row : rows) {
      float most = 1e-9f;
      for (float value : row) {
        most = Math.max(most, Math.abs(value));
      }
      data.writeFloat(most / 127);
      for (float value : row) {
        data.writeByte(Math.round(value * 127 / most));
      }
    }
  }

  private void report(DigitNet net) {
    int[] all = new int[DigitNet.KINDS];
    int[] right = new int[DigitNet.KINDS];
    for (Sample sample : samples) {
      if (sample.test()) {
        all[sample.kind()]++;
        right[sample.kind()] += best(net, sample.features()) == sample.kind() ? 1 : 0;
      }
    }
    for (int kind = 0; kind < DigitNet.KINDS; kind++) {
      System.out.printf("kind %d: %d of %d%n", kind, right[kind], all[kind]);
    }
  }

  private static int best(DigitNet net, float[] features) {
    float[] likelihoods = net.likelihoods(features);
    int best = 0;
    for (int i = 1; i < likelihoods.length; i++) {
      best = likelihoods[i] > likelihoods[best] ? i : best;
    }
    return best;
  }
}
