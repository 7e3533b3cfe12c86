package vn.giaoviec.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.reference.WrittenDate;

/** Finds the place and date of issue: "Hà Nội, ngày 24 tháng 04 năm 2019". */
final class DateFinder {
  /** Place, comma, "ngày" and "tháng" or a written date; the digits may still be blank. */
  private static final Pattern PLACE_DATE =
      Pattern.compile(
          "(?iu)(?:^|[^\\p{L}\\d./-])(?<place>(?-i:\\p{Lu})[\\p{L}'’.-]{0,11}(?:"
              + " [\\p{L}\\d'’.-]{1,12}){0,6}+) ?[,;.] ?(?:(?:vào )?(?:hồi|lúc) .{2,30}?[,;]"
              + " ?)?(?<date>ng[àa]y[\\d .…]{0,14}(?:tháng|[/-]).{0,40})");

  /** The same where a scan has lost the comma: a line of nothing but a place and a whole date. */
  private static final Pattern WITHOUT_COMMA =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}'’.-]{0,11}(?: \\p{Lu}[\\p{L}'’.-]{1,12}){0,4}+)"
              + " (?<date>ng[àa]y \\d{1,2} tháng \\d{1,2} năm \\d{4})");

  private DateFinder() {}

  /** The place of issue; null where no line states it. */
  static @Nullable Found<String> place(List<TextLine> lines) {
    for (TextLine line : lines) {
      Matcher matcher = matcher(line);
      if (matcher != null) {
        return Found.of(matcher.group("place"), line.place(), line.text(), "header/place");
      }
    }
    return null;
  }

  /** The date of issue; null where neither the letterhead nor an annex states it whole. */
  static @Nullable Found<LocalDate> date(List<TextLine> lines, @Nullable OwnMention own) {
    for (TextLine line : lines) {
      Matcher matcher = matcher(line);
      if (matcher != null) {
        WrittenDate written = WrittenDate.find(matcher.group("date"), 0);
        if (written != null && written.date() != null) {
          return Found.of(written.date(), line.place(), line.text(), "header/date");
        }
      }
    }
    return own == null || own.date() == null
        ? null
        : Found.of(own.date(), own.line().place(), own.line().text(), "header/date-of-annex");
  }

  /** The place and the date in a line; null where it has none. */
  private static @Nullable Matcher matcher(TextLine line) {
    if (!line.folded().contains("ngay") || !isShort(line)) {
      return null;
    }
    Matcher whole = WITHOUT_COMMA.matcher(line.text());
    Matcher matcher = whole.matches() ? whole : PLACE_DATE.matcher(line.text());
    return matcher == whole || matcher.find() ? matcher : null;
  }

  private static boolean isShort(TextLine line) {
    return line.words() <= 20;
  }
}
