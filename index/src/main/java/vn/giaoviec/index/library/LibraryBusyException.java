package vn.giaoviec.index.library;

import java.io.IOException;

/** Another process is writing to the library and didn't finish in the time given. */
public final class LibraryBusyException extends IOException {

  private static final long serialVersionUID = 1L;

  LibraryBusyException() {
    super("the library is busy");
  }
}
