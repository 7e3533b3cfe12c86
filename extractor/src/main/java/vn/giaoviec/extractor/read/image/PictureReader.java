package vn.giaoviec.extractor.read.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Layout;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.ocr.Ocr;
import vn.giaoviec.extractor.read.ocr.RecognisedPages;

/** Reads JPEG, PNG and TIFF files: each picture in the file is a page. */
public final class PictureReader implements Reader {

  private static final Set<String> MEDIA_TYPES = Set.of("image/jpeg", "image/png", "image/tiff");

  /** The longest administrative documents have some hundreds of pages. */
  private static final int MAX_PAGES = 5000;

  private final Ocr ocr;

  /** A reader that has pictures recognised by {@code ocr}. */
  public PictureReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPES.contains(mediaType);
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    return read(pages(input.bytes(), 1), input, ocr);
  }

  /**
   * The document that pictures make.
   *
   * @throws UnreadableException NEEDS_OCR where nothing can be recognised on this machine, BROKEN
   *     if no picture can be opened, EMPTY if there are no words in them
   */
  static ReadResult read(List<PicturePage> pages, Input input, Ocr ocr) throws UnreadableException {
    RecognisedPages read = ocr.read(ContentHash.of(input.bytes()), pages);
    List<Block> blocks = Layout.blocks(read.pages());
    if (blocks.isEmpty()) {
      boolean none = read.pages().isEmpty();
      throw new UnreadableException(
          !none ? Reason.EMPTY : Ocr.available() ? Reason.BROKEN : Reason.NEEDS_OCR, "");
    }
    return new ReadResult(
        input.mediaType(), pages.size(), true, blocks, read.stamps(), read.warnings());
  }

  /**
   * The pages of a picture file.
   *
   * @param first the number of the first one
   * @throws UnreadableException BROKEN if it is damaged
   */
  static List<PicturePage> pages(byte[] bytes, int first) throws UnreadableException {
    PictureFile file = new PictureFile(bytes);
    List<PicturePage> pages = new ArrayList<>();
    try {
      int count = file.count();
      if (count > MAX_PAGES) {
        throw new UnreadableException(Reason.TOO_LARGE, count + " pages");
      }
      for (int i = 0; i < count; i++) {
        pages.add(new PicturePage(file, i, first + i));
      }
    } catch (IOException damaged) {
      throw new UnreadableException(Reason.BROKEN, "damaged picture");
    }
    return pages;
  }
}
