package vn.giaoviec.extractor.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one mention says of another document.
 *
 * @param number its number
 * @param kind its kind as written, the first letter a capital; null where the mention has none
 * @param date its date of issue; null where the mention has none
 * @param issuer the body that issued it, as written; null where the mention names none
 */
public record Cited(
    String number, @Nullable String kind, @Nullable LocalDate date, @Nullable String issuer) {

  /** This mention, with what is absent in it taken from another mention of the same document. */
  Cited filledFrom(Cited other) {
    return new Cited(
        number,
        kind == null ? other.kind : kind,
        date == null ? other.date : date,
        issuer == null ? other.issuer : issuer);
  }

  Cited withKind(@Nullable String other) {
    return new Cited(number, other, date, issuer);
  }
}
