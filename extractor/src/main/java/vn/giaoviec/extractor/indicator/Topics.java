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

  /** Whether a thing with a size and a sum of its own is named at token {@code i}. */
  static boolean begins(List<Token> tokens, int i) {
    return THINGS.at(tokens, i) > 0;
  }

  private static boolean numbers(Clause clause, int from, int to) {
    return clause.tokens().subList(from, to).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  private static boolean parts(Clause clause, int i) {
    return ",:;".contains(clause.word(i)) || clause.word(i).equals("với");
  }
}
