package vn.giaoviec.index.library;

/** Is told how far the making of a whole index is, which takes long in a large library. */
public interface IndexWatch {

  /** Nobody watches. */
  IndexWatch NONE =
      new IndexWatch() {
        @Override
        public void begins(int documents, boolean outdated) {}

        @Override
        public void documentDone() {}

        @Override
        public void ends() {}
      };

  /**
   * An index is begun.
   *
   * @param documents how many it will hold
   * @param outdated whether it takes the place of one that another version of the program made
   */
  void begins(int documents, boolean outdated);

  /** One more document is in it; called from any thread. */
  void documentDone();

  /** It is whole, or failed. */
  void ends();
}
