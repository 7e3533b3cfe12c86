package vn.giaoviec.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What an index holds, to be compared with what it should hold.
 *
 * @param digests a checksum of what the index was told of each document, by the document's id
 * @param entries how many tasks and indicators there are
 */
public record IndexContents(Map<String, Long> digests, int entries) {

  private static final char BETWEEN = ' ';

  /**
   * The contents of the index in a folder, after its files were compared with their checksums.
   *
   * @throws IOException if there is no index or it is damaged
   */
  public static IndexContents of(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, Long> digests = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
        read(leaf.reader(), digests);
      }
      IndexSearcher searcher = new IndexSearcher(reader);
      int tasks = searcher.count(new TermQuery(new Term(Fields.KIND, Fields.TASK)));
      int indicators = searcher.count(new TermQuery(new Term(Fields.KIND, Fields.INDICATOR)));
      return new IndexContents(digests, tasks + indicators);
    }
  }

  private static void read(LeafReader leaf, Map<String, Long> digests) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf, Fields.DIGEST);
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      boolean live = leaf.getLiveDocs() == null || leaf.getLiveDocs().get(values.docID());
      if (live) {
        String value = values.binaryValue().utf8ToString();
        int between = value.indexOf(BETWEEN);
        Long digest = Long.valueOf(value.substring(between + 1));
        if (digests.put(value.substring(0, between), digest) != null) {
          throw new IOException("a document that is indexed twice");
        }
      }
    }
  }

  /** The form in which {@link Fields#DIGEST} holds a document's checksum. */
  static String digest(String documentId, long digest) {
    return documentId + BETWEEN + digest;
  }
}
