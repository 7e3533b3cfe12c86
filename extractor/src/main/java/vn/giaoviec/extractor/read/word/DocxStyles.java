package vn.giaoviec.extractor.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.read.flow.Xml;

/** A DOCX's styles: what holds where a paragraph, run or table says nothing itself. */
final class DocxStyles {

  /** Styles based on each other in a circle must not hang the reader. */
  private static final int MAX_DEPTH = 20;

  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> defaults = new ArrayList<>();
  private @Nullable String defaultParagraph;

  DocxStyles(@Nullable Document styles) {
    if (styles == null) {
      return;
    }
    Element root = styles.getDocumentElement();
    for (Element style : Xml.children(root, "style")) {
      String id = Xml.attribute(style, "styleId");
      if (id != null) {
        byId.put(id, style);
        rememberDefault(style, id);
      }
    }
    Element docDefaults = Xml.child(root, "docDefaults");
    addIfPresent(defaults, Xml.child(docDefaults, "rPrDefault"));
    addIfPresent(defaults, Xml.child(docDefaults, "pPrDefault"));
  }

  private void rememberDefault(Element style, String id) {
    if ("paragraph".equals(Xml.attribute(style, "type")) && isOn(Xml.attribute(style, "default"))) {
      defaultParagraph = id;
    }
  }

  private static void addIfPresent(List<Element> list, @Nullable Element element) {
    if (element != null) {
      list.add(element);
    }
  }

  /** Whether a style or the defaults satisfy a condition. */
  boolean names(Predicate<Element> condition) {
    return byId.values().stream().anyMatch(condition) || defaults.stream().anyMatch(condition);
  }

  /** A style and those it is based on, nearest first. */
  List<Element> chain(@Nullable String id) {
    List<Element> chain = new ArrayList<>();
    String at = id;
    while (at != null && chain.size() < MAX_DEPTH) {
      Element style = byId.get(at);
      if (style == null) {
        break;
      }
      chain.add(style);
      at = Xml.attribute(Xml.child(style, "basedOn"), "val");
    }
    return chain;
  }

  /** The property groups that hold for a paragraph, nearest first: its own, its styles'. */
  List<Element> paragraphProperties(@Nullable Element pPr) {
    List<Element> groups = new ArrayList<>();
    addIfPresent(groups, pPr);
    chain(paragraphStyle(pPr)).forEach(style -> addIfPresent(groups, Xml.child(style, "pPr")));
    defaults.forEach(group -> addIfPresent(groups, Xml.child(group, "pPr")));
    return groups;
  }

  /**
   * The property groups that hold for a run, nearest first: its own, its styles', the paragraph's.
   */
  List<Element> runProperties(@Nullable Element rPr, @Nullable Element pPr) {
    List<Element> groups = new ArrayList<>();
    addIfPresent(groups, rPr);
    String runStyle = Xml.attribute(Xml.child(rPr, "rStyle"), "val");
    chain(runStyle).forEach(style -> addIfPresent(groups, Xml.child(style, "rPr")));
    chain(paragraphStyle(pPr)).forEach(style -> addIfPresent(groups, Xml.child(style, "rPr")));
    defaults.forEach(group -> addIfPresent(groups, Xml.child(group, "rPr")));
    return groups;
  }

  @Nullable String paragraphStyle(@Nullable Element pPr) {
    String id = Xml.attribute(Xml.child(pPr, "pStyle"), "val");
    return id == null ? defaultParagraph : id;
  }

  /** The nearest element of a name among property groups; null if none has it. */
  static @Nullable Element nearest(List<Element> groups, String name) {
    for (Element group : groups) {
      Element found = Xml.child(group, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether an on/off property, such as bold, is on. */
  static boolean isOn(List<Element> groups, String name) {
    Element property = nearest(groups, name);
    String value = Xml.attribute(property, "val");
    return property != null && (value == null || isOn(value));
  }

  private static boolean isOn(@Nullable String value) {
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }
}
