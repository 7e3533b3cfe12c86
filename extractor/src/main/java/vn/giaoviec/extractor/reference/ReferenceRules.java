package vn.giaoviec.extractor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.RuleSet;
import vn.giaoviec.extractor.rule.Vocabulary;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/** The forms in which a text cites another document (Decree 30/2020/NĐ-CP, appendix I). */
public final class ReferenceRules {
  private static final String NUMBER = "documentNumber";
  private static final String DAY = "writtenDay";

  private static final Vocabulary WORDS =
      Vocabulary.NUMBERS
          .span(NUMBER)
          .span(DAY)
          .span(IssuerSpans.TYPE)
          .span(KindSpans.TYPE)
          .span(KindSpans.LAW)
          .words("told", "số ':'?")
          .words("meeting", "hội nghị (lần thứ)? <word>{1,2} (khóa <word>)? ','? của?");

  /** Words that show that the number behind them is another document's than the law's. */
  private static final Pattern NO_NAME =
      Pattern.compile("\\b(?:năm|theo|và các|nghị|thông|quyết|văn bản|ngày|khóa)(?!\\p{L})");

  private static final String AFTER =
      " ('('|',')? (day:<writtenDay>)? ('('|',')? ((của|do|<meeting>) issuer:<issuer>)? "
          + "(','? day:<writtenDay>)?";

  private static final RuleSet<Cited> RULES =
      RuleSet.of(
          "reference",
          ReferenceRules::read,
          List.of(kindFirst(), issuerFirst(), law(), parties(), bare()));

  private ReferenceRules() {}

  /** The rules, to be tested with their examples. */
  public static RuleSet<Cited> rules() {
    return RULES;
  }

  private static Rule<Cited> kindFirst() {
    return Rule.<Cited>named(
            "kind-number",
            WORDS,
            "kind:<kind> <told>? number:<documentNumber>" + AFTER,
            ReferenceRules::cited)
        .example(
            "Nghị quyết số 09/NQ-ABC ngày 20/01/2019 của Ban Chấp hành Hội ABC về tổ chức",
            new Cited(
                "09/NQ-ABC", "Nghị quyết", LocalDate.of(2019, 1, 20), "Ban Chấp hành Hội ABC"))
        .example("theo Quyết định 2261/QĐ-TTg", new Cited("2261/QĐ-TTg", "Quyết định", null, null))
        .example(
            "Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022 phê duyệt Chiến lược",
            new Cited("411/QĐ-TTg", "Quyết định", LocalDate.of(2022, 3, 31), "Thủ tướng Chính phủ"))
        .notIn(
            "Quyết định 15/4/2019",
            "kế hoạch 24/7",
            "tốc độ theo quy định 60 km/h",
            "tháng 5/2021");
  }

  private static Rule<Cited> issuerFirst() {
    return Rule.<Cited>named(
            "kind-issuer-number",
            WORDS,
            "kind:<kind> (của|do) issuer:<issuer> ','? <told>? number:<documentNumber> "
                + "(','? day:<writtenDay>)?",
            ReferenceRules::cited)
        .example(
            "Kết luận của Bộ Chính trị số 70-KL/TW ngày 09/3/2020",
            new Cited("70-KL/TW", "Kết luận", LocalDate.of(2020, 3, 9), "Bộ Chính trị"))
        .example(
            "Thông báo Kết luận của Ban Bí thư số 158-TB/TW; kế hoạch",
            new Cited("158-TB/TW", "Thông báo Kết luận", null, "Ban Bí thư"))
        .notIn("Kết luận của Bộ Chính trị về tổ chức", "báo cáo của Sở Y tế ngày 5/3/2020");
  }

  private static Rule<Cited> law() {
    return Rule.<Cited>named(
            "law-name-number",
            WORDS,
            "kind:<law> name:(<word>{1,10}) <told>? number:<documentNumber>" + AFTER,
            match -> NO_NAME.matcher(match.words("name")).find() ? null : cited(match))
        .example("Luật Hợp tác xã số 17/2023/QH15", new Cited("17/2023/QH15", "Luật", null, null))
        .example(
            "Pháp lệnh Dân quân tự vệ số 19/2004/PL-UBTVQH11 ngày 29/4/2004",
            new Cited("19/2004/PL-UBTVQH11", "Pháp lệnh", LocalDate.of(2004, 4, 29), null))
        .example("Bộ luật Lao động 45/2019/QH14", new Cited("45/2019/QH14", "Bộ luật", null, null))
        .notIn(
            "Luật Hợp tác xã năm 2012",
            "luật số học",
            "Luật HTX năm 2012, theo Nghị định số 7/2019/NĐ-CP");
  }

  private static Rule<Cited> parties() {
    return Rule.<Cited>named(
            "kind-number-parties",
            WORDS,
            "kind:<kind> <told>? number:<documentNumber> (day:<writtenDay>)? giữa "
                + "issuer:(<issuer> ((','|và|với) <issuer>){0,4})",
            ReferenceRules::cited)
        .example(
            "Chương trình phối hợp số 29/CTPH-BX-HY ngày 18/3/2018 giữa Bộ X với Hội Y về triển khai",
            new Cited(
                "29/CTPH-BX-HY",
                "Chương trình phối hợp",
                LocalDate.of(2018, 3, 18),
                "Bộ X với Hội Y"))
        .example(
            "Quy chế phối hợp số 5/QCPH-A-B giữa Sở A và Sở B",
            new Cited("5/QCPH-A-B", "Quy chế phối hợp", null, "Sở A và Sở B"))
        .notIn("Chương trình phối hợp giữa Sở A và Sở B");
  }

  private static Rule<Cited> bare() {
    return Rule.<Cited>named(
            "number", WORDS, "<told>? number:<documentNumber>" + AFTER, ReferenceRules::cited)
        .example("(18/NQ-HĐND)", new Cited("18/NQ-HĐND", null, null, null))
        .example("số 02/NQ-CP, 24/7", new Cited("02/NQ-CP", null, null, null))
        .notIn("56/93 nhiệm vụ", "25/4/2019", "60 km/h", "5/2021", "100.000 đồng/HTX", "15/HTX");
  }

  private static Cited cited(Match match) {
    DocumentNumber number = match.value("number", DocumentNumber.class);
    if (number == null) {
      throw new IllegalStateException("no document number in: " + match.text());
    }
    WrittenDate day = match.value("day", WrittenDate.class);
    String kind = match.text("kind");
    String issuer = match.text("issuer");
    return new Cited(
        number.value(),
        kind.isEmpty() ? null : Character.toUpperCase(kind.charAt(0)) + kind.substring(1),
        day == null ? null : day.date(),
        issuer.isEmpty() ? null : issuer);
  }

  /** The text with its document numbers, days and issuers as spans. */
  static Line read(String text) {
    Line line = Line.of(text);
    List<Span> spans = new ArrayList<>();
    List<DocumentNumber> numbers = DocumentNumber.in(text);
    if (numbers.isEmpty()) {
      return line; // no rule can match
    }
    for (DocumentNumber number : numbers) {
      add(spans, span(NUMBER, line, number.start(), number.end(), number));
    }
    WrittenDate day = WrittenDate.find(text, 0);
    while (day != null) {
      add(spans, span(DAY, line, day.start(), day.end(), day));
      day = WrittenDate.find(text, day.end());
    }
    spans.addAll(KindSpans.in(line));
    spans.addAll(IssuerSpans.in(line));
    return line.with(spans);
  }

  private static void add(List<Span> spans, @Nullable Span span) {
    if (span != null) {
      spans.add(span);
    }
  }

  private static @Nullable Span span(String type, Line line, int start, int end, Object value) {
    List<Token> tokens = line.tokens();
    int from = first(tokens, token -> token.start() >= start);
    int to = Math.min(tokens.size(), first(tokens, token -> token.end() >= end) + 1);
    return to <= from ? null : new Span(type, from, to, value);
  }

  /** The index of the first token for which {@code test} holds; it holds for all behind that. */
  private static int first(List<Token> tokens, Predicate<Token> test) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(tokens.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
