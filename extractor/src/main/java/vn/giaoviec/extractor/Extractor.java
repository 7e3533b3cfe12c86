package vn.giaoviec.extractor;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.deadline.ImpossibleDates;
import vn.giaoviec.extractor.header.AnnexWarnings;
import vn.giaoviec.extractor.header.HeaderReader;
import vn.giaoviec.extractor.header.ScannedHeader;
import vn.giaoviec.extractor.indicator.FigureWarnings;
import vn.giaoviec.extractor.indicator.IndicatorFinder;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.layout.PlainText;
import vn.giaoviec.extractor.layout.outline.Outline;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.nlp.TaskJudge;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Readers;
import vn.giaoviec.extractor.read.SourceFile;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.image.PictureReader;
import vn.giaoviec.extractor.read.markup.HtmlReader;
import vn.giaoviec.extractor.read.ocr.Ocr;
import vn.giaoviec.extractor.read.ocr.PageStore;
import vn.giaoviec.extractor.read.ocr.PageWatch;
import vn.giaoviec.extractor.read.odf.OdtReader;
import vn.giaoviec.extractor.read.pdf.PdfReader;
import vn.giaoviec.extractor.read.sheet.SheetReader;
import vn.giaoviec.extractor.read.text.TextReader;
import vn.giaoviec.extractor.read.word.DocReader;
import vn.giaoviec.extractor.read.word.DocxReader;
import vn.giaoviec.extractor.reference.ReferenceFinder;
import vn.giaoviec.extractor.task.TaskFinder;
import vn.giaoviec.extractor.unit.register.UnitRegister;

/** Reads a file and finds what it says: the whole way from bytes to a document. Thread-safe. */
public final class Extractor {

  private final TaskJudge judge = TaskJudge.standard();

  private final Readers readers;

  /** An extractor that recognises scanned pages on all cores. */
  public Extractor() {
    this(new Ocr(PageStore.NONE, PageWatch.NONE));
  }

  /** An extractor that has scanned pages recognised by {@code ocr}. */
  public Extractor(Ocr ocr) {
    this.readers =
        new Readers(
            List.of(
                new PdfReader(ocr),
                new PictureReader(ocr),
                new DocxReader(),
                new DocReader(),
                new SheetReader(),
                new OdtReader(),
                new HtmlReader(),
                new TextReader()));
  }

  /**
   * What a file says.
   *
   * @param bytes the file's content; not changed
   * @param fileName its name without its folder
   * @return the document; parts that the file doesn't state are absent or empty
   * @throws UnreadableException if it is broken, encrypted, without usable text …
   */
  public Document extract(byte[] bytes, String fileName) throws UnreadableException {
    return extract(SourceFile.of(bytes, fileName));
  }

  /**
   * What a file says whose hash is known already.
   *
   * @throws UnreadableException if it is broken, encrypted, without usable text …
   */
  public Document extract(SourceFile file) throws UnreadableException {
    return recognise(read(file.bytes(), file.name()), file);
  }

  /**
   * The first half of {@link #extract(SourceFile)}: the file's text, tables and places.
   *
   * @throws UnreadableException if it is broken, encrypted, without usable text …
   */
  public ReadResult read(byte[] bytes, String fileName) throws UnreadableException {
    return readers.read(bytes, fileName);
  }

  /**
   * The second half of {@link #extract(SourceFile)}: what {@code content}, read from that file,
   * says.
   */
  public Document recognise(ReadResult content, SourceFile file) {
    RepairedBlocks repaired = RepairedBlocks.of(content.blocks());
    Parts parts = PartSplitter.split(repaired.blocks());
    Header header = HeaderReader.read(parts, content.stamps());
    Header cited = header.withReferences(ReferenceFinder.find(repaired.blocks(), header));
    List<Section> body = Outline.of(parts.body());
    List<Task> tasks = judged(TaskFinder.find(parts, body, header));
    IndicatorFinder.Figures figures = IndicatorFinder.find(parts, body, cited);
    List<Warning> warnings = new ArrayList<>(content.warnings());
    warnings.addAll(AnnexWarnings.find(parts, header));
    warnings.addAll(ImpossibleDates.find(repaired.blocks()));
    warnings.addAll(FigureWarnings.find(figures));
    List<String> paragraphs = text(content);
    Document document =
        new Document(
            source(file, content), cited, tasks, figures.indicators(), warnings, paragraphs);
    Document asRead = AsRead.restore(document, repaired);
    Document read =
        content.ocr() ? asRead.withHeader(ScannedHeader.mended(asRead.header())) : asRead;
    return read.withUnits(UnitRegister.of(read.header(), read.tasks(), paragraphs));
  }

  private List<Task> judged(List<Task> tasks) {
    return tasks.stream()
        .map(task -> task.withConfidence(judge.likelihood(task.text().value())))
        .toList();
  }

  /** All that stands on the pages, the stamp last. */
  private static List<String> text(ReadResult content) {
    List<String> text = new ArrayList<>(PlainText.of(content.blocks()));
    text.addAll(PlainText.of(content.stamps()));
    return List.copyOf(text);
  }

  private static Source source(SourceFile file, ReadResult content) {
    return new Source(file.id(), file.name(), content.mediaType(), content.pages(), content.ocr());
  }
}
