package vn.giaoviec.index.search;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * All entries of the documents of which another iterator has an entry. Looks only where it is asked
 * to: beside a rare word few documents need to be known.
 */
final class WholeDocuments extends DocIdSetIterator {

  /** A document has about so many entries; only to tell what is cheaper to begin with. */
  private static final long USUAL_ENTRIES = 12;

  private final DocIdSetIterator found;
  private final NumericDocValues order;
  private final int entries;
  private int entry = -1;
  private int end; // of the document that is at hand

  /**
   * The entries of whole documents.
   *
   * @param found an entry or more of each of these documents
   * @param order the values of {@link Fields#ORDER}
   * @param entries how many entries the segment has
   */
  WholeDocuments(DocIdSetIterator found, NumericDocValues order, int entries) {
    this.found = found;
    this.order = order;
    this.entries = entries;
  }

  @Override
  public int docID() {
    return entry;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(entry + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    entry = target < end ? target : inNextDocument(target);
    return entry;
  }

  private int inNextDocument(int target) throws IOException {
    if (target >= entries) {
      return NO_MORE_DOCS;
    }
    int start = SameDocument.documentOf(target, order);
    int hit = found.docID() < start ? found.advance(start) : found.docID();
    if (hit == NO_MORE_DOCS) {
      return NO_MORE_DOCS;
    }
    int first = Math.max(target, hit <= target ? start : SameDocument.documentOf(hit, order));
    end = Math.max(hit, target) + 1;
    while (end < entries && SameDocument.documentOf(end, order) < end) {
      end++;
    }
    return first;
  }

  @Override
  public long cost() {
    return Math.min(entries, found.cost() * USUAL_ENTRIES);
  }
}
