package vn.giaoviec.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.giaoviec.extractor.Extractor;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.ocr.Ocr;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Scan;
import vn.giaoviec.extractor.read.ocr.tesseract.TesseractEngine;

/**
 * What reading scans costs: pages a second with one thread and with two, the time of everything in
 * proportion to Tesseract's own on the same prepared pages, and the peak of memory. Times of a page
 * are so long that nothing need be repeated to compare them.
 */
public final class ScanPages {

  private static final int DPI = 200;

  private final byte[] pdf;
  private final int pages;

  private ScanPages(byte[] pdf, int pages) {
    this.pdf = pdf;
    this.pages = pages;
  }

  /** Measures; {@code args} are a scanned PDF and how many pages to make of it by repetition. */
  public static void main(String[] args) throws IOException, UnreadableException {
    int pages = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    ScanPages bench = repeated(Files.readAllBytes(Path.of(args[0])), pages);
    repeated(bench.pdf, 2).read(2); // what is loaded and compiled at first
    double one = bench.read(1);
    double two = bench.read(2);
    System.out.printf(
        "%d pages: %.2f pages/s with one thread, %.2f with two: %.2f times%n",
        bench.pages, bench.pages / one, bench.pages / two, one / two);
    double recognition = bench.recognitionAlone();
    System.out.printf(
        "all of it %.1f s, Tesseract alone %.1f s: %.2f times%n", one, recognition, one / recognition);
    System.out.println("peak of memory: " + peak());
  }

  private static ScanPages repeated(byte[] bytes, int wanted) throws IOException {
    try (PDDocument scan = Loader.loadPDF(bytes);
        PDDocument longer = new PDDocument()) {
      int pages = wanted > 0 ? wanted : scan.getNumberOfPages();
      for (int i = 0; i < pages; i++) {
        longer.importPage(scan.getPage(i % scan.getNumberOfPages()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      longer.save(out);
      return new ScanPages(out.toByteArray(), pages);
    }
  }

  private double read(int threads) throws UnreadableException {
    long start = System.nanoTime();
    new Extractor(new Ocr(threads)).read(pdf, "scan.pdf");
    return (System.nanoTime() - start) / 1e9;
  }

  /** Seconds in which Tesseract recognises the prepared pages, one after the other, whole. */
  private double recognitionAlone() throws IOException {
    long nanos = 0;
    try (PDDocument document = Loader.loadPDF(pdf);
        TesseractEngine engine = new TesseractEngine()) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < pages; i++) {
        Scan scan = new Scan(renderer.renderImageWithDPI(i, DPI, ImageType.RGB), DPI, 0);
        Picture picture = Preparation.prepare(scan).picture();
        long start = System.nanoTime();
        engine.words(picture, PageMode.PAGE);
        nanos += System.nanoTime() - start;
      }
    }
    return nanos / 1e9;
  }

  /** The largest resident set of this process; Linux alone tells it. */
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
    return lines.stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("not known");
  }
}
