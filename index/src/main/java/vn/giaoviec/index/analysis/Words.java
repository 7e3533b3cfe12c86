package vn.giaoviec.index.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of some texts in order, abbreviations written out; phrases don't reach from one text
 * into the next.
 */
public final class Words {

  private static final int GAP = 100;

  private final List<SyllableForms.Form> forms = new ArrayList<>();
  private int[] steps = new int[64];

  /** The words of texts. */
  public static Words of(List<String> texts, Abbreviations abbreviations) {
    Words words = new Words();
    texts.forEach(text -> words.add(text, abbreviations));
    return words;
  }

  private void add(String text, Abbreviations abbreviations) {
    int first = forms.size();
    abbreviations.eachStep(
        text,
        (form, forward) -> {
          steps = ArrayUtil.grow(steps, forms.size() + 1);
          steps[forms.size()] = forms.size() == first && first > 0 ? GAP : forward;
          forms.add(form);
        });
  }

  /** How many they are. */
  public int count() {
    return forms.size();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** A word without diacritics as a term of the index. */
  BytesRef foldedTerm(int word) {
    return forms.get(word).foldedTerm();
  }

  /** A word with its diacritics as a term of the index; null for one that has none. */
  @Nullable BytesRef exactTerm(int word) {
    return forms.get(word).exactTerm();
  }

  /** How many places a word stands after the one before it; 0 for a second reading of it. */
  int step(int word) {
    return steps[word];
  }
}
