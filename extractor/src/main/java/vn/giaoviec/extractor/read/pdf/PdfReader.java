package vn.giaoviec.extractor.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Layout;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.ocr.Ocr;
import vn.giaoviec.extractor.read.ocr.RecognisedPages;

/** Reads PDF files: pages with a text layer by that, pages that are pictures by recognition. */
public final class PdfReader implements Reader {

  private static final String MEDIA_TYPE = "application/pdf";

  /** The longest administrative documents have some hundreds of pages. */
  private static final int MAX_PAGES = 5000;

  /** The end-of-file mark stands within so many bytes of a whole file's end. */
  private static final int TAIL = 2048;

  private final Ocr ocr;

  /** A reader that has pages recognised by {@code ocr} where they are pictures. */
  public PdfReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPE.equals(mediaType);
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    if (input.bytes().length == 0) {
      throw new UnreadableException(Reason.EMPTY, "");
    }
    if (!endsWhole(input.bytes())) {
      throw new UnreadableException(Reason.BROKEN, "the end is missing");
    }
    try (PDDocument document = Loader.loadPDF(input.bytes())) {
      return read(document, input);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException(Reason.ENCRYPTED, "");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new UnreadableException(Reason.BROKEN, firstLine(damaged.getMessage()));
    } catch (OutOfMemoryError bomb) {
      // what filled the memory belonged to this file alone and is free again
      throw new UnreadableException(Reason.TOO_LARGE, "memory");
    }
  }

  private static boolean endsWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private ReadResult read(PDDocument document, Input input)
      throws IOException, UnreadableException {
    if (document.getNumberOfPages() > MAX_PAGES) {
      throw new UnreadableException(Reason.TOO_LARGE, document.getNumberOfPages() + " pages");
    }
    PageCollector collector = new PageCollector(document);
    new PageStripper(collector).run(document);
    if (collector.count() == 0) {
      throw new UnreadableException(Reason.BROKEN, "no pages");
    }
    boolean pictures = !collector.pictures().isEmpty();
    String file = pictures ? ContentHash.of(input.bytes()) : ""; // what pictures are kept under
    RecognisedPages recognised = ocr.read(file, collector.pictures());
    List<PositionedPage> pages = new ArrayList<>(collector.pages());
    pages.addAll(recognised.pages());
    pages.sort(Comparator.comparingInt(PositionedPage::number));
    List<Warning> warnings = new ArrayList<>(collector.warnings());
    warnings.addAll(recognised.warnings());
    List<Block> blocks = Layout.blocks(pages);
    if (blocks.isEmpty()) {
      throw nothingToRead(warnings);
    }
    boolean anyOcr = !recognised.pages().isEmpty();
    return new ReadResult(
        MEDIA_TYPE, collector.count(), anyOcr, blocks, recognised.stamps(), warnings);
  }

  private static UnreadableException nothingToRead(List<Warning> warnings) {
    String scanned = pages(warnings, Ocr.NEEDS_OCR);
    if (!scanned.isEmpty()) {
      return new UnreadableException(Reason.NEEDS_OCR, "pages " + scanned);
    }
    boolean damaged = !pages(warnings, Ocr.PAGE_DAMAGED).isEmpty();
    return new UnreadableException(damaged ? Reason.BROKEN : Reason.EMPTY, "");
  }

  private static String pages(List<Warning> warnings, String code) {
    return warnings.stream()
        .filter(warning -> warning.code().equals(code))
        .map(warning -> Integer.toString(warning.place().page()))
        .collect(Collectors.joining(", "));
  }
}
