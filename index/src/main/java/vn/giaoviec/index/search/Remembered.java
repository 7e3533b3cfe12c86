package vn.giaoviec.index.search;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;

/**
 * Which parts of searches are worth remembering what they found: above all the entries that have a
 * word. Vietnamese texts have the same few hundred syllables again and again, and so have searches;
 * to read a common one's entries costs more than all else that a search does.
 */
final class Remembered extends UsageTrackingQueryCachingPolicy {

  /** A search has some five to twenty parts; a word shall be known again fifty searches later. */
  private static final int PARTS = 1_000;

  private static final int MOST = 2_000;
  private static final long MOST_BYTES = 96L << 20;
  private static final int LEAST_PART_OF_MEMORY = 16;

  /** In a segment smaller than this nothing takes long. */
  private static final int SMALL = 10_000;

  /** A word is remembered unless so many times more entries have it than are asked for it. */
  private static final float TOO_COMMON = 100f;

  private Remembered() {
    super(PARTS);
  }

  /** Lets a searcher remember. */
  static void by(IndexSearcher searcher) {
    long bytes = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / LEAST_PART_OF_MEMORY);
    searcher.setQueryCache(
        new LRUQueryCache(MOST, bytes, part -> part.reader().maxDoc() >= SMALL, TOO_COMMON));
    searcher.setQueryCachingPolicy(new Remembered());
  }

  @Override
  public boolean shouldCache(Query query) throws IOException {
    boolean kind = query instanceof TermQuery term && term.getTerm().field().equals(Fields.KIND);
    return kind || super.shouldCache(query);
  }

  @Override
  protected int minFrequencyToCache(Query query) {
    return isWord(query) ? 2 : super.minFrequencyToCache(query);
  }

  /** Whether a query asks for a word in several fields. */
  private static boolean isWord(Query query) {
    if (!(query instanceof BooleanQuery any)) {
      return false;
    }
    for (BooleanClause clause : any) {
      if (clause.getOccur() != Occur.SHOULD || !(clause.getQuery() instanceof TermQuery)) {
        return false;
      }
    }
    return true;
  }
}
