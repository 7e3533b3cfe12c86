package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Deadline.OnDate;
import vn.giaoviec.extractor.rule.Capture;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.Vocabulary;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/** The rule for a bare day on which an event is to take place: "Tổ chức hội thi … ngày 18/5". */
final class EventRules {
  /** Words by which a day after them is that of a document, of an anniversary or of the past. */
  private static final Set<String> OTHER_DAYS =
      Set.of(
          "số", "quyết", "luật", "công", "văn", "kế", "hoạch", "niệm", "mừng", "dịp", "nhân", "đã",
          "từ", "tính", "hiện", "sinh", "ký");

  private static final Vocabulary WORDS =
      DateRules.WORDS
          .token("inClause", token -> !Set.of(";", ".", ":").contains(token.normal()))
          .words(
              "takesPlace",
              "tổ chức|khai mạc|bế mạc|diễn ra|ra quân|phát động|khởi công|khánh thành");

  private EventRules() {}

  /** The rules. */
  static List<Rule<Deadline>> rules() {
    return List.of(eventDay());
  }

  private static Rule<Deadline> eventDay() {
    return Rule.<Deadline>named(
            "event-day",
            WORDS,
            "<takesPlace> <inClause>{0,20} when:(<at>? d:<day>)",
            EventRules::eventDay)
        .example(
            "Tổ chức Hội thi tay nghề ngày 18/5.",
            new OnDate("ngày 18/5", LocalDate.of(2019, 5, 18), false, null))
        .example(
            "khai mạc lớp bồi dưỡng ngày 02/5/2019 tại Hội trường",
            new OnDate("ngày 02/5/2019", LocalDate.of(2019, 5, 2), false, null))
        .notIn(
            "Tổ chức thực hiện Kế hoạch ngày 18/5/2019",
            "Tổ chức các hoạt động chào mừng ngày 01/5",
            "Tổ chức tổng kết hội thi ngày 18/3/2019",
            "tổ chức ngày hội");
  }

  private static @Nullable Deadline eventDay(Match match) {
    LocalDate day = match.value("d", LocalDate.class);
    LocalDate issued = issued(match);
    boolean past = day != null && issued != null && day.isBefore(issued);
    if (day == null || past || !endsClause(match) || !isWritten(match) || isOtherDay(match)) {
      return null;
    }
    return new OnDate(match.text("when"), day, false, DateRules.timeIn(match));
  }

  private static boolean endsClause(Match match) {
    String next = match.after(1);
    return next.isEmpty() || next.equals("tại") || !Character.isLetterOrDigit(next.charAt(0));
  }

  /** Whether the day is a date with its month after the word "ngày". */
  private static boolean isWritten(Match match) {
    Capture day = match.get("d");
    if (day == null || !match.line().word(day.from()).equals("ngày")) {
      return false;
    }
    boolean month = false;
    for (Span span : match.line().spansAt(day.from())) {
      month |= span.value() instanceof DayRef ref && ref.month() > 0;
    }
    return month;
  }

  private static boolean isOtherDay(Match match) {
    Capture when = match.get("when");
    List<Token> tokens = match.line().tokens();
    for (int at = match.from() + 2; when != null && at < when.from(); at++) {
      if (OTHER_DAYS.contains(tokens.get(at).normal())) {
        return true;
      }
    }
    return false;
  }
}
