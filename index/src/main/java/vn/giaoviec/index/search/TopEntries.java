package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

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
   * What is asked of the entries.
   *
   * @param filters what they have to pass
   * @param words what they have to fit, and how well they do
   * @param ways what fits the words, in parts: together the same, without telling how well. Where
   *     one finds more than are ranked, those after it aren't looked for
   * @param sure what the best ones fit as well, if there are enough of them
   */
  record Asked(Query filters, Query words, List<Query> ways, Query sure) {}

  /** The entries that fit words best. */
  Top best(Asked asked, int limit, Sort sort) throws IOException {
    if (limit > LONGEST_LIST) {
      return of(and(asked.filters(), asked.words()), limit, sort);
    }
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    int total = 0;
    for (int i = 0; i < asked.ways().size() && total <= RANKED; i++) {
      Query way = and(asked.filters(), asked.ways().get(i));
      Query others = total == 0 ? way : without(way, found.build());
      Counted counted = new Counted(others, searcher, COUNTED + 1 - total, RANKED - total);
      found.add(counted.first(), Occur.SHOULD);
      total += counted.total();
    }
    Top best =
        total > RANKED ? collect(and(asked.filters(), asked.sure()), limit, sort, RANKED) : null;
    if (best == null || best.entries().length < limit) {
      best = of(and(found.build(), asked.words()), limit, sort);
    }
    return new Top(best.entries(), Math.min(total, COUNTED), total > COUNTED);
  }

  private static Query without(Query all, Query these) {
    return new BooleanQuery.Builder().add(all, Occur.MUST).add(these, Occur.MUST_NOT).build();
  }

  /** What passes filters and fits words, which tell how well. */
  static Query and(Query filters, Query words) {
    return new BooleanQuery.Builder().add(filters, Occur.FILTER).add(words, Occur.MUST).build();
  }

  private Top collect(Query query, int limit, Sort sort, int most) throws IOException {
    TopFieldCollector top = inOrder(limit, sort).newCollector();
    collect(query, top, most);
    return new Top(top.topDocs().scoreDocs, top.getTotalHits(), false);
  }

  private TopFieldCollectorManager inOrder(int limit, Sort sort) throws IOException {
    int hits = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
    return new TopFieldCollectorManager(sort.rewrite(searcher), hits, null, Integer.MAX_VALUE);
  }

  /** Gives at most so many entries to a collector, in the order of the index. */
  private void collect(Query query, Collector collector, int most) throws IOException {
    Query rewritten = searcher.rewrite(query);
    Weight weight = searcher.createWeight(rewritten, collector.scoreMode(), 1f);
    int[] left = {most};
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      if (left[0] <= 0) {
        return;
      }
      LeafCollector capped = capped(collector.getLeafCollector(segment), left);
      var scorer = weight.bulkScorer(segment);
      try {
        if (scorer != null) {
          scorer.score(capped, segment.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
        }
      } catch (CollectionTerminatedException e) {
        // enough, or nothing more in this segment
      }
    }
  }

  private static LeafCollector capped(LeafCollector collector, int[] left) {
    return new FilterLeafCollector(collector) {
      @Override
      public void collect(int entry) throws IOException {
        if (left[0]-- <= 0) {
          throw new CollectionTerminatedException();
        }
        super.collect(entry);
      }
    };
  }
}
