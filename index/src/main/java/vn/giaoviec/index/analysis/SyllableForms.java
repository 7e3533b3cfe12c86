package vn.giaoviec.index.analysis;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What syllables are compared as, remembered by how they are written: texts have the same few
 * thousand again and again, and folding them costs more than all else that is done to a text. Any
 * number of threads may use it.
 */
final class SyllableForms {

  private static final int SLOTS = 1 << 15;

  /**
   * One form a slot, in its own or the one beside it: two common ones that fall into the same don't
   * push each other out. A thread that doesn't see another's form makes it once more.
   */
  private final Form[] slots = new Form[SLOTS];

  /**
   * The forms of a syllable.
   *
   * @param written as written, composed
   * @param exact see {@link Syllable#exact}
   * @param folded see {@link Syllable#folded}
   * @param foldedTerm the folded form as a term of the index; not to be changed, nor is the other
   * @param exactTerm the exact form as one; null where it is the same
   */
  record Form(
      String written,
      String exact,
      String folded,
      BytesRef foldedTerm,
      @Nullable BytesRef exactTerm) {

    private Form(String written, String exact, String folded) {
      this(
          written,
          exact,
          folded,
          new BytesRef(folded),
          exact.equals(folded) ? null : new BytesRef(exact));
    }

    static Form of(String written) {
      String exact = Folding.exact(written.indexOf('&') < 0 ? written : written.replace("&", ""));
      return new Form(written, exact, Folding.folded(exact));
    }

    /** The forms of a syllable of a table. */
    static Form of(Syllable syllable) {
      return new Form(syllable.exact(), syllable.exact(), syllable.folded());
    }

    private boolean isWritten(String text, int start, int end) {
      return written.length() == end - start && text.startsWith(written, start);
    }
  }

  /** The forms of the syllable from one char of a composed text to another. */
  Form of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
    Form known = slots[slot];
    if (known != null && known.isWritten(text, start, end)) {
      return known;
    }
    Form other = slots[slot ^ 1];
    if (other != null && other.isWritten(text, start, end)) {
      return other;
    }
    Form form = Form.of(text.substring(start, end));
    slots[known == null ? slot : slot ^ 1] = form;
    return form;
  }
}
