package vn.giaoviec.index.library;

import java.io.IOException;

/** Nothing was ever imported into the library; the message is its folder. */
public final class EmptyLibraryException extends IOException {

  private static final long serialVersionUID = 1L;

  EmptyLibraryException(String folder) {
    super(folder);
  }
}
