package vn.giaoviec.extractor.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * XML by local names: the namespaces of office formats differ between their strict and transitional
 * forms, their local names don't.
 */
public final class Xml {

  private Xml() {}

  /** The element's child elements in order. */
  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The element's child elements of a local name, in order. */
  public static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  /** The first child element of a local name; null if there is none. */
  public static @Nullable Element child(@Nullable Element parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && is(element, name)) {
        return element;
      }
    }
    return null;
  }

  /** The first element at the end of a path of local names; null if there is none. */
  public static @Nullable Element path(@Nullable Element parent, String... names) {
    Element at = parent;
    for (String name : names) {
      at = child(at, name);
    }
    return at;
  }

  /** Whether the element has the local name. */
  public static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /**
   * The value of the attribute with a local name, whatever its namespace; null if there is none.
   */
  public static @Nullable String attribute(@Nullable Element element, String name) {
    if (element == null) {
      return null;
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.item(i) instanceof Attr attr && name.equals(attr.getLocalName())) {
        return attr.getValue();
      }
    }
    return null;
  }

  /** A whole number in an attribute; {@code absent} where there is none. */
  public static int number(@Nullable Element element, String name, int absent) {
    String value = attribute(element, name);
    if (value == null) {
      return absent;
    }
    try {
      return (int) Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      return absent; // a damaged number is no number
    }
  }
}
