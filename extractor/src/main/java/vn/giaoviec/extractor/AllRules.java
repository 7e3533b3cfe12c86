package vn.giaoviec.extractor;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.deadline.DeadlineRules;
import vn.giaoviec.extractor.reference.ReferenceRules;
import vn.giaoviec.extractor.rule.RuleSet;

/** Every set of rules of the program: a set that is declared and not listed here fails a test. */
public final class AllRules {
  private AllRules() {}

  /** The sets, in the order of the packages that declare them. */
  public static List<RuleSet<?>> sets() {
    List<RuleSet<?>> sets = new ArrayList<>(DeadlineRules.sets());
    sets.add(ReferenceRules.rules());
    return List.copyOf(sets);
  }
}
