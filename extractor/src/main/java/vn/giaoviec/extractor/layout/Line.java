package vn.giaoviec.extractor.layout;

import java.util.List;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/**
 * Words that stand beside one another on one baseline.
 *
 * @param page the page, from 1
 * @param words its words from left to right; not empty
 * @param box the smallest box around them
 * @param main the longest of them, which tells the baseline and the font size: raised signs don't
 */
record Line(int page, List<Word> words, Box box, Word main) {

  /** Words that are nearer than this share of the font size belong together without a space. */
  private static final float TOUCHING = 0.09f;

  static Line of(int page, List<Word> words) {
    Box box = words.get(0).box();
    Word main = words.get(0);
    for (Word word : words) {
      box = box.union(word.box());
      main = word.text().length() > main.text().length() ? word : main;
    }
    return new Line(page, List.copyOf(words), box, main);
  }

  /** Its words with one space between them, none where two pieces of a word touch. */
  String text() {
    StringBuilder text = new StringBuilder();
    Word before = null;
    for (Word word : words) {
      if (before != null && word.box().left() - before.box().right() > TOUCHING * word.size()) {
        text.append(' ');
      }
      text.append(word.text());
      before = word;
    }
    return text.toString();
  }

  float left() {
    return box.left();
  }

  float right() {
    return box.right();
  }

  float centre() {
    return (box.left() + box.right()) / 2;
  }

  /** The distance of its baseline from the page's upper edge, in points. */
  float baseline() {
    return main.baseline();
  }

  /** Its font size in points. */
  float size() {
    return main.size();
  }

  /** This line moved to the right, its words left where they are. */
  Line moved(float by) {
    Box moved = new Box(box.left() + by, box.top(), box.right() + by, box.bottom());
    return new Line(page, words, moved, main);
  }

  boolean bold() {
    return words.stream().allMatch(word -> word.style().bold());
  }

  boolean italic() {
    return words.stream().allMatch(word -> word.style().italic());
  }

  /** Width of what stands before the first space, in points. */
  float firstWordWidth() {
    Word last = words.get(0);
    for (Word word : words) {
      if (word.box().left() - last.box().right() > TOUCHING * word.size()) {
        break;
      }
      last = word;
    }
    return last.box().right() - left();
  }

  /** True if the boxes share at least half of the lower one's height. */
  static boolean sideBySide(Box a, Box b) {
    float shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return shared > 0.5f * Math.min(a.height(), b.height());
  }
}
