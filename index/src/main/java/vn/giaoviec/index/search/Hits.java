package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param list the hits, in the order asked for, at most as many as asked for
 * @param total how many there are, as far as they were counted
 * @param more whether there are more than that
 * @param match how the words had to be taken to find something
 * @param meant what the query was likely meant to be, where it looks misspelt; null elsewhere
 */
public record Hits(List<Hit> list, int total, boolean more, Match match, @Nullable String meant) {

  /**
   * One hit.
   *
   * @param shown the entry, in the form of {@link Shown}
   * @param next the next day of a recurring task; null for others
   */
  public record Hit(JsonNode shown, @Nullable LocalDate next) {

    /** The entry's id, unique in the library. */
    public String id() {
      return shown.path("id").asText();
    }

    /**
     * The day that counts for a task: the next one of a recurring task, the one that its deadline
     * was moved to, else the last day of its deadline; null where there is none.
     */
    public @Nullable LocalDate day() {
      String due = shown.path("deadline").path("due").asText();
      String day = shown.path(Shown.EXTENDED_TO).asText(due);
      return next != null || day.isEmpty() ? next : LocalDate.parse(day);
    }

    /** The whole id of the entry's document. */
    public String documentId() {
      return shown.path("document").path("id").asText();
    }
  }

  /** How the words of a search had to be taken. */
  public enum Match {
    /** As typed. */
    AS_TYPED,
    /** With other diacritics. */
    FOLDED,
    /** With a letter changed. */
    MISSPELT,
    /** Some of the words in what names the document. */
    ABOUT,
    /** Not all of the words. */
    SOME
  }
}
