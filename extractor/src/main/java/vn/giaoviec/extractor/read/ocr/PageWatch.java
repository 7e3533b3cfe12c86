package vn.giaoviec.extractor.read.ocr;

/** Is told how far recognition is. Thread-safe. */
public interface PageWatch {

  /** Tells nobody. */
  PageWatch NONE =
      new PageWatch() {
        @Override
        public void planned(int pages) {
          // nobody watches
        }

        @Override
        public void pageDone() {
          // nobody watches
        }
      };

  /** So many more pages are to be recognised. */
  void planned(int pages);

  /** One of them is done. */
  void pageDone();
}
