package vn.giaoviec.extractor.read.odf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.read.flow.Xml;

/** An ODT's styles by their names. */
final class OdtStyles {

  /** Styles based on each other in a circle must not hang the reader. */
  private static final int MAX_DEPTH = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();

  void add(@Nullable Document document) {
    if (document == null) {
      return;
    }
    for (String group : new String[] {"styles", "automatic-styles"}) {
      Element parent = Xml.child(document.getDocumentElement(), group);
      if (parent != null) {
        Xml.children(parent).forEach(this::add);
      }
    }
  }

  private void add(Element element) {
    String name = Xml.attribute(element, "name");
    if (name == null) {
      return;
    }
    if (Xml.is(element, "list-style")) {
      lists.put(name, element);
    } else if (Xml.is(element, "style")) {
      styles.put(Xml.attribute(element, "family") + "/" + name, element);
    }
  }

  /** The list style of a name; null if there is none. */
  @Nullable Element list(@Nullable String name) {
    return name == null ? null : lists.get(name);
  }

  /** The value of a property, from the style or those it is based on; null if none sets it. */
  @Nullable String property(String family, @Nullable String name, String group, String property) {
    String at = name;
    for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
      Element style = styles.get(family + "/" + at);
      String value = Xml.attribute(Xml.child(style, group), property);
      if (value != null) {
        return value;
      }
      at = Xml.attribute(style, "parent-style-name");
    }
    return null;
  }

  /** The list style that a paragraph style brings with it; null if it brings none. */
  @Nullable String listOf(@Nullable String paragraphStyle) {
    return paragraphStyle == null
        ? null
        : Xml.attribute(styles.get("paragraph/" + paragraphStyle), "list-style-name");
  }
}
