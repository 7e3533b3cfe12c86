package vn.giaoviec.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoviec.cli.terminal.Quiet;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.Extractor;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.SourceFile;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.ocr.Ocr;
import vn.giaoviec.extractor.read.ocr.PageStore;
import vn.giaoviec.extractor.read.ocr.PageWatch;

/** Reads files one by one so that a bad one costs only itself. Thread-safe. */
final class Reading {

  /** Larger files are scans of whole books at best; reading them would cost the others. */
  static final long MOST_BYTES = 256L << 20;

  private final Session session;
  private final Extractor extractor;

  /** Reading that keeps no recognised pages and shows no progress. */
  Reading(Session session) {
    this(session, PageStore.NONE, PageWatch.NONE);
  }

  /** Reading that keeps recognised pages in {@code pages} and tells {@code watch} of each. */
  Reading(Session session, PageStore pages, PageWatch watch) {
    Quiet.libraries();
    this.session = session;
    this.extractor = new Extractor(new Ocr(pages, watch));
  }

  /** What reading one file came to. */
  sealed interface Outcome {}

  /** It was read. */
  record Read(Document document) implements Outcome {}

  /** It was not; {@code line} says why and what to do. */
  record Unread(String line) implements Outcome {}

  /** Reads and extracts one file. */
  Outcome read(Path file) {
    try {
      return extract(SourceFile.of(bytes(file), name(file)));
    } catch (UnreadableException e) {
      return unread(e);
    }
  }

  /** The name that a file's document has; a folder of pages becomes a PDF. */
  static String name(Path file) {
    String name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
    return Files.isDirectory(file) ? name + ".pdf" : name;
  }

  /**
   * All bytes of a file, or those of the PDF that the pictures in a folder make.
   *
   * @throws UnreadableException if there is no such file, it can't be opened, is too large or, in a
   *     folder of pages, damaged
   */
  static byte[] bytes(Path file) throws UnreadableException {
    try {
      if (Files.isDirectory(file)) {
        return PageFolder.pdf(file);
      }
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw new UnreadableException(Reason.TOO_LARGE, (Files.size(file) >> 20) + " MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableException(Reason.NOT_ACCESSIBLE, "");
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(Reason.TOO_LARGE, "");
    }
  }

  /** Extracts what a file says; an error of the program itself is told, not thrown. */
  Outcome extract(SourceFile file) {
    try {
      return new Read(extractor.extract(file));
    } catch (UnreadableException e) {
      return unread(e);
    } catch (OutOfMemoryError e) {
      return unread(new UnreadableException(Reason.TOO_LARGE, ""));
    } catch (RuntimeException | Error e) {
      return new Unread(Failures.internal(session, e));
    }
  }

  /** The outcome of a file that can't be read. */
  Unread unread(UnreadableException failure) {
    return new Unread(
        session.messages().text(failure.reason(), String.valueOf(failure.getMessage())));
  }
}
