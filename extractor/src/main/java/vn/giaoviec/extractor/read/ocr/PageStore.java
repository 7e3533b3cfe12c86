package vn.giaoviec.extractor.read.ocr;

import org.jspecify.annotations.Nullable;

/** Keeps what was recognised, so that no page is read twice. Thread-safe. */
public interface PageStore {

  /** Keeps nothing. */
  PageStore NONE =
      new PageStore() {
        @Override
        public byte @Nullable [] load(String key) {
          return null;
        }

        @Override
        public void save(String key, byte[] page) {
          // every page is read anew
        }
      };

  /**
   * What was saved under a key.
   *
   * @return null if there is nothing, or if it can't be read
   */
  byte @Nullable [] load(String key);

  /**
   * Keeps a page. A store that can't (a full disk, say) costs time later and nothing else.
   *
   * @param key letters, digits and "-", beginning with the hash of the page's file
   * @param page what to keep
   */
  void save(String key, byte[] page);
}
