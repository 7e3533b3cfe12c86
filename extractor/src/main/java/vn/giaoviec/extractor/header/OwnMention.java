package vn.giaoviec.extractor.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.reference.DocumentNumber;
import vn.giaoviec.extractor.reference.WrittenDate;

/**
 * What an annex says of the document it belongs to: "(Kèm theo Kế hoạch số 337/KH-X ngày …)".
 *
 * @param number the number; null where the line has none
 * @param date the date of issue; null where the line has none
 * @param line the line
 */
record OwnMention(@Nullable String number, @Nullable LocalDate date, TextLine line) {

  /** The first such line; null where there is none. */
  static @Nullable OwnMention find(List<TextLine> annex) {
    for (TextLine line : annex) {
      if (Landmark.ATTACHED.marks(line)) {
        List<DocumentNumber> numbers = DocumentNumber.in(line.text());
        WrittenDate date = WrittenDate.find(line.text(), 0);
        if (!numbers.isEmpty() || date != null) {
          return new OwnMention(
              numbers.isEmpty() ? null : numbers.get(0).value(),
              date == null ? null : date.date(),
              line);
        }
      }
    }
    return null;
  }
}
