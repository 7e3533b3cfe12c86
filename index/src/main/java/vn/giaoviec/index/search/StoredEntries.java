package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.index.json.Json;

/** The entries of an index as they are shown. */
final class StoredEntries {

  private static final Set<String> SHOWN = Set.of(Fields.SHOWN);

  private final List<LeafReaderContext> segments;
  private final StoredFields stored;

  StoredEntries(IndexReader reader) throws IOException {
    this.segments = reader.leaves();
    this.stored = reader.storedFields();
  }

  /** An entry as it is shown; a task or indicator with what identifies its document. */
  ObjectNode shown(int entry) throws IOException {
    int document = documentOf(entry);
    ObjectNode held = held(entry);
    return document == entry ? held : Shown.entry(held, held(document));
  }

  private int documentOf(int entry) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(entry, segments));
    NumericDocValues order = DocValues.getNumeric(segment.reader(), Fields.ORDER);
    return segment.docBase + SameDocument.documentOf(entry - segment.docBase, order);
  }

  private ObjectNode held(int entry) throws IOException {
    BytesRef bytes = stored.document(entry, SHOWN).getBinaryValue(Fields.SHOWN);
    if (Json.read(BytesRef.deepCopyOf(bytes).bytes) instanceof ObjectNode json) {
      return json;
    }
    throw new IOException("the index holds no entry " + entry);
  }
}
