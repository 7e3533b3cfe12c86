package vn.giaoviec.extractor.read.odf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.giaoviec.extractor.read.flow.Xml;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyFonts;

/** The fonts of an ODT's text and the encodings from before Unicode that they show. */
final class OdtFonts {

  /** Documents nested deeper than this are an attack. */
  private static final int MAX_DEPTH = 200;

  /** What LibreOffice puts behind a font's name to tell two of one name apart. */
  private static final Pattern COUNTER = Pattern.compile("(?<=\\p{L})\\d{1,3}$");

  private final OdtStyles styles;
  private final LegacyFonts fonts = new LegacyFonts();

  /** The fonts of a text, which is gone through once. */
  OdtFonts(OdtStyles styles, Element text) {
    this.styles = styles;
    note(text, null, 0);
    fonts.noteWhole(text.getTextContent());
  }

  private void note(Node parent, @Nullable String font, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words) {
        fonts.note(font, words.getData());
      } else if (node instanceof Element element && depth < MAX_DEPTH) {
        note(element, inside(element, font), depth + 1);
      }
    }
  }

  /** The font in an element, which may be that of the one around it; null where none is named. */
  @Nullable String inside(Element element, @Nullable String around) {
    String family =
        Xml.is(element, "span")
            ? "text"
            : Xml.is(element, "p") || Xml.is(element, "h") ? "paragraph" : null;
    if (family == null) {
      return around;
    }
    String style = Xml.attribute(element, "style-name");
    String font = styles.property(family, style, "text-properties", "font-name");
    return font == null ? around : COUNTER.matcher(font).replaceFirst("");
  }

  /** The encoding of the text in a font; null for Unicode. */
  @Nullable LegacyEncoding encoding(@Nullable String font) {
    return fonts.isEmpty() ? null : fonts.encoding(font);
  }

  /** All words in an element, in Unicode. */
  String text(Element element) {
    StringBuilder text = new StringBuilder();
    add(element, null, text, 0);
    return text.toString();
  }

  private void add(Node parent, @Nullable String font, StringBuilder text, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words) {
        LegacyEncoding encoding = encoding(font);
        text.append(encoding == null ? words.getData() : encoding.decode(words.getData()));
      } else if (node instanceof Element element && depth < MAX_DEPTH) {
        add(element, inside(element, font), text, depth + 1);
      }
    }
  }
}
