import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes a scan of a PDF: pages as pictures, a little askew and noisy, with a red stamp on the last
 * one; the same picture each time.
 *
 * <p>java -cp "cli/target/lib/*" corpus/tools/Scan.java IN.pdf OUT.pdf DPI DEGREES grey|bilevel
 * [STAMP_X STAMP_Y]; the stamp's middle in millimetres from the upper left of the last page.
 */
public final class Scan {

  private final int dpi;
  private final double degrees;
  private final boolean bilevel;
  private final Random random = new Random(7);

  private Scan(int dpi, double degrees, boolean bilevel) {
    this.dpi = dpi;
    this.degrees = degrees;
    this.bilevel = bilevel;
  }

  public static void main(String[] args) throws IOException {
    Scan scan =
        new Scan(
            Integer.parseInt(args[2]), Double.parseDouble(args[3]), args[4].equals("bilevel"));
    try (PDDocument in = Loader.loadPDF(new File(args[0]));
        PDDocument out = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(in);
      int last = in.getNumberOfPages() - 1;
      for (int i = 0; i <= last; i++) {
        boolean stamped = i == last && args.length > 6;
        BufferedImage page =
            renderer.renderImageWithDPI(i, scan.dpi, stamped ? ImageType.RGB : ImageType.GRAY);
        if (stamped) {
          scan.stamp(page, Float.parseFloat(args[5]), Float.parseFloat(args[6]));
        }
        scan.add(out, in.getPage(i).getCropBox(), scan.noisy(scan.askew(page)));
      }
      out.setDocumentInformation(new PDDocumentInformation());
      out.setDocumentId(7L);
      out.save(args[1]);
    }
  }

  /** A round seal in red ink, through which letters show, with rings and no words. */
  private void stamp(BufferedImage page, float x, float y) {
    BufferedImage seal =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = seal.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, seal.getWidth(), seal.getHeight());
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setColor(new Color(220, 70, 85));
    float mm = dpi / 25.4f;
    for (float radius : new float[] {18, 17, 11}) {
      ink.setStroke(new BasicStroke(0.5f * mm));
      int size = Math.round(2 * radius * mm);
      ink.drawOval(Math.round((x - radius) * mm), Math.round((y - radius) * mm), size, size);
    }
    int disc = Math.round(8 * mm);
    ink.fillOval(Math.round((x - 4) * mm), Math.round((y - 4) * mm), disc, disc);
    ink.dispose();
    for (int row = 0; row < page.getHeight(); row++) {
      for (int column = 0; column < page.getWidth(); column++) {
        page.setRGB(column, row, through(page.getRGB(column, row), seal.getRGB(column, row)));
      }
    }
  }

  /** What is seen of paper through ink: each takes its share of every colour. */
  private static int through(int paper, int ink) {
    int seen = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      seen |= (paper >> shift & 0xff) * (ink >> shift & 0xff) / 255 << shift;
    }
    return seen;
  }

  private BufferedImage askew(BufferedImage page) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    Graphics2D paper = turned.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, page.getWidth(), page.getHeight());
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform turn =
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    paper.drawImage(page, turn, null);
    paper.dispose();
    return turned;
  }

  /** Paper isn't white nor ink black, and both are uneven. */
  private BufferedImage noisy(BufferedImage page) {
    int[] row = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        double grain = 3 * random.nextGaussian();
        row[x] = channel(row[x], 16, grain) | channel(row[x], 8, grain) | channel(row[x], 0, grain);
      }
      page.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return page;
  }

  private static int channel(int rgb, int shift, double grain) {
    double value = 30 + (rgb >> shift & 0xff) * 0.8 + grain;
    return (int) Math.max(0, Math.min(255, value)) << shift;
  }

  private void add(PDDocument out, PDRectangle size, BufferedImage picture) throws IOException {
    PDPage page = new PDPage(size);
    out.addPage(page);
    PDImageXObject image =
        bilevel
            ? CCITTFactory.createFromImage(out, blackAndWhite(picture))
            : JPEGFactory.createFromImage(out, picture, 0.25f);
    try (PDPageContentStream content = new PDPageContentStream(out, page)) {
      content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
    }
  }

  private static BufferedImage blackAndWhite(BufferedImage grey) {
    BufferedImage result =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        result.setRGB(x, y, (grey.getRGB(x, y) & 0xff) < 140 ? 0 : 0xffffff);
      }
    }
    return result;
  }
}
