package vn.giaoviec.index.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Words as the terms of an index field, with diacritics or without. */
public final class SyllableStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private @Nullable Words words;
  private boolean exact;
  private int next;

  /** Goes on with other words. */
  public SyllableStream over(Words others, boolean withDiacritics) {
    this.words = others;
    this.exact = withDiacritics;
    return this;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    Words all = words;
    if (all == null || next >= all.count()) {
      return false;
    }
    term.setBytesRef(all.term(next, exact));
    step.setPositionIncrement(all.step(next));
    next++;
    return true;
  }

  @Override
  public void end() {
    step.setPositionIncrement(0); // the term needs no clearing
  }
}
