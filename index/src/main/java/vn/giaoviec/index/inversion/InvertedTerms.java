package vn.giaoviec.index.inversion;

import java.io.IOException;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A field's words as Lucene's codec reads them to write them down: once, from first to last. */
final class InvertedTerms extends Terms {

  private final Terms parts;
  private final Inverted inverted;
  private final TermNumbers numbers;

  InvertedTerms(Terms parts, TermNumbers numbers) throws IOException {
    this.parts = parts;
    this.inverted = Inverted.of(parts, numbers.count());
    this.numbers = numbers;
  }

  @Override
  public TermsEnum iterator() {
    return new InOrder(inverted.inOrder(numbers));
  }

  private final class InOrder extends BaseTermsEnum {

    private final int[] order;
    private int next;

    InOrder(int[] order) {
      this.order = order;
    }

    @Override
    public @Nullable BytesRef next() {
      return next == order.length ? null : numbers.term(order[next++]);
    }

    @Override
    public BytesRef term() {
      return numbers.term(order[next - 1]);
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      InvertedPostings postings =
          reuse instanceof InvertedPostings last ? last : new InvertedPostings();
      return postings.of(inverted, order[next - 1]);
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void seekExact(long number) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long ord() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int docFreq() {
      throw new UnsupportedOperationException();
    }

    @Override
    public long totalTermFreq() {
      throw new UnsupportedOperationException();
    }
  }

  @Override
  public long size() {
    return -1; // unknown, as are the sums
  }

  @Override
  public long getSumTotalTermFreq() {
    return -1;
  }

  @Override
  public long getSumDocFreq() {
    return -1;
  }

  @Override
  public int getDocCount() throws IOException {
    return parts.getDocCount();
  }

  @Override
  public boolean hasFreqs() {
    return parts.hasFreqs();
  }

  @Override
  public boolean hasOffsets() {
    return parts.hasOffsets();
  }

  @Override
  public boolean hasPositions() {
    return parts.hasPositions();
  }

  @Override
  public boolean hasPayloads() {
    return parts.hasPayloads();
  }
}
