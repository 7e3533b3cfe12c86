package vn.giaoviec.index.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.status.TaskState;

/**
 * Writes the index. Nothing of it is seen before {@link #commit}; a process that dies before leaves
 * the index as it was. Lucene's own lock file is never deleted: the system frees it with the
 * process.
 */
public final class Indexing implements Closeable {

  private static final String JOURNAL_END = "journalEnd";
  private static final String FORMAT = "format";

  /** Under which a commit holds the {@link JoinedNames}. */
  static final String JOINED = "joined";

  /** Which fields an entry has; raised with every change, so that older indexes are made anew. */
  private static final String CURRENT = "13";

  /** Many documents at once make few large segments, which cost less to merge and to search. */
  private static final int BUFFER_MEGABYTES = 128;

  private final Directory directory;
  private final IndexWriter writer;
  private final boolean anew;
  private final Abbreviations abbreviations;
  private int put;

  private Indexing(
      Directory directory, IndexWriter writer, boolean anew, Abbreviations abbreviations) {
    this.directory = directory;
    this.writer = writer;
    this.anew = anew;
    this.abbreviations = abbreviations;
  }

  /** Goes on with the index in a folder; makes an empty one where there is none. */
  public static Indexing continued(Path folder, Abbreviations abbreviations) throws IOException {
    Indexing indexing = open(folder, OpenMode.CREATE_OR_APPEND, abbreviations);
    if (!DirectoryReader.indexExists(indexing.directory)) {
      indexing.commit(0);
    }
    return indexing;
  }

  /**
   * Begins the index anew; the old one, or an empty one, stays until the first commit. Each
   * document is put once.
   */
  public static Indexing anew(Path folder, Abbreviations abbreviations) throws IOException {
    clearUnreadable(folder);
    Indexing indexing = open(folder, OpenMode.CREATE, abbreviations);
    if (!DirectoryReader.indexExists(indexing.directory)) {
      indexing.commit(0);
    }
    return indexing;
  }

  /** A damaged index would keep Lucene from making a new one; everything in it can be derived. */
  private static void clearUnreadable(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      try {
        SegmentInfos.readLatestCommit(directory);
      } catch (IndexNotFoundException e) {
        // nothing there to be damaged
      } catch (IOException e) {
        for (String name : directory.listAll()) {
          if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(name);
          }
        }
      }
    }
  }

  private static Indexing open(Path folder, OpenMode mode, Abbreviations abbreviations)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer()) // texts come cut into words, see Texts
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, config);
    return new Indexing(directory, writer, mode == OpenMode.CREATE, abbreviations);
  }

  /** Puts a document nobody reported on in the place of what is indexed of it, if anything. */
  public void put(Document document) throws IOException {
    put(document, Map.of(), 0);
  }

  /**
   * Puts a document in the place of what is indexed of it, if anything; it is listed behind those
   * that were put before.
   *
   * @param states what was reported of its tasks, by their ids
   * @param digest a checksum of both, by which {@link IndexContents} tells what is indexed
   */
  public void put(Document document, Map<String, TaskState> states, long digest)
      throws IOException {
    put(document, states, digest, put++);
  }

  /**
   * Puts a document in the place of what is indexed of it, if anything; from any thread.
   *
   * @param place its place in the order of import, in which equal hits are listed
   */
  public void put(Document document, Map<String, TaskState> states, long digest, int place)
      throws IOException {
    String id = document.source().id();
    var entries = Entries.of(document, states, place, abbreviations);
    BytesRef value = new BytesRef(IndexContents.digest(id, digest));
    entries.get(0).add(new BinaryDocValuesField(Fields.DIGEST, value));
    if (anew) {
      writer.addDocuments(entries); // nothing to replace; looking for it would cost much
    } else {
      writer.updateDocuments(new Term(Fields.DOC, id), entries);
    }
  }

  /**
   * Makes what was put last; no names are joined.
   *
   * @param journalEnd up to which byte of the library's journal the index is now complete
   */
  public void commit(long journalEnd) throws IOException {
    commit(journalEnd, JoinedNames.NONE);
  }

  /**
   * Makes what was put last.
   *
   * @param journalEnd up to which byte of the library's journal the index is now complete
   * @param joined the names of bodies that people joined
   */
  public void commit(long journalEnd, JoinedNames joined) throws IOException {
    if (anew) {
      writeBuffers();
    }
    String end = Long.toString(journalEnd);
    writer.setLiveCommitData(
        Map.of(JOURNAL_END, end, FORMAT, CURRENT, JOINED, joined.written()).entrySet());
    writer.commit();
  }

  /** Writes what is left in memory on all processors at once; a commit would do so on one. */
  private void writeBuffers() throws IOException {
    int buffers = Runtime.getRuntime().availableProcessors(); // each thread that puts fills one
    try {
      IntStream.range(0, buffers).parallel().forEach(any -> writeNextBuffer());
    } catch (UncheckedIOException e) {
      throw new IOException("cannot index", e.getCause());
    }
  }

  private void writeNextBuffer() {
    try {
      writer.flushNextBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }

  /** Whether there is an index in a folder that another version of the program made. */
  public static boolean isOutdated(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      String format = SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT);
      return !CURRENT.equals(format);
    } catch (IOException e) {
      return false; // none, or a damaged one
    }
  }

  /**
   * Up to which byte of the journal the index in a folder is complete; -1 where there is no index
   * or one that another version of the program made.
   *
   * @throws IOException if the index can't be read
   */
  public static long journalEnd(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      return CURRENT.equals(data.get(FORMAT))
          ? Long.parseLong(data.getOrDefault(JOURNAL_END, "0"))
          : -1;
    } catch (IndexNotFoundException e) {
      return -1;
    }
  }
}
