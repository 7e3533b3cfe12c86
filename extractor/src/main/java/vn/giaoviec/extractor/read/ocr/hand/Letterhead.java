package vn.giaoviec.extractor.read.ocr.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.text.Normal;

/**
 * The lines of a letterhead in which number and day stand: "Số: … /CT-UBND", "…, ngày … tháng … năm
 * 2024" (Decree 30/2020/NĐ-CP, article 8).
 */
final class Letterhead {

  /** In a sentence the word stands without a colon. */
  private static final Pattern LABEL = Pattern.compile("S[ốôồóỐÔ][:.]?|s[ốôồó]:");

  /** It stands in this part of the page. */
  private static final float LOWEST = 0.4f;

  /** A wider gap, in font sizes, parts two columns. */
  private static final float COLUMN = 5;

  /** Behind a number's code a narrower one does. */
  private static final float ENDED = 1;

  /** Baselines of one line differ by at most this share of the font size. */
  private static final float SAME_LINE = 0.45f;

  private final List<RecognisedWord> words;
  private final float lowest;

  Letterhead(List<RecognisedWord> words, int pageHeight) {
    this.words = words;
    this.lowest = LOWEST * pageHeight;
  }

  /** The words from "Số" on to the end of its column; empty where no code of a number follows. */
  List<RecognisedWord> number() {
    for (RecognisedWord word : words) {
      String text = word.word().text();
      boolean label = LABEL.matcher(text).matches() && (text.startsWith("S") || begins(word));
      if (label && word.word().baseline() < lowest) {
        List<RecognisedWord> line = from(word);
        if (line.subList(1, line.size()).stream().anyMatch(Letterhead::hasCode)) {
          return line;
        }
      }
    }
    return List.of();
  }

  /** Whether no word stands before it in its line: in a sentence, "số:" is no label. */
  private boolean begins(RecognisedWord first) {
    float near = SAME_LINE * first.word().size();
    return words.stream()
        .map(RecognisedWord::word)
        .filter(word -> Math.abs(word.baseline() - first.word().baseline()) < near)
        .noneMatch(word -> word.box().right() <= first.word().box().left());
  }

  private static boolean hasCode(RecognisedWord word) {
    return word.word().text().matches(".*\\p{Lu}{2}.*");
  }

  /** The words from "ngày" on to the year; empty where no such line is whole. */
  List<RecognisedWord> date() {
    for (RecognisedWord word : words) {
      if (word.word().baseline() < lowest && folded(word).matches(".*\\bngay\\b?.{0,6}|.*ngay")) {
        List<RecognisedWord> line = from(word);
        for (int i = 1; i + 1 < line.size(); i++) {
          if (folded(line.get(i)).equals("nam")
              && line.get(i + 1).word().text().matches("(?:19|20)\\d\\d\\.?")) {
            return line.subList(0, i + 2);
          }
        }
      }
    }
    return List.of();
  }

  static String folded(RecognisedWord word) {
    return Normal.fold(word.word().text());
  }

  /** The words of one line from {@code first} to the right, up to a wide gap. */
  private List<RecognisedWord> from(RecognisedWord first) {
    float em = first.word().size();
    List<RecognisedWord> line = new ArrayList<>();
    for (RecognisedWord word : words) {
      float apart = Math.abs(word.word().baseline() - first.word().baseline());
      boolean same = apart < SAME_LINE * em;
      if (same && word.word().box().left() >= first.word().box().left()) {
        line.add(word);
      }
    }
    line.sort(Comparator.comparing(word -> word.word().box().left()));
    @Nullable RecognisedWord before = null;
    for (int i = 0; i < line.size(); i++) {
      RecognisedWord word = line.get(i);
      float wide = before != null && hasCode(before) ? ENDED : COLUMN;
      if (before != null && word.word().box().left() - before.word().box().right() > wide * em) {
        return line.subList(0, i);
      }
      before = word;
    }
    return line;
  }
}
