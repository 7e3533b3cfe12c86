package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.rule.Hit;
import vn.giaoviec.extractor.rule.RuleSet;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;

/**
 * Finds the deadlines in phrases, running text and tasks.
 *
 * <p>{@code issued} is the document's date of issue, from which days and months without a year take
 * theirs; null where it isn't known, and then such phrases mean nothing.
 */
public final class DeadlineFinder {
  private DeadlineFinder() {}

  /**
   * A deadline at its place in a text.
   *
   * @param start the first char of the phrase
   * @param end the char after the phrase
   * @param deadline what it means
   * @param rule the name of the rule that read it, such as "deadline/before-date"
   */
  public record Mention(int start, int end, Deadline deadline, String rule) {}

  /**
   * The deadline that a phrase as a whole means, such as a table's time cell; see {@link Phrase}.
   */
  public static Optional<Deadline> whole(String phrase, @Nullable LocalDate issued) {
    return Phrase.mention(phrase, issued).map(Mention::deadline);
  }

  /** As {@link #whole}, with the name of the rule. */
  public static Optional<Mention> wholeMention(String phrase, @Nullable LocalDate issued) {
    return Phrase.mention(phrase, issued);
  }

  /**
   * The deadline that a time column's cell means. There "Dự kiến ngày 18/5" sets the day, while in
   * prose it only expects it.
   */
  public static Optional<Deadline> ofTimeCell(String cell, @Nullable LocalDate issued) {
    return Phrase.cell(cell, issued).map(Mention::deadline);
  }

  /**
   * Whether the deadline is a term that begins on a known day, but ends in a year whose working
   * calendar isn't known, so that its last day is missing.
   */
  public static boolean endsOutsideCalendar(Deadline deadline, @Nullable LocalDate issued) {
    return deadline instanceof Deadline.Relative term
        && TermStart.endsOutsideCalendar(term, issued);
  }

  /**
   * The phrases in a running text that say when, from left to right: only those whose own words say
   * so ("trước ngày …", "trong tháng …", "hằng quý"), not every date.
   */
  public static List<Mention> mentions(String text, @Nullable LocalDate issued) {
    return TimedText.of(text, issued).mentions();
  }

  /** The deadline of a task in prose; see {@link ItemDeadline}. */
  public static Optional<Mention> ofItem(String text, @Nullable LocalDate issued) {
    return TimedText.of(Normal.nfc(text), issued).ofItem();
  }

  static List<Mention> mentions(RuleSet<Deadline> rules, Line line) {
    return rules.find(line).stream().map(hit -> mention(rules, hit)).toList();
  }

  static Mention mention(RuleSet<Deadline> rules, Hit<Deadline> hit) {
    return new Mention(
        hit.match().start(), hit.match().end(), hit.value(), rules.nameOf(hit.rule()));
  }
}
