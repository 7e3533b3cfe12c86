package vn.giaoviec.extractor.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs at the beginning of a list item or numbered heading: "-", "1.", "2.1.", "a)", "(3)". */
final class ListMarker {

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:[-–—+*•·▪■●○◦]"
              + "|\\(?\\d{1,3}(?:\\.\\d{1,2}){0,3}+(?:[.)]|\\.\\))"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}+-?"
              + "|(?:\\d{1,2}|[IVX]{1,5})[-/](?=\\s\\p{Lu})"
              + "|[a-zđ]/(?=\\s\\p{Lu})"
              + "|\\(?[a-zđ]{1,2}\\)"
              + "|[IVXLC]{1,6}[.)]"
              + "|[a-zđA-ZĐ][.)])"
              + "(?=\\s|$)");

  /** A number that touches the word after it: "1.Tổ chức", never "1.5". */
  private static final Pattern TOUCHING =
      Pattern.compile("(?:\\(?\\d{1,2}[.)]|[a-zđ]\\)|[-–+])(?=\\p{Lu})");

  private ListMarker() {}

  /** True if the text is a marker and nothing else. */
  static boolean alone(CharSequence text) {
    Matcher marker = MARKER.matcher(text);
    return marker.lookingAt() && marker.end() == text.length();
  }

  /** True if the text begins with a marker. */
  static boolean at(CharSequence text) {
    return MARKER.matcher(text).lookingAt() || TOUCHING.matcher(text).lookingAt();
  }
}
