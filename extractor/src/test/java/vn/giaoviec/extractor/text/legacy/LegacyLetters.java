package vn.giaoviec.extractor.text.legacy;

import java.util.Map;
import java.util.TreeMap;

/** Unicode texts written in encodings from before it, by the published tables. */
public final class LegacyLetters {

  /** The letters of TCVN 5712 VN3 from place A1 to FE; "?" where it has none. */
  private static final String TCVN3_FROM_A1 =
      "ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ";

  /** Each letter and its characters in VNI for Windows. */
  private static final String VNI =
      "á aù à aø ả aû ã aõ ạ aï ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä đ ñ "
          + "é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä í í ì ì ỉ æ ĩ ó ị ò "
          + "ó où ò oø ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï "
          + "ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï ý yù ỳ yø ỷ yû ỹ yõ ỵ î "
          + "Á AÙ À AØ Ả AÛ Ã AÕ Ạ AÏ Ă AÊ Ắ AÉ Ằ AÈ Ẳ AÚ Ẵ AÜ Ặ AË Â AÂ Ấ AÁ Ầ AÀ Ẩ AÅ Ẫ AÃ Ậ AÄ Đ Ñ "
          + "É EÙ È EØ Ẻ EÛ Ẽ EÕ Ẹ EÏ Ê EÂ Ế EÁ Ề EÀ Ể EÅ Ễ EÃ Ệ EÄ Í Í Ì Ì Ỉ Æ Ĩ Ó Ị Ò "
          + "Ó OÙ Ò OØ Ỏ OÛ Õ OÕ Ọ OÏ Ô OÂ Ố OÁ Ồ OÀ Ổ OÅ Ỗ OÃ Ộ OÄ Ơ Ô Ớ ÔÙ Ờ ÔØ Ở ÔÛ Ỡ ÔÕ Ợ ÔÏ "
          + "Ú UÙ Ù UØ Ủ UÛ Ũ UÕ Ụ UÏ Ư Ö Ứ ÖÙ Ừ ÖØ Ử ÖÛ Ữ ÖÕ Ự ÖÏ Ý YÙ Ỳ YØ Ỷ YÛ Ỹ YÕ Ỵ Î";

  private LegacyLetters() {}

  /** The letters that TCVN3 has, each with its character in Windows-1252. */
  public static Map<String, String> tcvn3() {
    Map<String, String> letters = new TreeMap<>();
    for (int i = 0; i < TCVN3_FROM_A1.length(); i++) {
      if (TCVN3_FROM_A1.charAt(i) != '?') {
        letters.put(TCVN3_FROM_A1.substring(i, i + 1), String.valueOf((char) (0xa1 + i)));
      }
    }
    return letters;
  }

  /** The letters that VNI has, each with its one or two characters in Windows-1252. */
  public static Map<String, String> vni() {
    Map<String, String> letters = new TreeMap<>();
    String[] words = VNI.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      letters.put(words[i], words[i + 1]);
    }
    return letters;
  }

  /** A text in TCVN3; toned capitals in the small letters' places, as in fonts with capitals. */
  public static String inTcvn3(String text) {
    StringBuilder written = new StringBuilder();
    for (String letter : text.split("")) {
      String small = tcvn3().getOrDefault(letter.toLowerCase(java.util.Locale.ROOT), letter);
      written.append(tcvn3().getOrDefault(letter, small));
    }
    return written.toString();
  }

  /** A text in VNI. */
  public static String inVni(String text) {
    StringBuilder written = new StringBuilder();
    for (String letter : text.split("")) {
      written.append(vni().getOrDefault(letter, letter));
    }
    return written.toString();
  }
}
