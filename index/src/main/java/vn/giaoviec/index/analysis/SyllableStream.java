package vn.giaoviec.index.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of some texts as the terms of an index field: all without diacritics and with their
 * places, or those that have diacritics with these. Phrases don't reach from one text into the
 * next.
 */
public final class SyllableStream extends TokenStream {

  private static final int GAP = 100;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private List<Words> texts = List.of();
  private boolean exact;
  private int text;
  private int next;

  /** Goes on with other texts. */
  public SyllableStream over(List<Words> others, boolean withDiacritics) {
    this.texts = others;
    this.exact = withDiacritics;
    return this;
  }

  @Override
  public void reset() {
    text = 0;
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    for (; text < texts.size(); text++) {
      Words words = texts.get(text);
      while (next < words.count()) {
        int word = next++;
        BytesRef found = exact ? words.exactTerm(word) : words.foldedTerm(word);
        if (found != null) {
          term.setBytesRef(found);
          step.setPositionIncrement(step(words, word));
          return true;
        }
      }
      next = 0;
    }
    return false;
  }

  private int step(Words words, int word) {
    if (exact) {
      return 1; // they are indexed without places
    }
    return word == 0 && text > 0 ? GAP : words.step(word);
  }

  @Override
  public void end() {
    step.setPositionIncrement(0); // the term needs no clearing
  }
}
