package vn.giaoviec.index.series;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Indicator;

/**
 * One figure of a document, as part of a series.
 *
 * @param id the indicator's id in the library
 * @param name what is measured, as written
 * @param unit the unit of measure; empty where none is stated
 * @param place what the figure is about: its scope, else where the issuer is; empty where neither
 *     is known
 * @param measure target, actual, change …
 * @param comparator "=", ">=" …
 * @param value the number
 * @param max the upper end of a range; null for a single number
 * @param period when it holds, as written; empty where nothing says
 * @param until the last day of that period; the document's day of issue where no period is stated;
 *     null where neither is known
 * @param document the document's number, else its file's name
 * @param issued when the document was issued; null where it doesn't say
 * @param page where in it; 0 where it has no pages
 */
public record Figure(
    String id,
    String name,
    String unit,
    String place,
    Indicator.Measure measure,
    String comparator,
    BigDecimal value,
    @Nullable BigDecimal max,
    String period,
    @Nullable LocalDate until,
    String document,
    @Nullable LocalDate issued,
    int page) {

  /** The figure that an indicator of a search shows. */
  public static Figure of(JsonNode shown) {
    JsonNode document = shown.path("document");
    String day = document.path("issued").asText();
    LocalDate issued = day.isEmpty() ? null : LocalDate.parse(day);
    String period = shown.path("period").asText();
    JsonNode max = shown.get("max");
    String scope = shown.path("scope").asText();
    return new Figure(
        shown.path("id").asText(),
        shown.path("name").asText(),
        shown.path("unit").asText(),
        scope.isEmpty() ? Locality.of(document.path("issuer").asText()) : scope,
        Indicator.Measure.valueOf(shown.path("measure").asText().toUpperCase(Locale.ROOT)),
        shown.path("comparator").asText("="),
        shown.path("value").decimalValue(),
        max == null ? null : max.decimalValue(),
        period,
        until(period, issued),
        document.path("number").asText(document.path("fileName").asText()),
        issued,
        shown.path("page").asInt());
  }

  private static @Nullable LocalDate until(String period, @Nullable LocalDate issued) {
    if (period.isEmpty()) {
      return issued;
    }
    Optional<Deadline> named = DeadlineFinder.ofTimeCell(period, issued);
    return named.map(Deadline::dueDay).orElse(null);
  }
}
