package vn.giaoviec.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.reference.WrittenDate;

/**
 * Finds the stamp of arrival (dấu đến; Decree 30/2020/NĐ-CP, article 22 and appendix IV): "ĐẾN",
 * "Số: 617", "Ngày: 26/02/18", in one line or several.
 */
final class ArrivalFinder {
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})(?:ĐẾN|Đến)(?!\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{L})(?:Số|SỐ)(?: đến| ĐẾN)?[ :.…_]{1,60}+(?<number>\\d{1,6})(?![\\d/-])(?! ?/"
              + " ?\\p{L})");
  private static final Pattern DAY =
      Pattern.compile("(?<!\\p{L})(?:Ngày|NGÀY)(?: đến| ĐẾN)?[ :.…_]{1,60}+(?=\\d)");

  private ArrivalFinder() {}

  /** The stamp; null where no line says "ĐẾN" or neither number nor date can be read. */
  static Header.@Nullable Arrival find(List<TextLine> opening) {
    boolean stamped =
        opening.stream().anyMatch(l -> l.words() <= 20 && WORD.matcher(l.text()).find());
    return stamped ? inStamp(opening) : null;
  }

  /** What the lines of a stamp say; null where neither number nor date can be read. */
  static Header.@Nullable Arrival inStamp(List<TextLine> lines) {
    Found<String> number = null;
    Found<LocalDate> date = null;
    for (TextLine line : lines) {
      number = number == null ? number(line) : number;
      date = date == null ? date(line) : date;
    }
    return number != null || date != null ? new Header.Arrival(number, date) : null;
  }

  private static @Nullable Found<String> number(TextLine line) {
    Matcher matcher = NUMBER.matcher(line.text());
    return matcher.find()
        ? Found.of(matcher.group("number"), line.place(), line.text(), "header/arrival-number")
        : null;
  }

  private static @Nullable Found<LocalDate> date(TextLine line) {
    Matcher matcher = DAY.matcher(line.text());
    WrittenDate written = matcher.find() ? WrittenDate.find(line.text(), matcher.end()) : null;
    return written == null || written.date() == null
        ? null
        : Found.of(written.date(), line.place(), line.text(), "header/arrival-date");
  }
}
