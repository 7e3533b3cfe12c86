package vn.giaoviec.extractor.text.legacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The encodings of a document's fonts: named by the fonts, unless the text in them is Unicode
 * already, as after a conversion that left the fonts' names.
 */
public final class LegacyFonts {

  private final Map<String, LegacyEncoding> named = new HashMap<>();
  private final Set<String> unicode = new HashSet<>();
  private @Nullable LegacyEncoding other;

  /** Takes note of a piece of text and its font; before {@link #encoding} is asked. */
  public void note(@Nullable String fontName, CharSequence text) {
    if (fontName == null || unicode.contains(fontName)) {
      return;
    }
    LegacyEncoding encoding = LegacyEncoding.ofFont(fontName);
    if (encoding != null) {
      named.put(fontName, encoding);
      if (LegacyText.isUnicode(text)) {
        unicode.add(fontName);
      }
    }
  }

  /**
   * Takes note of all the text of a document, after its fonts: its letters may be from before
   * Unicode though none of its fonts is. Where one is named, the fonts tell.
   */
  public void noteWhole(CharSequence text) {
    other = other == null && named.isEmpty() ? LegacyText.encodingOf(text) : other;
  }

  /** The encoding of the text in a font; null for Unicode. */
  public @Nullable LegacyEncoding encoding(@Nullable String fontName) {
    if (fontName == null) {
      return other;
    }
    return unicode.contains(fontName) ? null : named.getOrDefault(fontName, other);
  }

  /** Whether all is Unicode. */
  public boolean isEmpty() {
    return other == null && unicode.containsAll(named.keySet());
  }
}
