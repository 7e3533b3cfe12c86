package vn.giaoviec.extractor.read.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Which fonts of a document are bold or italic; asks each font once. */
final class FontStyles {

  /** From this weight on (normal is 400, bold 700) a font is bold. */
  private static final float BOLD_WEIGHT = 600;

  private record Look(boolean bold, boolean italic) {}

  private final Map<PDFont, Look> looks = new IdentityHashMap<>();

  boolean bold(PDFont font) {
    return look(font).bold();
  }

  boolean italic(PDFont font) {
    return look(font).italic();
  }

  private Look look(PDFont font) {
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
    return new Look(bold, italic);
  }
}
