package vn.giaoviec.cli.terminal;

import java.util.Locale;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Place;

/**
 * Tells where something stands.
 *
 * @param messages the texts for users
 */
public record Places(Messages messages) {

  /** "page 3" or "line 120"; "" where the place isn't known. */
  public String brief(Place place) {
    if (place.page() > 0) {
      return messages.text("place.page", place.page());
    }
    return place.line() > 0 ? messages.text("place.line", place.line()) : "";
  }

  /** The same with the rectangle on the page, in points from its upper left corner. */
  public String exact(Place place) {
    Box box = place.box();
    if (box == null) {
      return brief(place);
    }
    String corners =
        String.format(
            Locale.ROOT,
            "%.0f, %.0f – %.0f, %.0f",
            box.left(),
            box.top(),
            box.right(),
            box.bottom());
    return messages.text("place.box", brief(place), corners);
  }
}
