package vn.giaoviec.extractor.text.legacy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How Vietnamese was written before Unicode: fonts that show Vietnamese letters in the places of
 * other letters and signs. A text in such a font, read without knowing it, is "C¨n cø" or "Caên
 * cöù".
 */
public enum LegacyEncoding {
  /** TCVN 5712:1993, VN3 ("ABC"); fonts .VnTime, .VnArial …; small letters and seven capitals. */
  TCVN3,
  /** The same, in a font whose small letters look like capitals: .VnTimeH. */
  TCVN3_CAPITALS,
  /** VNI for Windows: a vowel and a second letter for its mark; fonts VNI-Times, VNI-Helve …. */
  VNI;

  /**
   * What a text in this encoding says.
   *
   * @param text as read with the Western code page (the letters of Windows-1252)
   * @return the text in Unicode, NFC; characters that the encoding doesn't use stay as they are
   */
  public String decode(String text) {
    return switch (this) {
      case TCVN3 -> Tcvn3.decode(text);
      case TCVN3_CAPITALS -> Tcvn3.decode(text).toUpperCase(Locale.ROOT);
      case VNI -> Vni.decode(text);
    };
  }

  /**
   * What some words in this encoding say; together, since a word's capitals are told by those
   * beside it.
   *
   * @param words words without spaces, as for {@link #decode}
   * @return as many words
   */
  public List<String> decode(List<String> words) {
    return words.isEmpty() ? words : List.of(decode(String.join(" ", words)).split(" ", -1));
  }

  /**
   * The encoding that a font shows.
   *
   * @param fontName such as ".VnTimeH", "VNI-Times" or, in a PDF, "ABCDEF+.VnTime,Bold"
   * @return null for the fonts of all other encodings
   */
  public static @Nullable LegacyEncoding ofFont(@Nullable String fontName) {
    if (fontName == null) {
      return null;
    }
    String name = fontName.substring(fontName.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith("vni-") || name.startsWith("vni ")) {
      return VNI;
    }
    if (!name.startsWith(".vn")) {
      return null;
    }
    String family = name.replaceFirst("[,\\- ]?(?:bold|italic|regular|normal|[,\\- ])*$", "");
    return family.endsWith("h") ? TCVN3_CAPITALS : TCVN3;
  }
}
