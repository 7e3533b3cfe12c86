package vn.giaoviec.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.reference.WrittenDate;

/**
 * What a law or resolution says at its end of who passed it and when: "Nghị quyết này được Hội đồng
 * nhân dân tỉnh A khóa XV, kỳ họp thứ 9 thông qua ngày …".
 *
 * @param body who passed it
 * @param date the day; null where it is no day of the calendar
 */
record Passed(Found<String> body, @Nullable Found<LocalDate> date) {
  private static final Pattern PASSED =
      Pattern.compile(
          "(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh) này (?:đã )?được"
              + " (?<body>\\p{Lu}[\\p{L} ]{4,80}?)(?= nước| khóa| khoá| nhiệm"
              + " kỳ| thông|,).{0,120}?thông qua.{0,60}?(?<date>ngày .{8,40})");

  /** The sentence stands among so many last paragraphs of the text. */
  private static final int LAST = 8;

  /** What the last paragraphs say; null where none says it. */
  static @Nullable Passed find(List<Block> body) {
    for (int i = body.size() - 1; i >= Math.max(0, body.size() - LAST); i--) {
      if (body.get(i) instanceof Block.Paragraph paragraph
          && paragraph.text().contains("thông qua")) {
        Matcher passed = PASSED.matcher(paragraph.text());
        if (passed.find()) {
          return of(passed, paragraph);
        }
      }
    }
    return null;
  }

  private static Passed of(Matcher passed, Block.Paragraph paragraph) {
    WrittenDate written = WrittenDate.find(passed.group("date"), 0);
    LocalDate day = written == null ? null : written.date();
    return new Passed(
        Found.of(
            passed.group("body"), paragraph.place(), paragraph.text(), "header/issuer-that-passed"),
        day == null
            ? null
            : Found.of(day, paragraph.place(), paragraph.text(), "header/date-of-passing"));
  }
}
