package vn.giaoviec.extractor.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Layout;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;

/** Reads PDF files with a text layer. */
public final class PdfReader implements Reader {

  private static final String MEDIA_TYPE = "application/pdf";

  /** The longest administrative documents have some hundreds of pages. */
  private static final int MAX_PAGES = 5000;

  /** The end-of-file mark stands within so many bytes of a whole file's end. */
  private static final int TAIL = 2048;

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
      return read(document);
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

  private static ReadResult read(PDDocument document) throws IOException, UnreadableException {
    if (document.getNumberOfPages() > MAX_PAGES) {
      throw new UnreadableException(Reason.TOO_LARGE, document.getNumberOfPages() + " pages");
    }
    PageCollector collector = new PageCollector();
    new PageStripper(collector).run(document);
    List<PositionedPage> pages = collector.pages();
    List<Warning> warnings = collector.warnings();
    if (collector.count() == 0) {
      throw new UnreadableException(Reason.BROKEN, "no pages");
    }
    List<Block> blocks = Layout.blocks(pages);
    if (blocks.isEmpty()) {
      throw nothingToRead(warnings);
    }
    return new ReadResult(MEDIA_TYPE, collector.count(), false, blocks, warnings);
  }

  private static UnreadableException nothingToRead(List<Warning> warnings) {
    List<String> scanned = new ArrayList<>();
    for (Warning warning : warnings) {
      Place place = warning.place();
      if (warning.code().equals(PageCollector.NEEDS_OCR)) {
        scanned.add(Integer.toString(place.page()));
      }
    }
    boolean damaged = scanned.isEmpty() && !warnings.isEmpty();
    return scanned.isEmpty()
        ? new UnreadableException(damaged ? Reason.BROKEN : Reason.EMPTY, "")
        : new UnreadableException(Reason.NEEDS_OCR, "pages " + String.join(", ", scanned));
  }
}
