package vn.giaoviec.index.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Texts as the terms of an index field: at each position the folded syllable and, marked by {@link
 * #EXACT}, the one with diacritics; abbreviations written out. Phrases don't reach from one text
 * into the next.
 */
public final class SyllableStream extends TokenStream {

  /** What a term with diacritics begins with, so that "gia" as written is not "giá" folded. */
  public static final String EXACT = "=";

  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Syllable> syllables = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private int next;

  /** Adds a text. */
  public void add(String text, Abbreviations abbreviations) {
    int first = syllables.size();
    for (Abbreviations.Step each : abbreviations.steps(Syllables.of(text))) {
      syllables.add(each.syllable());
      steps.add(syllables.size() == first + 1 && first > 0 ? GAP : each.forward());
    }
  }

  /** Whether no text holds a syllable. */
  public boolean isEmpty() {
    return syllables.isEmpty();
  }

  @Override
  public void reset() {
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
    if (!folded) {
      term.append(EXACT);
    }
    term.append(folded ? syllable.folded() : syllable.exact());
    step.setPositionIncrement(folded ? steps.get(next / 2) : 0);
    next++;
    return true;
  }

  /** The neighbouring syllables of the texts without diacritics, as "chuoi gia". */
  public List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < syllables.size(); i++) {
      if (steps.get(i) == 1) {
        pairs.add(pair(syllables.get(i - 1).folded(), syllables.get(i).folded()));
      }
    }
    return pairs;
  }

  /** Two neighbouring syllables as one term. */
  public static String pair(String first, String second) {
    return first + ' ' + second;
  }
}
