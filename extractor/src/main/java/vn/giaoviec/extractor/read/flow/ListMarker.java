package vn.giaoviec.extractor.read.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.outline.Marker;

/** The sign that begins a list item or numbered heading: "-", "1.", "2.1.", "a)", "(1)", "IV.". */
public final class ListMarker {

  // The Vietnamese alphabet has đ; decree 30/2020 letters its points a), b), c), d), đ), e), g) …
  private static final Pattern MARKER =
      Pattern.compile(
          "(?<marker>[-–—•+*▪●○◦■□✓➢]"
              + "|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]"
              + "|\\d{1,3}(?:\\.\\d{1,3}){1,4}-?(?=\\s)"
              + "|(?:\\d{1,2}|[IVX]{1,5})[-/](?=\\s\\p{Lu})"
              + "|[a-zđ]/(?=\\s\\p{Lu})"
              + "|[a-zđA-ZĐ][.)]"
              + "|[IVXLC]{1,7}[.)]"
              + "|\\((?:\\d{1,3}|[a-zđ]|[ivxIVX]{1,7})\\))"
              + "(?:\\s+|"
              + Marker.TOUCHING
              + ")");

  private static final Pattern ALONE =
      Pattern.compile(
          "[-–—•+*▪●○◦■□✓➢]|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]?|[a-zđA-ZĐ][.)]|[IVXLC]{1,7}[.)]?"
              + "|\\((?:\\d{1,3}|[a-zđ])\\)");

  private ListMarker() {}

  /** Whether the text begins with a marker that words follow. */
  public static boolean begins(CharSequence text) {
    return MARKER.matcher(text).lookingAt();
  }

  /** Whether the text is a marker and nothing else, such as the cell of a running number. */
  public static boolean isAlone(CharSequence text) {
    return ALONE.matcher(text).matches();
  }

  /** The marker at the beginning of the text; empty if there is none. */
  public static String of(CharSequence text) {
    Matcher matcher = MARKER.matcher(text);
    return matcher.lookingAt() ? matcher.group("marker") : "";
  }
}
