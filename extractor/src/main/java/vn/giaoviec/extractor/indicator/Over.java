package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Numbers;

/** The figure over a list whose members part it: "Kinh phí 220 tỷ đồng, trong đó:". */
final class Over {
  /** Longer texts tell of more than one thing, and every member would read them again. */
  private static final int LONGEST = 400;

  private Over() {}

  /** The last figure of the words that lead in the text's list; null where they hold none. */
  static @Nullable Figure of(ProseContext context) {
    String lead = context.lead();
    boolean leads = lead.endsWith(":") && lead.length() <= LONGEST && Numbers.inDigits(lead);
    return leads ? ProseReader.last(lead, context.under("")) : null;
  }
}
