package vn.giaoviec.index.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Analyses Vietnamese text for the index: at each position the folded syllable and, marked by
 * {@link #EXACT}, the one with diacritics; abbreviations written out.
 */
public final class VietnameseAnalyzer extends Analyzer {

  /** What a term with diacritics begins with, so that "gia" as written is not "giá" folded. */
  public static final String EXACT = "=";

  private final Abbreviations abbreviations;

  /** An analyzer that writes out the abbreviations of a table. */
  public VietnameseAnalyzer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new SyllableTokenizer(abbreviations));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return 100; // phrases don't reach from one value of a field into the next
  }

  private static final class SyllableTokenizer extends Tokenizer {
    private final Abbreviations abbreviations;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private List<Syllable> syllables = List.of();
    private int next;

    SyllableTokenizer(Abbreviations abbreviations) {
      this.abbreviations = abbreviations;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[4096];
      for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
        text.append(buffer, 0, n);
      }
      syllables = abbreviations.writtenOut(Syllables.of(text.toString()));
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next >= 2 * syllables.size()) {
        return false;
      }
      clearAttributes();
      Syllable syllable = syllables.get(next / 2);
      boolean folded = next % 2 == 0;
      term.append(folded ? syllable.folded() : EXACT + syllable.exact());
      offset.setOffset(syllable.start(), syllable.end());
      step.setPositionIncrement(folded ? 1 : 0);
      next++;
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      int length = syllables.isEmpty() ? 0 : syllables.get(syllables.size() - 1).end();
      offset.setOffset(length, length);
    }
  }
}
