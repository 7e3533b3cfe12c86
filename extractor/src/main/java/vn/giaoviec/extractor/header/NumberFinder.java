package vn.giaoviec.extractor.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.reference.DocumentNumber;

/** Finds the document's own number: in the letterhead, else in the line that heads an annex. */
final class NumberFinder {
  /** The line begins with "Số"; the digits of a stamp of arrival have no code behind them. */
  private static final Pattern OWN = Pattern.compile("(?:luat |phap lenh )?so\\b.{0,200}");

  /** A number that the letterhead leaves blank: "Số: /KH-UBND". */
  private static final Pattern BLANK = Pattern.compile("so ?:?[ .…]{0,30}[/-] ?\\p{L}.{0,60}");

  private NumberFinder() {}

  static @Nullable Found<String> find(List<TextLine> opening, @Nullable OwnMention own) {
    for (TextLine line : opening) {
      if (OWN.matcher(line.folded()).matches()) {
        for (DocumentNumber number : DocumentNumber.in(line.text())) {
          return Found.of(number.value(), line.place(), line.text(), "header/number");
        }
      }
    }
    boolean blank = opening.stream().anyMatch(line -> BLANK.matcher(line.folded()).matches());
    return own == null || own.number() == null || blank
        ? null
        : Found.of(own.number(), own.line().place(), own.line().text(), "header/number-of-annex");
  }

  /** The letters behind the number's stroke: "TB-LMHTXVN" of "282/TB-LMHTXVN". */
  static String code(String number) {
    Matcher digits = Pattern.compile("[\\d/–-]{1,12}\\p{Ll}?[/–-]?").matcher(number);
    return digits.lookingAt() ? number.substring(digits.end()) : number;
  }
}
