package vn.giaoviec.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.cli.terminal.Progress;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.read.SourceFile;
import vn.giaoviec.extractor.read.ocr.PageWatch;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.library.Reextracted;
import vn.giaoviec.index.search.Shown;

/** Extracts documents of a library once more, side by side, and tells what became of each. */
final class Reextracting {

  private final Session session;
  private final Library library;
  private int replaced;
  private int failed;

  Reextracting(Session session, Library library) {
    this.session = session;
    this.library = library;
  }

  /**
   * How an original of a library is read once more; pages that it keeps aren't recognised again.
   */
  static Library.Reextraction reader(Session session, Library library, PageWatch watch) {
    Reading reading = new Reading(session, library.pages(), watch);
    return (bytes, fileName) ->
        reading.extract(SourceFile.of(bytes, fileName)) instanceof Reading.Read read
            ? read.document()
            : null;
  }

  /**
   * Extracts the documents with some ids or numbers, or where none is named all of the library or
   * those that another version of the program extracted; whether none failed.
   */
  boolean run(List<String> typed, boolean all) throws IOException {
    List<String> documents = documents(typed, all);
    try (Progress progress = Progress.of(session, "reextract.progress", documents.size())) {
      Library.Reextraction reader = reader(session, library, progress);
      Ordered.forEach(
          documents,
          id -> again(id, reader),
          (id, result) -> {
            tell(result, progress);
            progress.step();
          });
    }
    library.catchUp();
    session.say("reextract.summary", replaced, failed);
    return failed == 0;
  }

  private List<String> documents(List<String> typed, boolean all) throws IOException {
    if (typed.isEmpty()) {
      return library.documents().stream().filter(id -> all || library.isOutdated(id)).toList();
    }
    List<String> documents = new ArrayList<>();
    for (String name : typed) {
      List<String> found = LibraryId.of(name).among(library);
      if (found.isEmpty()) {
        failed++;
        session.note("show.none", name);
      }
      documents.addAll(found);
    }
    return documents;
  }

  private Reextracted again(String id, Library.Reextraction reader) {
    try {
      return library.reextract(id, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(Reextracted result, Progress progress) {
    String id = Shown.shortId(result.id());
    if (result.outcome() != Reextracted.Outcome.REPLACED) {
      failed++;
      progress.fail(session.messages().text("reextract." + result.outcome().name(), id));
      return;
    }
    replaced++;
    result
        .vanished()
        .forEach(
            (task, state) -> {
              String words = state.events().get(state.events().size() - 1).words();
              progress.fail(session.messages().text("reextract.vanished", id + ":" + task, words));
            });
  }
}
