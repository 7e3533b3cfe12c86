package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.model.Indicator.Measure;

/**
 * A quantity that was understood, from which the next one in the sentence may take over.
 *
 * @param name what is measured
 * @param noun the noun that the name counts; "" where it counts none
 * @param action the verbs before it, which hold for a list's further members; "" without any
 * @param scope whose figure it is; null where nothing says
 * @param period when it holds; null where nothing says
 * @param link how it was said to belong to its subject
 * @param quantity the number with its unit
 * @param comparator how the quantity relates to the number
 * @param measure what kind of figure it is
 */
record Figure(
    String name,
    String noun,
    String action,
    @Nullable String scope,
    @Nullable String period,
    Gap.Link link,
    Quantity quantity,
    Comparator comparator,
    Measure measure) {

  /** The same, for the next sentence, whose figures its action doesn't govern. */
  Figure withoutAction() {
    return new Figure(name, noun, "", scope, period, link, quantity, comparator, measure);
  }
}
