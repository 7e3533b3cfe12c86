package vn.giaoviec.extractor.text;

/** What kind of sign a char is, looked up in a table for all that Vietnamese texts hold. */
enum Signs {
  /** White space of any kind. */
  SPACE,
  /** A digit from 0 to 9. */
  DIGIT,
  /** A letter. */
  LETTER,
  /** A diacritic that stands by itself behind its letter. */
  MARK,
  /** Anything else, half of a surrogate pair included. */
  OTHER;

  /** The kinds of all chars up to the end of Latin Extended Additional and general punctuation. */
  private static final Signs[] KNOWN = known();

  private static Signs[] known() {
    Signs[] table = new Signs[0x2070];
    for (char c = 0; c < table.length; c++) {
      table[c] = kind(c);
    }
    return table;
  }

  /** The kind of one char. */
  static Signs of(char c) {
    return c < KNOWN.length ? KNOWN[c] : kind(c);
  }

  /** The kind of a code point. */
  static Signs kind(int code) {
    if (code >= '0' && code <= '9') {
      return DIGIT;
    }
    if (Character.isLetter(code)) {
      return LETTER;
    }
    if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
      return SPACE;
    }
    return Character.getType(code) == Character.NON_SPACING_MARK ? MARK : OTHER;
  }
}
