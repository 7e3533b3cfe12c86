package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/** The raised signs in running text that call footnotes. */
final class FootnoteCalls {

  private static final Pattern SUPERSCRIPT_END =
      Pattern.compile("(?<sign>[¹²³⁰⁴-⁹]{1,3})(?<rest>[.,;:)]?)$");

  private final Set<String> markers;

  /**
   * The calls of one document.
   *
   * @param markers the signs of its footnotes: a raised sign that is none of them is an exponent
   */
  FootnoteCalls(Set<String> markers) {
    this.markers = markers;
  }

  /**
   * The line without the signs that call footnotes; the line itself if there is none in it.
   *
   * @param called gets the signs found, in order
   */
  Line strip(Line line, List<String> called) {
    if (markers.isEmpty()) {
      return line;
    }
    List<Word> kept = new ArrayList<>();
    List<Word> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Word neighbour = i > 0 ? words.get(i - 1) : words.get(Math.min(1, words.size() - 1));
      String sign = Footnotes.plainSign(word.text());
      if (i > 0 && markers.contains(sign) && Footnotes.isRaised(word, neighbour)) {
        called.add(sign);
      } else {
        Word cut = withoutSuperscript(word, called);
        if (!cut.text().isEmpty()) {
          kept.add(cut);
        }
      }
    }
    return kept.isEmpty() || kept.equals(words) ? line : Line.of(line.page(), kept);
  }

  private Word withoutSuperscript(Word word, List<String> called) {
    Matcher matcher = SUPERSCRIPT_END.matcher(word.text());
    if (!matcher.find() || !markers.contains(Footnotes.plainSign(matcher.group("sign")))) {
      return word;
    }
    called.add(Footnotes.plainSign(matcher.group("sign")));
    String text = word.text().substring(0, matcher.start()) + matcher.group("rest");
    Box box = word.box();
    return new Word(text, box, word.baseline(), word.style());
  }
}
