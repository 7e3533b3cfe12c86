package vn.giaoviec.index.search;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * The first entries of a search in its order, found without looking at every entry that fits: a
 * word of every second task is not worth ranking half a million of them.
 */
final class TopEntries {

  /** Up to here hits are counted. */
  private static final int COUNTED = 10_000;

  /** Up to so many hits are ranked; of more, those that come first in the index. */
  private static final int RANKED = 2_000;

  /** A list longer than a screen is an export, which has to be whole. */
  private static final int LONGEST_LIST = 1_000;

  private final IndexSearcher searcher;

  TopEntries(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The first entries.
   *
   * @param entries the entries, the first ones of the order first
   * @param total how many fit
   * @param more whether there are more than {@code total}
   */
  record Top(ScoreDoc[] entries, int total, boolean more) {}

  /** The first entries that fit a query. */
  Top of(Query query, int limit, Sort sort) throws IOException {
    TopFieldDocs top = searcher.search(query, inOrder(limit, sort));
    return new Top(top.scoreDocs, (int) top.totalHits.value, false);
  }

  /**
   * What a search for words asks for.
   *
   * @param fitting which entries fit
   * @param ranking how well they fit
   * @param sure which entries fit best, if there are enough of them
   * @param rankingSure how well these fit
   */
  record Asked(Query fitting, Query ranking, Query sure, Query rankingSure) {}

  /** The entries that fit what is asked best. */
  Top best(Asked asked, int limit, Sort sort) throws IOException {
    if (limit > LONGEST_LIST) {
      return of(ranked(asked.fitting(), asked.ranking()), limit, sort);
    }
    Counted counted = new Counted(asked.fitting(), searcher, COUNTED + 1, RANKED);
    Passing first = counted.first();
    int total = counted.total();
    if (total <= RANKED) {
      return of(ranked(first, asked.ranking()), limit, sort);
    }
    Counted sure = new Counted(asked.sure(), searcher, RANKED, RANKED);
    Passing surest = sure.first();
    Top best =
        sure.total() < limit
            ? of(ranked(either(first, surest), asked.ranking()), limit, sort)
            : of(ranked(surest, asked.rankingSure()), limit, sort);
    return new Top(best.entries(), Math.min(total, COUNTED), total > COUNTED);
  }

  private static Query ranked(Query fitting, Query ranking) {
    return new BooleanQuery.Builder().add(fitting, Occur.FILTER).add(ranking, Occur.MUST).build();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private TopFieldCollectorManager inOrder(int limit, Sort sort) throws IOException {
    int hits = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
    return new TopFieldCollectorManager(sort.rewrite(searcher), hits, null, Integer.MAX_VALUE);
  }
}
