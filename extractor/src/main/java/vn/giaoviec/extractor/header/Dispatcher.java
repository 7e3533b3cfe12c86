package vn.giaoviec.extractor.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Found;

/** Finds who sends a telegram that has no letterhead: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A điện:". */
final class Dispatcher {
  private static final Pattern SENDS = Pattern.compile("(?<who>.{2,90}?) dien ?:.*");

  private Dispatcher() {}

  /** The sender in running case; null where no line says so. */
  static @Nullable Found<String> find(List<TextLine> opening, Casing casing) {
    for (TextLine line : opening) {
      Matcher sends = SENDS.matcher(line.folded());
      if (Landmark.ADDRESSEES.marks(line) && sends.matches()) {
        String who = line.text().substring(0, sends.end("who")).strip();
        return Found.of(casing.restore(who), line.place(), line.text(), "header/sender");
      }
    }
    return null;
  }
}
