package vn.giaoviec.extractor.read.odf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.read.flow.ListCounter;
import vn.giaoviec.extractor.read.flow.ListLevel;
import vn.giaoviec.extractor.read.flow.NumberFormat;
import vn.giaoviec.extractor.read.flow.Xml;

/** Counts the items of one list style. */
final class OdtCounter {

  /** Ten levels (ISO/IEC 26300, 19.880). */
  private static final int LEVELS = 10;

  private final List<ListLevel> levels = new ArrayList<>();
  private ListCounter counter = new ListCounter();

  OdtCounter(@Nullable Element style) {
    for (int level = 1; level <= LEVELS; level++) {
      levels.add(level(style, level));
    }
  }

  /** Begins at the first number again. */
  void restart() {
    counter = new ListCounter();
  }

  /** The sign of the next item on a level, from 1. */
  String next(int level) {
    return counter.next(levels, Math.min(level, LEVELS) - 1);
  }

  private static ListLevel level(@Nullable Element style, int level) {
    Element found = null;
    for (Element child : style == null ? List.<Element>of() : Xml.children(style)) {
      found = Xml.number(child, "level", 0) == level ? child : found;
    }
    if (found == null || Xml.is(found, "list-level-style-bullet")) {
      String sign = Xml.attribute(found, "bullet-char");
      return new ListLevel(NumberFormat.BULLET, sign == null ? "-" : sign, 1, level - 1, false);
    }
    return new ListLevel(
        format(Xml.attribute(found, "num-format")),
        text(found, level),
        Xml.number(found, "start-value", 1),
        level - 1,
        false);
  }

  /** The pattern of a number as Word writes it: "%1.%2." */
  private static String text(Element style, int level) {
    String prefix = Xml.attribute(style, "num-prefix");
    String suffix = Xml.attribute(style, "num-suffix");
    int shown = Math.max(1, Xml.number(style, "display-levels", 1));
    StringBuilder text = new StringBuilder(prefix == null ? "" : prefix);
    for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
      text.append(
              i > level - shown + 1
                      && i > 1
                      && text.length() > 0
                      && text.charAt(text.length() - 1) != '('
                  ? "."
                  : "")
          .append('%')
          .append(i);
    }
    return text.append(suffix == null ? "" : suffix).toString();
  }

  private static NumberFormat format(@Nullable String name) {
    return switch (name == null ? "" : name) {
      case "I" -> NumberFormat.UPPER_ROMAN;
      case "i" -> NumberFormat.LOWER_ROMAN;
      case "A" -> NumberFormat.UPPER_LETTER;
      case "a" -> NumberFormat.LOWER_LETTER;
      case "" -> NumberFormat.NONE;
      default -> NumberFormat.DECIMAL;
    };
  }
}
