package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.index.json.Json;

/** The entries of an index as they are shown; for one thread. */
final class StoredEntries {

  private final List<LeafReaderContext> segments;
  private final Map<Integer, ObjectNode> documents = new HashMap<>();

  StoredEntries(IndexReader reader) {
    this.segments = reader.leaves();
  }

  /** An entry as it is shown; a task or indicator with what identifies its document. */
  ObjectNode shown(int entry) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(entry, segments));
    int own = entry - segment.docBase;
    NumericDocValues order = DocValues.getNumeric(segment.reader(), Fields.ORDER);
    int document = SameDocument.documentOf(own, order);
    ObjectNode held = held(segment, own);
    return document == own ? held : Shown.entry(held, document(segment, document));
  }

  private ObjectNode document(LeafReaderContext segment, int document) throws IOException {
    ObjectNode known = documents.get(segment.docBase + document);
    if (known == null) {
      known = held(segment, document);
      documents.put(segment.docBase + document, known);
    }
    return known;
  }

  private static ObjectNode held(LeafReaderContext segment, int entry) throws IOException {
    BinaryDocValues shown = DocValues.getBinary(segment.reader(), Fields.SHOWN);
    if (shown.advanceExact(entry)) {
      BytesRef bytes = BytesRef.deepCopyOf(shown.binaryValue());
      if (Json.read(bytes.bytes) instanceof ObjectNode json) {
        return json;
      }
    }
    throw new IOException("the index holds no entry " + entry);
  }
}
