package vn.giaoviec.index.analysis;

import vn.giaoviec.index.inversion.TermNumbers;

/**
 * What syllables are compared as, remembered by how they are written: texts have the same few
 * thousand again and again, and folding them costs more than all else that is done to a text. Any
 * number of threads may use it.
 */
final class SyllableForms {

  private static final int SLOT_BITS = 15;

  /** Syllables up to so many chars are told from others by two longs that hold them. */
  private static final int PACKED = 8;

  private static final long MIX = 0x9E3779B97F4A7C15L; // spreads what differs in few bits

  /** One form a slot; a thread that doesn't see another's form makes it once more. */
  private final Form[] slots = new Form[1 << SLOT_BITS];

  private final TermNumbers numbers = new TermNumbers();

  /** The forms of a syllable. */
  static final class Form {

    private static final int NOT_ASKED = -1;
    private static final int NONE = -2;

    private final long start;
    private final long end;
    private final String exact;
    private final String folded;

    // found when the syllable is first indexed; whoever doesn't see it finds the same again
    private int foldedNumber = NOT_ASKED;
    private int exactNumber = NOT_ASKED;

    private Form(long start, long end, String exact, String folded) {
      this.start = start;
      this.end = end;
      this.exact = exact;
      this.folded = folded;
    }

    /** The forms of a syllable as written, composed. */
    static Form of(String written) {
      return of(written, 0, 0);
    }

    private static Form of(String written, long start, long end) {
      String exact = Folding.exact(written.indexOf('&') < 0 ? written : written.replace("&", ""));
      return new Form(start, end, exact, Folding.folded(exact));
    }

    /** The forms of a syllable of a table. */
    static Form of(Syllable syllable) {
      return new Form(0, 0, syllable.exact(), syllable.folded());
    }

    /** See {@link Syllable#exact}. */
    String exact() {
      return exact;
    }

    /** See {@link Syllable#folded}. */
    String folded() {
      return folded;
    }

    /** The number of the folded form as a term of the index; these are always the same numbers. */
    int foldedNumber(TermNumbers numbers) {
      if (foldedNumber == NOT_ASKED) {
        foldedNumber = numbers.of(folded);
      }
      return foldedNumber;
    }

    /** The number of the exact form as a term of the index; negative where it is the folded one. */
    int exactNumber(TermNumbers numbers) {
      if (exactNumber == NOT_ASKED) {
        exactNumber = exact.equals(folded) ? NONE : numbers.of(exact);
      }
      return exactNumber;
    }
  }

  /** The numbers of these forms as terms of the index. */
  TermNumbers numbers() {
    return numbers;
  }

  /** The forms of the syllable from one char of a composed text to another. */
  Form of(String text, int from, int to) {
    if (to - from > PACKED) {
      return Form.of(text.substring(from, to)); // no syllable of Vietnamese is so long
    }
    long start = 0;
    long end = 0;
    for (int i = from; i < to; i++) {
      start = start << Character.SIZE | end >>> Long.SIZE - Character.SIZE;
      end = end << Character.SIZE | text.charAt(i);
    }
    int slot = (int) ((start * MIX + end) * MIX >>> Long.SIZE - SLOT_BITS);
    Form known = slots[slot];
    if (known != null && known.start == start && known.end == end) {
      return known;
    }
    Form form = Form.of(text.substring(from, to), start, end);
    slots[slot] = form;
    return form;
  }
}
