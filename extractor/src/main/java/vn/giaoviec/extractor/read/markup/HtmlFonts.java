package vn.giaoviec.extractor.read.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyFonts;

/** The fonts that a page names at its words, and the encodings from before Unicode they show. */
final class HtmlFonts {

  private static final Pattern FAMILY =
      Pattern.compile(
          "(?i)font(?:-family)?\\s*:[^;]{0,80}?(?<name>\\.Vn\\w{1,30}|VNI[- ]\\w{1,30})");

  /** A font is looked for in so many elements around words. */
  private static final int AROUND = 12;

  private final LegacyFonts fonts = new LegacyFonts();

  /** The fonts of a page. */
  HtmlFonts(Element body) {
    for (Element element : body.select("[face], [style]")) {
      String font = font(element);
      if (LegacyEncoding.ofFont(font) != null) { // else its words need not be gathered
        fonts.note(font, element.text());
      }
    }
    fonts.noteWhole(body.text());
  }

  /** The encoding of an element's own words; null for Unicode. */
  @Nullable LegacyEncoding encoding(TextNode words) {
    if (fonts.isEmpty()) {
      return null;
    }
    String font = null;
    int seen = 0;
    Element at = words.parent();
    for (; font == null && at != null && seen < AROUND; at = at.parent()) {
      font = font(at);
      seen++;
    }
    return fonts.encoding(font);
  }

  /** The font that an element names; null if it names none. */
  private static @Nullable String font(Element element) {
    if (element.hasAttr("face")) {
      return element.attr("face").split(",", 2)[0].strip();
    }
    Matcher family = FAMILY.matcher(element.attr("style"));
    return family.find() ? family.group("name") : null;
  }
}
