package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/**
 * Finds what a bare size or sum is of: "Dự án cầu Sông Lạc, quy mô 2 km, với tổng mức đầu tư 90 tỷ
 * đồng".
 */
final class Topics {
  /** Longer words are a sentence. */
  private static final int LONGEST = 26;

  /** Longer words before a colon are no name that a list's members share. */
  private static final int LONGEST_LEAD = 8;

  /** Words that lead in a list without naming what its members share. */
  private static final Phrases VAGUE =
      Phrases.of("chủ yếu, chính, kết quả, cụ thể, như sau, trong đó, gồm, sau, một số");

  private static final Phrases THINGS =
      Phrases.of(
          """
          dự án, công trình, đề án, chương trình, nhà máy, tuyến, tuyến đường, đường, cầu, khu, cụm, trụ sở,
          trường, trạm, hạng mục, gói thầu, mô hình, hồ, đập, chợ, bệnh viện, trung tâm, khu công nghiệp,
          cụm công nghiệp, khu đô thị, tiểu dự án, đề tài
          """);

  private Topics() {}

  /** The thing or work that opens the clause, up to its first comma or "với"; "" without one. */
  static String of(Clause clause, int limit) {
    int from = Spans.afterOpeners(clause, 0, limit);
    int to = from;
    while (to < limit && !parts(clause, to)) {
      to++;
    }
    boolean thing = begins(clause.tokens(), from);
    boolean work = Actions.VERBS.at(clause.tokens(), from) > 0 && !numbers(clause, from, to);
    boolean brief = to - from > 1 && to - from <= LONGEST && to < limit;
    return brief && (thing || work) ? clause.text(from, to) : "";
  }

  /**
   * A member's name with the words that lead in its list: "Xếp loại học lực: Tốt 215 em, | Khá".
   *
   * @param member the member's own words
   */
  static String joined(Naming naming, String member) {
    Clause clause = naming.clause();
    int from = Spans.afterOpeners(clause, 0, naming.gap().from());
    int colon = from;
    while (colon < naming.gap().from() && !clause.word(colon).equals(":")) {
      colon++;
    }
    boolean leads =
        colon > from
            && colon < naming.gap().from()
            && colon - from <= LONGEST_LEAD
            && !numbers(clause, from, colon);
    leads = leads && !VAGUE.within(clause.tokens(), from, colon);
    return Naming.join(leads ? clause.text(from, colon) : "", member.replace(": ", " "));
  }

  /** Whether a thing with a size and a sum of its own is named at token {@code i}. */
  static boolean begins(List<Token> tokens, int i) {
    return THINGS.at(tokens, i) > 0;
  }

  private static boolean numbers(Clause clause, int from, int to) {
    return clause.tokens().subList(from, to).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  private static boolean parts(Clause clause, int i) {
    String word = clause.word(i);
    return ",:;".contains(word) || word.equals("với") || word.equals("có");
  }
}
