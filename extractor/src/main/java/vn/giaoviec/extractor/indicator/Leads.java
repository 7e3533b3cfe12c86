package vn.giaoviec.extractor.indicator;

/** Names figures that stand alone in the members of a list by the words that lead it in. */
final class Leads {
  /** Longer leads say more than what is measured. */
  private static final int LONGEST = 24;

  private static final Phrases ENDS =
      Phrases.of(
          """
          như sau, cụ thể như sau, cụ thể, là, đạt, qua các năm, từng năm, theo từng năm, hằng năm, hàng năm,
          các năm, theo các năm, sau đây, sau, dự kiến, gồm, bao gồm, trong đó, phấn đấu
          """);

  private Leads() {}

  /** What the words over a list name; "" where they are a sentence or hold figures themselves. */
  static String name(String lead) {
    var clauses = Clause.of(lead);
    if (clauses.size() != 1 || !QuantityReader.read(clauses.get(0)).isEmpty()) {
      return "";
    }
    Clause clause = clauses.get(0);
    int end = Spans.withoutTrailing(ENDS, clause.tokens(), 0, clause.size());
    int to = Spans.withoutTrailing(ENDS, clause.tokens(), 0, Spans.withoutTime(clause, 0, end));
    int from = Spans.afterOpeners(clause, 0, to);
    return to - from > LONGEST ? "" : clause.text(from, to);
  }
}
