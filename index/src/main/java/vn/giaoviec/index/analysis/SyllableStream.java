package vn.giaoviec.index.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Words as the terms of an index field: all without diacritics and with their places, or those that
 * have diacritics with these.
 */
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
    while (all != null && next < all.count()) {
      BytesRef found = exact ? all.exactTerm(next) : all.foldedTerm(next);
      if (found != null) {
        term.setBytesRef(found);
        step.setPositionIncrement(exact ? 1 : all.step(next));
        next++;
        return true;
      }
      next++;
    }
    return false;
  }

  @Override
  public void end() {
    step.setPositionIncrement(0); // the term needs no clearing
  }
}
