package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.index.library.Library;

/**
 * What a user names with an id: a document by the beginning of its hash or by its number, or a task
 * or indicator in it after a colon ("5dda295bea6b:t3").
 *
 * @param document what names the document, lower case
 * @param entry the task or indicator; null for the document itself
 */
record LibraryId(String document, @Nullable String entry) {

  private static final int LEAST_DIGITS = 4;

  static LibraryId of(String typed) {
    int colon = typed.lastIndexOf(':');
    return colon < 0
        ? new LibraryId(typed.strip().toLowerCase(Locale.ROOT), null)
        : new LibraryId(
            typed.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            typed.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
  }

  /** The documents of a library that are meant: none, one, or several where it is ambiguous. */
  List<String> among(Library library) throws IOException {
    List<String> ids = library.documents();
    if (document.length() >= LEAST_DIGITS) {
      List<String> byHash = ids.stream().filter(id -> id.startsWith(document)).toList();
      if (!byHash.isEmpty()) {
        return byHash;
      }
    }
    return ids.stream().filter(id -> isNumberOf(id, library)).toList();
  }

  private boolean isNumberOf(String id, Library library) {
    try {
      Found<String> number = library.document(id).header().number();
      return number != null && number.value().toLowerCase(Locale.ROOT).equals(document);
    } catch (IOException e) {
      return false; // a damaged extraction; the library's check reports it
    }
  }
}
