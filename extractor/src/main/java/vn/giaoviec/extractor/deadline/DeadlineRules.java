package vn.giaoviec.extractor.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.RuleFamily;
import vn.giaoviec.extractor.rule.RuleSet;

/** All rules of this package, in sets: for running text, phrases that are deadlines, and events. */
public final class DeadlineRules {
  /** Rules whose own words say that a time is a deadline: what running text is searched with. */
  static final RuleSet<Deadline> STATED = set("deadline", stated());

  /** Rules for days, periods and events by themselves, where a deadline is expected. */
  static final RuleSet<Deadline> BARE = set("phrase", bare());

  /** Rules for the day of an event, which count in an item that states no other time. */
  static final RuleSet<Deadline> EVENTS = set("event", EventRules.rules());

  /** All of them: whether a text may hold a time at all, and where. */
  static final RuleFamily ALL = RuleFamily.of(Set.of("time", "date", "period", "day"), sets());

  private DeadlineRules() {}

  /** Every set of rules about time. */
  public static List<RuleSet<?>> sets() {
    return List.of(Dates.TIMES, Dates.RULES, Periods.RULES, Days.RULES, STATED, BARE, EVENTS);
  }

  private static RuleSet<Deadline> set(String name, List<Rule<Deadline>> rules) {
    return RuleSet.of(name, text -> Reading.days(text, Reading.EXAMPLE_ISSUE), rules);
  }

  private static List<Rule<Deadline>> stated() {
    List<Rule<Deadline>> rules = new ArrayList<>(DateRules.stated());
    rules.addAll(PeriodRules.stated());
    rules.addAll(RecurrenceRules.rules());
    rules.addAll(RecurrenceDayRules.rules());
    rules.addAll(TermRules.stated());
    return rules;
  }

  private static List<Rule<Deadline>> bare() {
    List<Rule<Deadline>> rules = new ArrayList<>(DateRules.bare());
    rules.addAll(PeriodRules.bare());
    rules.addAll(TermRules.bare());
    return rules;
  }
}
