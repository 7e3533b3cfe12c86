package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Json;

/** The index as it was at one moment, to search in. */
public final class SearchIndex implements Closeable {

  private static final SortField WITHIN_DOCUMENT = new SortField(Fields.ORDER, SortField.Type.LONG);

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Abbreviations abbreviations;

  private SearchIndex(DirectoryReader reader, Abbreviations abbreviations) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.abbreviations = abbreviations;
  }

  /**
   * The index in a folder.
   *
   * @throws IOException if there is none or it can't be read
   */
  public static SearchIndex open(Path folder, Abbreviations abbreviations) throws IOException {
    return new SearchIndex(DirectoryReader.open(FSDirectory.open(folder)), abbreviations);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }

  /** How many entries of a kind there are. */
  public int count(Search.Kind kind) throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.KIND, kind.entry())));
  }

  /** How many entries there are of one document, itself included; 0 where it isn't indexed. */
  public int entriesOf(String documentId) throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.DOC, documentId)));
  }

  /** The search's answer; where the words as typed find nothing, similar ones are tried. */
  public Hits search(Search search) throws IOException {
    WordsQuery words = WordsQuery.of(search.filter().words(), abbreviations);
    BooleanQuery filters = filters(search);
    if (words.isEmpty()) {
      return hits(search, filters, Hits.Match.AS_TYPED);
    }
    Hits found = hits(search, and(filters, words.asTyped()), Hits.Match.AS_TYPED);
    if (found.total() == 0) {
      found = hits(search, and(filters, words.folded()), Hits.Match.FOLDED);
    }
    if (found.total() == 0) {
      found = hits(search, and(filters, words.misspelt(reader)), Hits.Match.MISSPELT);
    }
    return found;
  }

  private BooleanQuery filters(Search search) throws IOException {
    BooleanQuery.Builder query = kind(search.kind());
    FilterQuery filterQuery = new FilterQuery(reader, abbreviations);
    Filter filter = search.filter();
    if (search.kind() == Search.Kind.TASKS || !filter.asksOfTasks()) {
      filterQuery.addTo(query, filter);
    } else {
      filterQuery.addTo(query, filter.ofDocument());
      query.add(documentsOfTasks(filter), Occur.FILTER);
    }
    return query.build();
  }

  /** The documents of the tasks that pass a filter; what only tasks have narrows documents so. */
  private Query documentsOfTasks(Filter filter) throws IOException {
    BooleanQuery.Builder tasks = kind(Search.Kind.TASKS);
    new FilterQuery(reader, abbreviations).addTo(tasks, filter);
    Set<String> documents = new LinkedHashSet<>();
    StoredFields stored = reader.storedFields();
    for (ScoreDoc hit : searcher.search(tasks.build(), Math.max(1, reader.maxDoc())).scoreDocs) {
      documents.add(stored.document(hit.doc, Set.of(Fields.DOC)).get(Fields.DOC));
    }
    return new TermInSetQuery(Fields.DOC, documents.stream().map(BytesRef::new).toList());
  }

  private static BooleanQuery.Builder kind(Search.Kind kind) {
    Query query = new TermQuery(new Term(Fields.KIND, kind.entry()));
    return new BooleanQuery.Builder().add(query, Occur.FILTER);
  }

  private static Query and(Query filters, Query words) {
    return new BooleanQuery.Builder().add(filters, Occur.FILTER).add(words, Occur.MUST).build();
  }

  private Hits hits(Search search, Query query, Hits.Match match) throws IOException {
    int limit = Math.max(1, Math.min(search.limit(), reader.maxDoc()));
    StoredFields stored = reader.storedFields();
    List<Hits.Hit> list = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, limit, order(search)).scoreDocs) {
      BytesRef shown =
          stored.document(found.doc, Set.of(Fields.SHOWN)).getBinaryValue(Fields.SHOWN);
      JsonNode json = Json.read(BytesRef.deepCopyOf(shown).bytes);
      if (search.kind() == Search.Kind.TASKS && json instanceof ObjectNode task) {
        Shown.putStatus(task, search.today());
      }
      list.add(new Hits.Hit(json, NextDay.of(json, search)));
    }
    return new Hits(List.copyOf(list), searcher.count(query), match);
  }

  private static Sort order(Search search) throws IOException {
    SortField issued = new SortField(Fields.ISSUED, SortField.Type.LONG, true);
    return switch (search.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, SortField.FIELD_DOC);
      case ISSUED -> new Sort(issued, SortField.FIELD_DOC);
      case DUE -> {
        DueOrder due = new DueOrder(spec -> NextDay.of(spec, search));
        yield new Sort(due.getSortField(false), SortField.FIELD_DOC, WITHIN_DOCUMENT);
      }
    };
  }
}
