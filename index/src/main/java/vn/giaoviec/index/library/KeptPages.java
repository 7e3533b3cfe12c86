package vn.giaoviec.index.library;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.read.ocr.PageStore;

/**
 * The recognised pages of a library's scans. Derived from the originals: what is missing is
 * recognised again, so that nothing here need be checked or mended.
 *
 * @param files the pages, by the store's keys
 */
record KeptPages(DurableFiles files) implements PageStore {

  @Override
  public byte @Nullable [] load(String key) {
    try {
      return files.has(key) ? Files.readAllBytes(files.path(key)) : null;
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void save(String key, byte[] page) {
    try {
      files.write(key, page);
    } catch (IOException e) {
      // the page is recognised again when it is needed again
    }
  }
}
