package vn.giaoviec.index.series;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of which a body speaks: "tỉnh Bắc Giang" for the union of cooperatives there. */
final class Locality {

  /** "xã" alone may end "hợp tác xã". */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}])(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn"
              + "|(?<!tác )[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: \\p{Lu}\\p{L}{0,20}){1,4}$|Việt Nam$");

  private Locality() {}

  /** The place that a body's name ends with; the whole name where it ends with none. */
  static String of(String issuer) {
    Matcher place = PLACE.matcher(issuer.strip());
    return place.find() ? place.group() : issuer.strip();
  }
}
