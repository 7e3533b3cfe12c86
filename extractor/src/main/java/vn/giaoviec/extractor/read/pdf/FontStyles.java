package vn.giaoviec.extractor.read.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyText;

/** How the fonts of a document look and what their letters stand for; asks each font once. */
final class FontStyles {

  /** From this weight on (normal is 400, bold 700) a font is bold. */
  private static final float BOLD_WEIGHT = 600;

  /**
   * How a font looks and what its letters stand for.
   *
   * @param encoding the encoding of its text; null for Unicode
   */
  record Look(boolean bold, boolean italic, @Nullable LegacyEncoding encoding) {}

  private final Map<PDFont, Look> looks = new IdentityHashMap<>();

  /**
   * Takes note of text in fonts from before Unicode: if it is Unicode nevertheless, as after a
   * conversion that left the fonts' names, it counts as that from here on.
   */
  void note(List<TextPosition> glyphs) {
    for (TextPosition glyph : glyphs) {
      Look look = look(glyph.getFont());
      String text = glyph.getUnicode();
      if (look.encoding() != null && text != null && LegacyText.isUnicode(text)) {
        looks.put(glyph.getFont(), new Look(look.bold(), look.italic(), null));
      }
    }
  }

  Look look(PDFont font) {
    return looks.computeIfAbsent(font, FontStyles::read);
  }

  private static Look read(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    boolean italic = name.contains("italic") || name.contains("oblique");
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
      italic |= descriptor.isItalic();
    }
    return new Look(bold, italic, LegacyEncoding.ofFont(font.getName()));
  }
}
