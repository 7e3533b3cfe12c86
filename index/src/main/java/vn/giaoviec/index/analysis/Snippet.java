package vn.giaoviec.index.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The piece of a document in which most words of a search stand, to be shown under a hit. */
public final class Snippet {

  private static final int LONGEST = 180;
  private static final String CUT = "…";

  private Snippet() {}

  /** The piece; empty where no paragraph has more of the words than {@code shown} already has. */
  public static String of(List<String> paragraphs, Highlights words, String shown) {
    Set<String> seen = words.wordsIn(shown);
    String best = "";
    int most = 0;
    for (String paragraph : paragraphs) {
      Set<String> news = new HashSet<>(words.wordsIn(paragraph));
      int all = news.size();
      news.removeAll(seen);
      int value = news.isEmpty() ? 0 : 2 * all + longest(words.in(Syllables.composed(paragraph)));
      if (value > most) {
        most = value;
        best = paragraph;
      }
    }
    return cut(Syllables.composed(best).replace('\t', ' '), words);
  }

  /** How many of ten chars the longest stretch of neighbouring words takes. */
  private static int longest(List<Highlights.Range> ranges) {
    return ranges.stream().mapToInt(range -> range.end() - range.start()).max().orElse(0) / 10;
  }

  /** The stretch of a paragraph with most of the marked text in it. */
  private static String cut(String text, Highlights words) {
    if (text.length() <= LONGEST) {
      return text;
    }
    List<Highlights.Range> ranges = words.in(text);
    int start = 0;
    int most = -1;
    for (Highlights.Range from : ranges) {
      int marked = 0;
      for (Highlights.Range range : ranges) {
        boolean inside = range.start() >= from.start() && range.end() <= from.start() + LONGEST;
        marked += inside ? range.end() - range.start() : 0;
      }
      if (marked > most) {
        most = marked;
        start = from.start();
      }
    }
    return window(text, Math.max(0, Math.min(start - LONGEST / 4, text.length() - LONGEST)));
  }

  private static String window(String text, int from) {
    int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    int end = Math.min(text.length(), from + LONGEST);
    int lastSpace = text.lastIndexOf(' ', end);
    end = end == text.length() || lastSpace <= start ? end : lastSpace;
    return (start == 0 ? "" : CUT) + text.substring(start, end) + (end == text.length() ? "" : CUT);
  }
}
