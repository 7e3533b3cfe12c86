package vn.giaoviec.extractor.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.read.flow.ListCounter;
import vn.giaoviec.extractor.read.flow.ListLevel;
import vn.giaoviec.extractor.read.flow.NumberFormat;
import vn.giaoviec.extractor.read.flow.Xml;

/** Writes the automatic numbers of a DOCX's paragraphs; knows how far each list has counted. */
final class DocxNumbering {

  /** Nine levels (ISO/IEC 29500-1, 17.9.3). */
  private static final int LEVELS = 9;

  private final DocxStyles styles;
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, List<ListLevel>> levels = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  DocxNumbering(@Nullable Document numbering, DocxStyles styles) {
    this.styles = styles;
    if (numbering != null) {
      Element root = numbering.getDocumentElement();
      index(Xml.children(root, "abstractNum"), "abstractNumId", abstracts);
      index(Xml.children(root, "num"), "numId", nums);
    }
  }

  private static void index(List<Element> elements, String key, Map<String, Element> into) {
    for (Element element : elements) {
      String id = Xml.attribute(element, key);
      if (id != null) {
        into.put(id, element);
      }
    }
  }

  /** The marker of a paragraph; empty if it is in no list. Counts it, so ask once, in order. */
  String marker(@Nullable Element pPr) {
    List<Element> groups = styles.paragraphProperties(pPr);
    Element numPr = DocxStyles.nearest(groups, "numPr");
    String numId = numId(groups);
    Element num = numId == null ? null : nums.get(numId);
    if (numPr == null || num == null || numId == null) {
      return "";
    }
    Element base = base(num);
    int level = level(groups, base, styles.paragraphStyle(pPr));
    return count(numId, num, base, level);
  }

  private static @Nullable String numId(List<Element> groups) {
    for (Element group : groups) {
      String id = Xml.attribute(Xml.path(group, "numPr", "numId"), "val");
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  private int level(List<Element> groups, @Nullable Element base, @Nullable String style) {
    for (Element group : groups) {
      Element ilvl = Xml.path(group, "numPr", "ilvl");
      if (ilvl != null) {
        return Math.max(0, Math.min(LEVELS - 1, Xml.number(ilvl, "val", 0)));
      }
    }
    return base == null ? 0 : levelOfStyle(base, style);
  }

  private static int levelOfStyle(Element base, @Nullable String style) {
    for (Element lvl : Xml.children(base, "lvl")) {
      if (style != null && style.equals(Xml.attribute(Xml.child(lvl, "pStyle"), "val"))) {
        return Math.max(0, Math.min(LEVELS - 1, Xml.number(lvl, "ilvl", 0)));
      }
    }
    return 0;
  }

  /** The definition that a list uses, also through a list style. */
  private @Nullable Element base(Element num) {
    Element base = abstracts.get(abstractId(num));
    String link = Xml.attribute(Xml.child(base, "numStyleLink"), "val");
    for (Element style : styles.chain(link)) {
      String id = Xml.attribute(Xml.path(style, "pPr", "numPr", "numId"), "val");
      Element linked = id == null ? null : nums.get(id);
      if (linked != null) {
        return abstracts.get(abstractId(linked));
      }
    }
    return base;
  }

  private static String abstractId(Element num) {
    String id = Xml.attribute(Xml.child(num, "abstractNumId"), "val");
    return id == null ? "" : id;
  }

  private String count(String numId, Element num, @Nullable Element base, int level) {
    List<ListLevel> list = levels.computeIfAbsent(numId, id -> levels(num, base));
    ListCounter counter = counters.computeIfAbsent(abstractId(num), id -> new ListCounter());
    if (begun.add(numId)) {
      startAnew(num, counter);
    }
    return counter.next(list, level);
  }

  private static void startAnew(Element num, ListCounter counter) {
    for (Element override : Xml.children(num, "lvlOverride")) {
      Element start = Xml.child(override, "startOverride");
      int level = Xml.number(override, "ilvl", 0);
      if (start != null && level >= 0 && level < LEVELS) {
        counter.startAt(level, Xml.number(start, "val", 1));
      }
    }
  }

  private static List<ListLevel> levels(Element num, @Nullable Element base) {
    Map<Integer, Element> byLevel = new HashMap<>();
    if (base != null) {
      Xml.children(base, "lvl").forEach(lvl -> byLevel.put(Xml.number(lvl, "ilvl", 0), lvl));
    }
    for (Element override : Xml.children(num, "lvlOverride")) {
      Element lvl = Xml.child(override, "lvl");
      if (lvl != null) {
        byLevel.put(Xml.number(override, "ilvl", 0), lvl);
      }
    }
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(level(byLevel.get(i), i));
    }
    return levels;
  }

  private static ListLevel level(@Nullable Element lvl, int index) {
    String text = Xml.attribute(Xml.child(lvl, "lvlText"), "val");
    String format = Xml.attribute(Xml.child(lvl, "numFmt"), "val");
    return new ListLevel(
        format(format),
        text == null ? "" : text,
        Xml.number(Xml.child(lvl, "start"), "val", lvl == null ? 1 : 0),
        Xml.number(Xml.child(lvl, "lvlRestart"), "val", index),
        DocxStyles.isOn(lvl == null ? List.of() : List.of(lvl), "isLgl"));
  }

  // ISO/IEC 29500-1, 17.18.59; the formats of other scripts are written in digits.
  private static NumberFormat format(@Nullable String name) {
    return switch (name == null ? "decimal" : name) {
      case "decimalZero" -> NumberFormat.DECIMAL_ZERO;
      case "upperRoman" -> NumberFormat.UPPER_ROMAN;
      case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
      case "upperLetter" -> NumberFormat.UPPER_LETTER;
      case "lowerLetter" -> NumberFormat.LOWER_LETTER;
      case "bullet" -> NumberFormat.BULLET;
      case "none" -> NumberFormat.NONE;
      default -> NumberFormat.DECIMAL;
    };
  }
}
