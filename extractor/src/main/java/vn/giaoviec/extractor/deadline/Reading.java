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
    Line line = Line.of(text);
    if (issued != null) {
      line = line.with(LocalDate.class, issued);
    }
    line = line.with(Dates.TIMES.spans(line, "time"));
    return line.with(Dates.RULES.spans(line, "date"));
  }

  /** The text with its dates and its periods. */
  static Line periods(String text, @Nullable LocalDate issued) {
    Line line = dates(text, issued);
    return line.with(Periods.RULES.spans(line, "period"));
  }

  /** The text with its dates, its periods and its single days. */
  static Line days(String text, @Nullable LocalDate issued) {
    Line line = periods(text, issued);
    return line.with(Days.RULES.spans(line, "day"));
  }
}
