package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.query.Expression;
import vn.giaoviec.index.query.QueryParser;

/** The index as it was at one moment, to search in. */
public final class SearchIndex implements Closeable {

  private static final SortField IMPORTED = new SortField(Fields.PLACE, SortField.Type.LONG);
  private static final SortField WITHIN_DOCUMENT = new SortField(Fields.ORDER, SortField.Type.LONG);

  private static final float OFTEN_COUNTS = 1.2f;

  /** Less than usual: a long plan is as likely meant as a short notice. */
  private static final float LENGTH_COUNTS = 0.3f;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Abbreviations abbreviations;
  private final Vocabulary vocabulary;
  private final JoinedNames joined;
  private final FilterQuery filterQuery;

  private SearchIndex(DirectoryReader reader, Abbreviations abbreviations) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
    searcher.setQueryCache(null); // people seldom ask the same twice
    searcher.setSimilarity(new BM25Similarity(OFTEN_COUNTS, LENGTH_COUNTS));
    this.abbreviations = abbreviations;
    this.vocabulary = new Vocabulary(reader);
    this.joined = JoinedNames.read(reader.getIndexCommit().getUserData().get(Indexing.JOINED));
    UnitNames names = new UnitNames(vocabulary, abbreviations, joined);
    this.filterQuery = new FilterQuery(vocabulary, names, abbreviations);
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

  /**
   * The search's answer; where the words as typed find nothing, similar ones are tried.
   *
   * @throws vn.giaoviec.index.query.QuerySyntaxException if the words can't be understood
   */
  public Hits search(Search search) throws IOException {
    return hits(search, found(search));
  }

  /**
   * How many entries the search finds, by something that they share.
   *
   * @throws vn.giaoviec.index.query.QuerySyntaxException if the words can't be understood
   */
  public List<Count> counts(Search search, Count.By by) throws IOException {
    return searcher.search(found(search.first(1)).query(), Counting.by(by, search, joined));
  }

  /** Which documents cite which. */
  public Citations citations() {
    return new Citations(reader, searcher, vocabulary);
  }

  /** What a search means, and the first entries that it finds. */
  private record Found(Query query, TopEntries.Top top, Hits.Match match, @Nullable String meant) {}

  private Found found(Search search) throws IOException {
    BooleanQuery filters = filters(search);
    Filter filter = search.filter();
    Optional<Expression> asked = QueryParser.parse(filter.words());
    if (asked.isEmpty()) {
      return new Found(filters, all(search, filters), Hits.Match.AS_TYPED, null);
    }
    Query passing = filter.asksMore() ? Passing.of(filters, searcher) : filters;
    TopEntries entries = new TopEntries(searcher);
    Readings readings = new Readings(search.kind(), filterQuery, vocabulary, abbreviations);
    List<Hits.Match> order = Readings.order(search.kind());
    for (Hits.Match match : order) {
      Query words = readings.of(asked.get(), match);
      List<Query> ways = readings.ways(asked.get(), match, words);
      TopEntries.Top top =
          search.sort() == Search.Sort.RELEVANCE
              ? entries.best(
                  new TopEntries.Asked(passing, words, ways, readings.sure(asked.get())),
                  search.limit(),
                  order(search))
              : entries.of(TopEntries.and(passing, words), search.limit(), order(search));
      if (top.total() > 0 || match == order.get(order.size() - 1)) {
        return new Found(
            TopEntries.and(passing, words),
            top,
            top.total() > 0 ? match : order.get(0),
            readings.meant());
      }
    }
    throw new IllegalStateException("no way to read a query");
  }

  /** What fits without words to rank it; of tasks, first those of a unit of exactly that name. */
  private TopEntries.Top all(Search search, BooleanQuery filters) throws IOException {
    TopEntries entries = new TopEntries(searcher);
    Filter filter = search.filter();
    String unit = search.kind() == Search.Kind.TASKS ? filter.unit() : null;
    Query exact = unit == null ? null : filterQuery.exactUnit(filter.role(), unit);
    if (exact == null) {
      return entries.of(filters, search.limit(), order(search));
    }
    List<SortField> order = new ArrayList<>(List.of(order(search).getSort()));
    order.add(0, SortField.FIELD_SCORE);
    Query exactFirst =
        new BooleanQuery.Builder()
            .add(filters, Occur.FILTER)
            .add(new ConstantScoreQuery(exact), Occur.SHOULD)
            .build();
    return entries.of(exactFirst, search.limit(), new Sort(order.toArray(new SortField[0])));
  }

  private BooleanQuery filters(Search search) throws IOException {
    Filter filter = search.filter();
    if (search.kind() == Search.Kind.TASKS) {
      return tasks(filter).build();
    }
    BooleanQuery.Builder query = kind(search.kind());
    filterQuery.addTo(query, filter.ofDocument());
    if (filter.asksOfTasks()) {
      query.add(new SameDocument(tasks(filter).build()), Occur.FILTER);
    }
    return query.build();
  }

  private BooleanQuery.Builder tasks(Filter filter) throws IOException {
    boolean haveTasksOnly =
        filter.unit() != null || filter.dueFrom() != null || filter.dueTo() != null;
    // most entries are tasks: to look each one up that fits costs more than the rest
    BooleanQuery.Builder query =
        haveTasksOnly ? new BooleanQuery.Builder() : kind(Search.Kind.TASKS);
    filterQuery.addTo(query, filter);
    return query;
  }

  private static BooleanQuery.Builder kind(Search.Kind kind) {
    Query query = new TermQuery(new Term(Fields.KIND, kind.entry()));
    return new BooleanQuery.Builder().add(query, Occur.FILTER);
  }

  private Hits hits(Search search, Found found) throws IOException {
    StoredEntries stored = new StoredEntries(reader);
    List<Hits.Hit> list = new ArrayList<>();
    for (ScoreDoc hit : found.top().entries()) {
      ObjectNode json = stored.shown(hit.doc);
      if (search.kind() == Search.Kind.TASKS) {
        Shown.putStatus(json, search.today());
      }
      list.add(new Hits.Hit(json, NextDay.of(json, search)));
    }
    TopEntries.Top top = found.top();
    return new Hits(List.copyOf(list), top.total(), top.more(), found.match(), found.meant());
  }

  private static Sort order(Search search) throws IOException {
    SortField issued = new SortField(Fields.ISSUED, SortField.Type.LONG, true);
    return switch (search.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, IMPORTED, WITHIN_DOCUMENT);
      case ISSUED -> new Sort(issued, IMPORTED, WITHIN_DOCUMENT);
      case DUE -> {
        DueOrder due = new DueOrder(spec -> NextDay.of(spec, search));
        yield new Sort(due.getSortField(false), IMPORTED, WITHIN_DOCUMENT);
      }
    };
  }
}
