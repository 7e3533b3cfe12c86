package vn.giaoviec.index.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.SyllableForms.Form;

/** The words of a text in order, abbreviations written out. */
public final class Words {

  private Form[] forms = new Form[32];
  private byte[] steps = new byte[32];
  private int count;

  private Words() {}

  /** The words of a text. */
  public static Words of(String text, Abbreviations abbreviations) {
    Words words = new Words();
    abbreviations.eachStep(text, words::add);
    words.forms = Arrays.copyOf(words.forms, words.count);
    words.steps = Arrays.copyOf(words.steps, words.count);
    return words;
  }

  private void add(Form form, int forward) {
    forms = ArrayUtil.grow(forms, count + 1);
    steps = ArrayUtil.grow(steps, count + 1);
    forms[count] = form;
    steps[count] = (byte) forward;
    count++;
  }

  /** How many they are. */
  public int count() {
    return count;
  }

  /** A word without diacritics. */
  String folded(int word) {
    return forms[word].folded();
  }

  /** A word without diacritics as a term of the index. */
  BytesRef foldedTerm(int word) {
    return forms[word].foldedTerm();
  }

  /** A word with its diacritics as a term of the index; null for one that has none. */
  @Nullable BytesRef exactTerm(int word) {
    return forms[word].exactTerm();
  }

  /** How many places a word stands after the one before it; 0 for a second reading of it. */
  int step(int word) {
    return steps[word];
  }
}
