package vn.giaoviec.extractor.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
import vn.giaoviec.extractor.read.ocr.Ocr;

/** Reads PDF files: pages with a text layer by that, pages that are pictures by recognition. */
public final class PdfReader implements Reader {

  private static final String MEDIA_TYPE = "application/pdf";

  /** A page that is a picture and could not be recognised on this machine. */
  private static final String NEEDS_OCR = "needs-ocr";

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

  private ReadResult read(PDDocument document) throws IOException, UnreadableException {
    if (document.getNumberOfPages() > MAX_PAGES) {
      throw new UnreadableException(Reason.TOO_LARGE, document.getNumberOfPages() + " pages");
    }
    PageCollector collector = new PageCollector();
    new PageStripper(collector).run(document);
    if (collector.count() == 0) {
      throw new UnreadableException(Reason.BROKEN, "no pages");
    }
    List<Warning> warnings = new ArrayList<>(collector.warnings());
    SortedMap<Integer, PositionedPage> pages = new TreeMap<>();
    collector.pages().forEach(page -> pages.put(page.number(), page));
    recognise(document, collector.pictures(), pages, warnings);
    List<Block> blocks = Layout.blocks(List.copyOf(pages.values()));
    if (blocks.isEmpty()) {
      throw nothingToRead(warnings);
    }
    boolean recognised = !Collections.disjoint(pages.keySet(), collector.pictures());
    return new ReadResult(MEDIA_TYPE, collector.count(), recognised, blocks, warnings);
  }

  private void recognise(
      PDDocument document,
      List<Integer> pictures,
      Map<Integer, PositionedPage> pages,
      List<Warning> warnings) {
    if (!Ocr.available()) {
      pictures.forEach(page -> warnings.add(warning(NEEDS_OCR, page)));
      return;
    }
    List<@Nullable PositionedPage> read =
        ocr.read(pictures.stream().map(page -> new PagePicture(document, page)).toList());
    for (int i = 0; i < pictures.size(); i++) {
      PositionedPage page = read.get(i);
      if (page == null) {
        warnings.add(warning(PageCollector.PAGE_DAMAGED, pictures.get(i)));
      } else {
        pages.put(page.number(), page);
      }
    }
  }

  private static Warning warning(String code, int page) {
    return new Warning(code, "", Place.onPage(page));
  }

  private static UnreadableException nothingToRead(List<Warning> warnings) {
    List<String> scanned = new ArrayList<>();
    for (Warning warning : warnings) {
      Place place = warning.place();
      if (warning.code().equals(NEEDS_OCR)) {
        scanned.add(Integer.toString(place.page()));
      }
    }
    boolean damaged = scanned.isEmpty() && !warnings.isEmpty();
    return scanned.isEmpty()
        ? new UnreadableException(damaged ? Reason.BROKEN : Reason.EMPTY, "")
        : new UnreadableException(Reason.NEEDS_OCR, "pages " + String.join(", ", scanned));
  }
}
