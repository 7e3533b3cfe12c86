package vn.giaoviec.extractor.text.legacy;

import java.util.HashMap;
import java.util.Map;

/**
 * VNI for Windows: a vowel is followed by a character for its marks ("aá" is ấ); ơ, ư, đ and the
 * forms of i have places of their own. Source: VNI's published table.
 */
final class Vni {

  /** Places of their own and their letters. */
  private static final String SINGLE_PLACES = "ôöñíìæóòîÔÖÑÍÌÆÓÒÎ";

  private static final String SINGLE_LETTERS = "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ";

  /** Each vowel with its marks' places, then the letters that they make. */
  private static final String[][] MARKED = {
    {"a", "ùøûõï âáàåãä êéèúüë", "áàảãạ âấầẩẫậ ăắằẳẵặ"},
    {"e", "ùøûõï âáàåãä", "éèẻẽẹ êếềểễệ"},
    {"o", "ùøûõï âáàåãä", "óòỏõọ ôốồổỗộ"},
    {"ô", "ùøûõï", "ớờởỡợ"},
    {"u", "ùøûõï", "úùủũụ"},
    {"ö", "ùøûõï", "ứừửữự"},
    {"y", "ùøûõ", "ýỳỷỹ"},
  };

  private static final Map<String, String> PAIRS = pairs();

  private Vni() {}

  /** A small vowel and a small or capital mark; a capital vowel and either. */
  private static Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    for (String[] row : MARKED) {
      for (int i = 0; i < row[1].length(); i++) {
        String mark = row[1].substring(i, i + 1);
        String letter = row[2].substring(i, i + 1);
        String capital = row[0].toUpperCase(java.util.Locale.ROOT);
        String capitalMark = mark.toUpperCase(java.util.Locale.ROOT);
        pairs.put(row[0] + mark, letter);
        pairs.put(row[0] + capitalMark, letter);
        pairs.put(capital + mark, letter.toUpperCase(java.util.Locale.ROOT));
        pairs.put(capital + capitalMark, letter.toUpperCase(java.util.Locale.ROOT));
      }
    }
    pairs.keySet().removeIf(pair -> pair.contains(" "));
    return Map.copyOf(pairs);
  }

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      String pair = at + 1 < text.length() ? PAIRS.get(text.substring(at, at + 2)) : null;
      if (pair != null) {
        decoded.append(pair);
        at += 2;
      } else {
        int single = SINGLE_PLACES.indexOf(text.charAt(at));
        decoded.append(single < 0 ? text.charAt(at) : SINGLE_LETTERS.charAt(single));
        at++;
      }
    }
    return decoded.toString();
  }
}
