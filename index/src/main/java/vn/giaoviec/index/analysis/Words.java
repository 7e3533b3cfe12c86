package vn.giaoviec.index.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import vn.giaoviec.index.analysis.SyllableForms.Form;
import vn.giaoviec.index.inversion.TermNumbers;

/** The words of a text in order, abbreviations written out. */
public final class Words {

  private Form[] forms = new Form[32];
  private byte[] steps = new byte[32];
  private final TermNumbers numbers;
  private int count;

  private Words(TermNumbers numbers) {
    this.numbers = numbers;
  }

  /** The words of a text. */
  public static Words of(String text, Abbreviations abbreviations) {
    Words words = new Words(abbreviations.numbers());
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

  /** The number of a word without diacritics as a term of the index. */
  int foldedNumber(int word) {
    return forms[word].foldedNumber(numbers);
  }

  /** The number of a word with its diacritics as a term; negative for one that has none. */
  int exactNumber(int word) {
    return forms[word].exactNumber(numbers);
  }

  /** How many places a word stands after the one before it; 0 for a second reading of it. */
  int step(int word) {
    return steps[word];
  }
}
