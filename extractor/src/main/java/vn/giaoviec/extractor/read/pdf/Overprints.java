package vn.giaoviec.extractor.read.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells the characters that a page paints once more at the same place, so that they look bold or
 * throw a shadow. The stripper of PDFBox tells the same ones; it looks them up by columns, of which
 * a page has far more than lines.
 */
final class Overprints {

  /** Two characters are at the same place when they are closer than this share of their width. */
  private static final float SHARE = 3;

  /** Where each character stands: the lines from top to bottom, the places on each. */
  private final Map<String, TreeMap<Float, NavigableSet<Float>>> places = new HashMap<>();

  /** Forgets everything, before a new page. */
  void clear() {
    places.clear();
  }

  /** Whether the character stands there already; takes note of where it stands. */
  boolean isAgain(TextPosition glyph) {
    float x = glyph.getX();
    float y = glyph.getY();
    float near = glyph.getWidth() / glyph.getUnicode().length() / SHARE;
    TreeMap<Float, NavigableSet<Float>> lines =
        places.computeIfAbsent(glyph.getUnicode(), any -> new TreeMap<>());
    if (isNear(lines, x, y, near)) {
      return true;
    }
    lines.computeIfAbsent(y, any -> new TreeSet<>()).add(x);
    return false;
  }

  private static boolean isNear(
      TreeMap<Float, NavigableSet<Float>> lines, float x, float y, float near) {
    var line = lines.ceilingEntry(y - near);
    while (line != null && line.getKey() < y + near) {
      Float place = line.getValue().ceiling(x - near);
      if (place != null && place < x + near) {
        return true;
      }
      line = lines.higherEntry(line.getKey());
    }
    return false;
  }
}
