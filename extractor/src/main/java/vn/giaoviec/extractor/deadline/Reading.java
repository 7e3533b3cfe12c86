package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;

/** Makes a text ready for the rules about time, layer by layer. */
final class Reading {
  /** The date of issue that the rules' own examples are read with, a Wednesday. */
  static final LocalDate EXAMPLE_ISSUE = LocalDate.of(2019, 4, 24);

  private Reading() {}

  /** The text with its times of day and its dates as written. */
  static Line dates(String text, @Nullable LocalDate issued) {
    return dates(Line.of(text), issued);
  }

  private static Line dates(Line text, @Nullable LocalDate issued) {
    Line surveyed = DeadlineRules.ALL.surveyed(text);
    Line line = issued == null ? surveyed : surveyed.with(LocalDate.class, issued);
    line = line.with(Dates.TIMES.spans(line, "time"));
    return line.with(Dates.RULES.spans(line, "date"));
  }

  /** The text with its dates and its periods. */
  static Line periods(String text, @Nullable LocalDate issued) {
    return periods(Line.of(text), issued);
  }

  private static Line periods(Line text, @Nullable LocalDate issued) {
    Line line = dates(text, issued);
    return line.with(Periods.RULES.spans(line, "period"));
  }

  /** The text with its dates, its periods and its single days. */
  static Line days(String text, @Nullable LocalDate issued) {
    return days(Line.of(text), issued);
  }

  /** The same for a text whose tokens are known. */
  static Line days(Line text, @Nullable LocalDate issued) {
    Line line = periods(text, issued);
    return line.with(Days.RULES.spans(line, "day"));
  }
}
