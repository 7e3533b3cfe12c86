package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Which documents of a library cite which others, whether these are in the library or not. */
public final class Citations {

  private static final Sort LATEST_FIRST =
      new Sort(
          new SortField(Fields.ISSUED, SortField.Type.LONG, true),
          new SortField(Fields.PLACE, SortField.Type.LONG));

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;

  Citations(IndexReader reader, IndexSearcher searcher, Vocabulary vocabulary) {
    this.reader = reader;
    this.searcher = searcher;
    this.vocabulary = vocabulary;
  }

  /** The documents of the library that a person may mean by a number; the latest first. */
  public List<ObjectNode> documents(NumberKey typed) throws IOException {
    return entries(Fields.OWN_NUMBER, typed::means);
  }

  /** The documents that cite one that a person may mean by a number; the latest first. */
  public List<ObjectNode> citing(NumberKey typed) throws IOException {
    return entries(Fields.CITES, typed::means);
  }

  /** The documents of the library that a cited document may be: none, one, rarely several. */
  public List<ObjectNode> same(NumberKey cited) throws IOException {
    return entries(Fields.OWN_NUMBER, own -> cited.isSame(own));
  }

  /**
   * A document that is cited.
   *
   * @param key what is known of it
   * @param documents how many documents cite it
   */
  public record Cited(NumberKey key, int documents) {}

  /** What is cited but isn't in the library, what most documents cite first. */
  public List<Cited> missing() throws IOException {
    List<NumberKey> own = keys(Fields.OWN_NUMBER, key -> true);
    Map<String, Cited> missing = new TreeMap<>();
    for (NumberKey cited : keys(Fields.CITES, key -> true)) {
      if (own.stream().noneMatch(cited::isSame)) {
        int documents = reader.docFreq(new Term(Fields.CITES, cited.written()));
        missing.merge(
            String.join(" ", cited.parts()) + "|" + cited.type(),
            new Cited(cited, documents),
            (one, other) -> new Cited(one.key(), one.documents() + other.documents()));
      }
    }
    return missing.values().stream()
        .sorted(Comparator.comparingInt(Cited::documents).reversed())
        .toList();
  }

  private List<NumberKey> keys(String field, Predicate<NumberKey> wanted) throws IOException {
    return vocabulary.termsOf(field, term -> wanted.test(NumberKey.read(term))).stream()
        .map(NumberKey::read)
        .toList();
  }

  private List<ObjectNode> entries(String field, Predicate<NumberKey> wanted) throws IOException {
    List<BytesRef> terms =
        keys(field, wanted).stream().map(key -> new BytesRef(key.written())).toList();
    Query query = new TermInSetQuery(field, terms);
    StoredEntries stored = new StoredEntries(reader);
    List<ObjectNode> found = new ArrayList<>();
    int most = Math.max(1, reader.maxDoc());
    for (ScoreDoc hit : searcher.search(query, most, LATEST_FIRST).scoreDocs) {
      found.add(stored.shown(hit.doc));
    }
    return found;
  }
}
