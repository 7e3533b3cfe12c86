package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/** Draws pages for tests: every character is half as wide as the font size. */
final class PageSketch {

  static final float LEFT = 85;
  static final float RIGHT = 540;

  private final int number;
  private final float width;
  private final float height;
  private final List<Word> words = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private float size = 12;
  private boolean bold;

  PageSketch(int number) {
    this(number, 595, 842);
  }

  PageSketch(int number, float width, float height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  PageSketch size(float newSize) {
    size = newSize;
    return this;
  }

  PageSketch bold(boolean isBold) {
    bold = isBold;
    return this;
  }

  /** Text from x on, its baseline at y. */
  PageSketch text(float x, float y, String text) {
    float left = x;
    for (String word : text.split(" ")) {
      float right = left + word.length() * size / 2;
      Box box = new Box(left, y - 0.75f * size, right, y + 0.22f * size);
      words.add(new Word(word, box, y, new TextStyle(size, bold, false)));
      left = right + size / 4;
    }
    return this;
  }

  /** Text that touches the word before, in smaller type and higher: the call of a footnote. */
  PageSketch raised(String sign) {
    Word before = words.get(words.size() - 1);
    float left = before.box().right();
    float small = size * 0.6f;
    float baseline = before.baseline() - size * 0.3f;
    Box box =
        new Box(left, baseline - 0.75f * small, left + sign.length() * small / 2, baseline + 1);
    words.add(new Word(sign, box, baseline, new TextStyle(small, false, false)));
    return this;
  }

  /** Text in the middle between x1 and x2. */
  PageSketch centred(float x1, float x2, float y, String text) {
    float length = 0;
    for (String word : text.split(" ")) {
      length += word.length() * size / 2 + size / 4;
    }
    return text((x1 + x2 - length + size / 4) / 2, y, text);
  }

  /** Lines of a paragraph from margin to margin, 16 points apart; the last one may be short. */
  PageSketch paragraph(float y, float indent, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(LEFT + (i == 0 ? indent : 0), y + 16 * i, lines[i]);
    }
    return this;
  }

  PageSketch horizontal(float y, float x1, float x2) {
    rulings.add(new Ruling(true, y, x1, x2));
    return this;
  }

  PageSketch vertical(float x, float y1, float y2) {
    rulings.add(new Ruling(false, x, y1, y2));
    return this;
  }

  /** A grid of lines. */
  PageSketch grid(float[] xs, float[] ys) {
    for (float y : ys) {
      horizontal(y, xs[0], xs[xs.length - 1]);
    }
    for (float x : xs) {
      vertical(x, ys[0], ys[ys.length - 1]);
    }
    return this;
  }

  PositionedPage page() {
    return new PositionedPage(number, width, height, words, rulings);
  }

  /** Words of so many characters in all, the first of them given: a full line. */
  static String full(String start, float indent) {
    StringBuilder line = new StringBuilder(start);
    // a six-letter word takes 36 points at size 12, with the space 39
    float right = LEFT + indent + width(start);
    while (right + 39 <= RIGHT) {
      line.append(" đủđủđủ");
      right += 39;
    }
    return line.toString();
  }

  static float width(String text) {
    float width = -3;
    for (String word : text.split(" ")) {
      width += word.length() * 6 + 3;
    }
    return width;
  }
}
