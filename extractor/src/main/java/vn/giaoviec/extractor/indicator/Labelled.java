package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Naming.Name;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Names the figures of a paragraph that opens with what they are of: "- Rau đậu: Tổng diện tích 10
 * ha, năng suất 54 tạ/ha, sản lượng 54 tấn".
 */
final class Labelled {
  /** Longer words before a colon are a sentence. */
  private static final int LONGEST = 8;

  /** Longer names say themselves what they are of. */
  private static final int BARE = 3;

  /** Words before a colon that lead in figures without saying what they are of. */
  private static final Phrases LEADS =
      Phrases.of(
              "mục tiêu, chỉ tiêu, kế hoạch, đánh giá, tình hình, ưu điểm, hạn chế, tồn"
                  + " tại, nguyên nhân, ghi chú, trong đó, cụ thể, gồm, chủ yếu, như sau, sau,"
                  + " tổng số, ngày, số, theo, do, để, đến, từ, giao, đề nghị, yêu cầu, có")
          .and(Words.AIMED)
          .and(Phrases.of("đã, hiện, hiện nay, đến nay, tính đến, thực trạng, hiện trạng, còn"));

  private static final Phrases RESULTS = Phrases.of("kết quả");

  private Labelled() {}

  /** The paragraph's label; "" where it has none. */
  static String label(List<Clause> clauses) {
    Clause first = clauses.get(0);
    int from = Spans.afterOpeners(first, 0, first.size());
    int colon = from;
    while (colon < first.size() && colon - from <= LONGEST && !first.word(colon).equals(":")) {
      if (first.tokens().get(colon).kind() == Token.Kind.NUMBER) {
        return "";
      }
      colon++;
    }
    boolean names =
        first.word(colon).equals(":")
            && colon > from
            && colon + 1 < first.size()
            && !LEADS.within(first.tokens(), from, colon)
            && !(RESULTS.at(first.tokens(), from) > 0 && colon - from <= BARE)
            && Actions.VERBS.at(first.tokens(), from) == 0
            && Actions.PREPOSITIONS.at(first.tokens(), from) == 0;
    return names ? first.text(from, colon) : "";
  }

  /**
   * The name with the label, where it only says what of the labelled is measured, or which part of
   * it, as the figure before did.
   */
  static Name name(Name name, String label, @Nullable Figure last) {
    List<Token> words = Tokens.of(name.text());
    boolean part = last != null && last.name().startsWith(label) && words.size() < BARE;
    boolean bare = !words.isEmpty() && words.size() <= BARE && (part || Nouns.head(words, 0));
    boolean says = Normal.word(name.text()).contains(Normal.word(label));
    return label.isEmpty() || !bare || says
        ? name
        : new Name(Naming.join(label, name.text()), name.scope(), name.action());
  }
}
