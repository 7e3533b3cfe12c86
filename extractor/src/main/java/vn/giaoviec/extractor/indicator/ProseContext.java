package vn.giaoviec.extractor.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;

/**
 * What the surroundings of a text say about its figures.
 *
 * @param mood whether the part speaks of results or of work to come
 * @param period the time that the headings over it name, as written; null where they name none
 * @param section the path of the headings over it, outermost first; may be empty
 * @param origin running text, or a cell of a table of tasks
 * @param place where the text begins
 * @param issued the year of issue, to tell coming years from past ones; null where unknown
 * @param lead the words over the text, which name a figure that stands alone in it ("Dân số các
 *     năm:" over "Năm 2020: 95.000 người"); "" without any
 * @param day the day of issue, to tell what is over in its year; null where unknown
 */
public record ProseContext(
    Mood mood,
    @Nullable String period,
    List<String> section,
    Origin origin,
    Place place,
    @Nullable Integer issued,
    String lead,
    @Nullable LocalDate day) {

  /** The same under other words. */
  ProseContext under(String words) {
    return new ProseContext(mood, period, section, origin, place, issued, words, day);
  }

  /** The surroundings of a text of which only the year of issue is known. */
  public ProseContext(
      Mood mood,
      @Nullable String period,
      List<String> section,
      Origin origin,
      Place place,
      @Nullable Integer issued,
      String lead) {
    this(mood, period, section, origin, place, issued, lead, null);
  }

  /** The surroundings of a text over which nothing stands. */
  public ProseContext(
      Mood mood,
      @Nullable String period,
      List<String> section,
      Origin origin,
      Place place,
      @Nullable Integer issued) {
    this(mood, period, section, origin, place, issued, "");
  }
}
