package vn.giaoviec.extractor.read.image;

import java.io.IOException;
import vn.giaoviec.extractor.read.ocr.PageSource;
import vn.giaoviec.extractor.read.ocr.picture.Scan;

/**
 * One picture of a file as a page.
 *
 * @param file the file
 * @param index which of its pictures, from 0
 * @param number the page's number in the document, from 1
 */
record PicturePage(PictureFile file, int index, int number) implements PageSource {

  @Override
  public Scan scan() throws IOException {
    return Scan.of(file.picture(index), file.statedDpi(index), 0);
  }
}
