package vn.giaoviec.index.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.giaoviec.index.inversion.TextPart;

/**
 * The words of some texts for an index field, as {@link TextPart}s: all without diacritics and with
 * their places, or those that have diacritics with these. Phrases don't reach from one text into
 * the next.
 *
 * <p>A part steps forward by as many places as it has words (second readings of a word don't
 * count), by which Lucene learns the length of the field.
 */
public final class SyllableStream extends TokenStream {

  private static final int GAP = 100;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TextPart part = new TextPart();
  private List<Words> texts = List.of();
  private boolean exact;
  private int parts;
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
    part.begin(parts);
    int words = 0;
    for (; text < texts.size(); text++) {
      Words of = texts.get(text);
      while (next < of.count() && !part.isFull()) {
        words += add(of, next++);
      }
      if (next < of.count()) {
        break;
      }
      next = 0;
    }
    if (!part.hasWords()) {
      return false;
    }
    parts++;
    term.setBytesRef(part.term());
    step.setPositionIncrement(words);
    return true;
  }

  /** Adds a word; returns by how much it makes the texts longer. */
  private int add(Words words, int word) {
    if (exact) {
      int number = words.exactNumber(word);
      if (number >= 0) {
        part.add(number, 1); // they are indexed without places
      }
      return number >= 0 ? 1 : 0;
    }
    int forward = word == 0 && text > 0 ? GAP : words.step(word);
    part.add(words.foldedNumber(word), forward);
    return forward > 0 ? 1 : 0;
  }

  @Override
  public void end() {
    step.setPositionIncrement(0); // the term needs no clearing
  }
}
