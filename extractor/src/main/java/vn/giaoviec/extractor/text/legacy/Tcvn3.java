package vn.giaoviec.extractor.text.legacy;

import vn.giaoviec.extractor.text.Syllables;

/**
 * TCVN 5712:1993, set VN3 (the "ABC" fonts), whose places are named here by the characters that
 * Windows-1252 has in them. Source: the standard's table.
 */
final class Tcvn3 {

  private static final String LETTERS =
      "áàảãạ ăắằẳẵặ âấầẩẫậ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ đ ĂÂÊÔƠƯĐ";

  private static final String PLACES =
      "¸µ¶·¹ ¨¾»¼½Æ ©ÊÇÈÉË ÐÌÎÏÑ ªÕÒÓÔÖ Ý×ØÜÞ ãßáâä «èåæçé ¬íêëìî óïñòô \u00adøõö÷ù ýúûüþ ® ¡¢£¤¥¦§";

  /** The letter in each place below 256; 0 where the set has none. */
  private static final char[] TABLE = table();

  /** The minus sign under which some programs write the soft hyphen, the place of ư. */
  private static final char MINUS = '\u2212';

  private Tcvn3() {}

  private static char[] table() {
    char[] table = new char[256];
    for (int i = 0; i < LETTERS.length(); i++) {
      if (LETTERS.charAt(i) != ' ') {
        table[PLACES.charAt(i)] = LETTERS.charAt(i);
      }
    }
    return table;
  }

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        decoded.append(letter(text.charAt(at)));
        at++;
      } else {
        decoded.append(word(text.substring(at, end)));
        at = end;
      }
    }
    return Capitals.restored(decoded.toString());
  }

  /** The end of a run of letters and hyphens that begins at {@code at}. */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && (isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(letter(c));
  }

  /** Where a font's soft hyphen came out as a hyphen, it is ư if that makes the word whole. */
  private static String word(String written) {
    StringBuilder letters = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      letters.append(letter(written.charAt(i)));
    }
    String word = letters.toString();
    if (written.length() > 1 && word.indexOf('-') >= 0) {
      String whole = word.replace('-', 'ư');
      return Syllables.isSyllable(whole.toLowerCase(java.util.Locale.ROOT)) ? whole : word;
    }
    return word;
  }

  private static char letter(char c) {
    char place = c == MINUS ? '\u00ad' : c;
    return place < TABLE.length && TABLE[place] != 0 ? TABLE[place] : c;
  }
}
