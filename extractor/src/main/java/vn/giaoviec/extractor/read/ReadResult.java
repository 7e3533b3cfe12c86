package vn.giaoviec.extractor.read;

import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Warning;

/**
 * A file's content in reading order.
 *
 * @param mediaType the kind of file, by content: "application/pdf"
 * @param pages how many pages it has; 0 in formats without pages
 * @param ocr true where text came from a picture
 * @param blocks what it says, in reading order
 * @param stamps the lines of the stamp of arrival on its first page, where they were read apart
 * @param warnings what could not be read, such as a page that needs OCR
 */
public record ReadResult(
    String mediaType,
    int pages,
    boolean ocr,
    List<Block> blocks,
    List<Block> stamps,
    List<Warning> warnings) {

  /** The content of a file of text without pages. */
  public static ReadResult flow(String mediaType, List<Block> blocks) {
    return new ReadResult(mediaType, 0, false, blocks, List.of(), List.of());
  }
}
