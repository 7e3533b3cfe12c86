package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder.Mention;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.rule.Hit;

/**
 * The deadline of a task in prose.
 *
 * <p>A day, a period or an interval counts wherever the item states it; "thường xuyên", "định kỳ"
 * and events without a date count only where they govern the whole item. Years and terms name
 * programmes and plans far more often than they set a time, so they count only next to a verb of
 * completion or at the beginning of a clause. Where nothing else is stated, the day of an event to
 * come counts.
 */
final class ItemDeadline {
  private ItemDeadline() {}

  /** The mention that sets the item's deadline; empty if none does. */
  static Optional<Mention> of(TimedText item) {
    if (item.holdsNoTime()) {
      return Optional.empty(); // as most items
    }
    Optional<Mention> stated =
        Rank.best(
            item.stated().stream()
                .filter(hit -> counts(hit, item.issued()))
                .map(hit -> DeadlineFinder.mention(DeadlineRules.STATED, hit)));
    return stated.isPresent() ? stated : eventDay(item);
  }

  private static Optional<Mention> eventDay(TimedText item) {
    return Rank.best(
        item.events().stream()
            .filter(hit -> !new ItemContext(hit.match()).isOfEvent())
            .map(ItemDeadline::ofEvent));
  }

  /** The mention of the day alone, with which the match ends. */
  private static Mention ofEvent(Hit<Deadline> hit) {
    int end = hit.match().end();
    int start = end - hit.value().text().length();
    return new Mention(start, end, hit.value(), DeadlineRules.EVENTS.nameOf(hit.rule()));
  }

  private static boolean counts(Hit<Deadline> hit, @Nullable LocalDate issued) {
    Deadline deadline = hit.value();
    ItemContext context = new ItemContext(hit.match());
    if (context.isQuoted()) {
      return false;
    }
    if (Rank.definiteness(deadline) < 2) {
      return isEventDay(hit)
          || context.governsItem()
          || deadline instanceof Deadline.Relative && context.endsItem();
    }
    if (deadline instanceof Deadline.OnDate date) {
      return !isLongPast(date.due(), issued)
          && !context.isAttribute()
          && !context.isOfEvent()
          && !context.beginsTarget();
    }
    if (deadline instanceof Deadline.During during) {
      return countsAsPeriod(during, context, issued);
    }
    return true;
  }

  private static boolean isEventDay(Hit<Deadline> hit) {
    return DeadlineRules.STATED.nameOf(hit.rule()).endsWith(TermRules.BEFORE_EVENT_DAY);
  }

  private static boolean countsAsPeriod(
      Deadline.During during, ItemContext context, @Nullable LocalDate issued) {
    LocalDate last = during.due() == null ? during.start() : during.due();
    boolean past = last != null && issued != null && last.isBefore(issued);
    if (past
        || context.isAttribute()
        || context.isOfEvent()
        || context.beginsTarget()
        || context.isOutlook()) {
      return false;
    }
    if (during.due() == null) {
      return context.startsWork();
    }
    return !context.hasBareYear()
        || context.nearCompletion()
        || context.isWithinForWork()
        || context.endsByYear()
        || context.endsTarget();
  }

  /** A day more than half a year before the issue tells of the past. */
  private static boolean isLongPast(LocalDate day, @Nullable LocalDate issued) {
    return issued != null && day.plusMonths(6).isBefore(issued);
  }
}
