package vn.giaoviec.extractor.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs once over a document's pages and hands on what each paints. Not to be used twice. */
final class PageStripper extends PDFTextStripper {

  /** Operators that one page may have; a crowded real page has some ten thousand. */
  private static final int MAX_OPERATORS = 3_000_000;

  /** Operators that a document may have. */
  private static final long MAX_OPERATORS_IN_ALL = 40_000_000;

  /**
   * A page's content may unpack to so many bytes; a crowded real page has some hundred thousand.
   */
  private static final long MAX_CONTENT = 100_000_000;

  /** Packed content smaller than this, packed once, can't unpack to more than that. */
  private static final long SMALL_CONTENT = 90_000;

  /** Characters that one page may have; a crowded real page has some ten thousand. */
  private static final int MAX_GLYPHS = 40_000;

  /** Pictures that one page may have; scanners that cut a page into strips make some hundred. */
  private static final int MAX_PICTURES = 5_000;

  /** Annotations whose appearance is part of what a page says. */
  private static final List<String> TEXT_ANNOTATIONS = List.of("FreeText", "Stamp", "Widget");

  private final Consumer<RawPage> sink;
  private final LineArt lineArt;
  private final List<PlacedPicture> pictures = new ArrayList<>();
  private final Overprints overprints = new Overprints();
  private int operators;
  private int characters;
  private int shown;
  private long operatorsInAll;
  private int number;

  /**
   * A stripper for one document.
   *
   * @param sink gets each page in order
   */
  PageStripper(Consumer<RawPage> sink) {
    this.sink = sink;
    this.lineArt = new LineArt(this);
    // processPages, which counts from 1, is overridden: the page number there stays 0
    setStartPage(0);
    setSuppressDuplicateOverlappingText(false); // processTextPosition tells them
    addOperator(new PictureOrForm());
  }

  /** Hands every page of the document to the sink. */
  void run(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  /** Also pages without content, so that the others keep their numbers. */
  @Override
  protected void processPages(PDPageTree pages) throws IOException {
    for (PDPage page : pages) {
      processPage(page);
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    number++;
    operators = 0;
    characters = 0;
    shown = 0;
    pictures.clear();
    overprints.clear();
    lineArt.take(0, 0);
    List<TextPosition> glyphs = new ArrayList<>();
    List<List<TextPosition>> notes = new ArrayList<>();
    boolean failed = false;
    try {
      checkSize(page);
      super.processPage(page);
      charactersByArticle.forEach(glyphs::addAll);
      readNotes(page, notes);
    } catch (IOException | RuntimeException | StackOverflowError damage) {
      charactersByArticle.forEach(glyphs::addAll);
      failed = true;
    }
    sink.accept(rawPage(page, glyphs, notes, failed));
  }

  /**
   * Refuses content that unpacks to more than any honest page holds, before it fills the memory.
   */
  private void checkSize(PDPage page) throws IOException {
    charactersByArticle.forEach(List::clear);
    long left = operatorsInAll > MAX_OPERATORS_IN_ALL ? -1 : MAX_CONTENT;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      PDStream stream = streams.next();
      if (stream.getLength() > SMALL_CONTENT || stream.getFilters().size() > 1) {
        try (InputStream content = stream.createInputStream()) {
          left -= skipped(content, left);
        }
      }
    }
    if (left < 0) {
      throw new PageLimitException();
    }
  }

  private static long skipped(InputStream content, long limit) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    int read;
    while (bytes <= limit && (read = content.read(buffer)) >= 0) {
      bytes += read;
    }
    return bytes;
  }

  private RawPage rawPage(
      PDPage page, List<TextPosition> glyphs, List<List<TextPosition>> notes, boolean failed) {
    PDRectangle box = page.getCropBox();
    return new RawPage(
        number,
        box.getWidth(),
        box.getHeight(),
        Math.floorMod(page.getRotation(), 360),
        glyphs,
        notes,
        lineArt.take(box.getLowerLeftX(), box.getLowerLeftY()),
        List.copyOf(pictures),
        failed,
        shown - characters);
  }

  /** Offices stamp the number and the date into the letterhead as pictures of signature fields. */
  private void readNotes(PDPage page, List<List<TextPosition>> notes) throws IOException {
    for (PDAnnotation note : page.getAnnotations()) {
      charactersByArticle.forEach(List::clear);
      if (TEXT_ANNOTATIONS.contains(note.getSubtype()) && !note.isHidden()) {
        showAnnotation(note);
        List<TextPosition> shown = new ArrayList<>();
        charactersByArticle.forEach(shown::addAll);
        notes.add(shown);
      }
    }
  }

  @Override
  protected void writePage() {
    // nothing: processPage hands the characters on
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operatorsInAll++;
    if (++operators > MAX_OPERATORS || operatorsInAll > MAX_OPERATORS_IN_ALL) {
      throw new PageLimitException();
    }
    super.processOperator(operator, operands);
  }

  /** Also characters of which the file doesn't say what they mean; those are painted only. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++characters < MAX_GLYPHS && !overprints.isAgain(text)) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof PageLimitException) {
      throw e;
    }
    // one operator that can't be carried out doesn't cost the page
  }

  private final class PictureOrForm extends DrawObject {

    PictureOrForm() {
      super(PageStripper.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && getResources() != null
          && getResources().isImageXObject(name)) {
        if (pictures.size() < MAX_PICTURES) {
          Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
          COSStream stream =
              getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
          pictures.add(PlacedPicture.of(stream, matrix));
        }
      } else {
        super.process(operator, operands);
      }
    }
  }

  /** A page that does more than any honest page does. */
  private static final class PageLimitException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
