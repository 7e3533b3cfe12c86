package vn.giaoviec.extractor.read.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.stamp.StampLine;

/**
 * A recognised page as lines of text and back: "page number width height dpi", then one line a word
 * ("word", left, top, right, bottom, baseline, size, look, text), a ruled line ("rule", direction,
 * position, start, end) and a place of digits that could not be read ("unsure", left, top, right,
 * bottom), of a name that could not ("unnamed") or a line of the stamp of arrival ("stamp", left,
 * top, right, bottom, text), parted by tabs.
 */
final class PageText {

  private static final String PAGE = "page";
  private static final String WORD = "word";
  private static final String RULE = "rule";
  private static final String UNSURE = "unsure";
  private static final String UNNAMED = "unnamed";
  private static final String STAMP = "stamp";
  private static final String BOLD = "b";
  private static final String ITALIC = "i";
  private static final String HORIZONTAL = "h";

  private PageText() {}

  static byte[] write(KeptPage kept) {
    PositionedPage page = kept.page();
    StringBuilder text = new StringBuilder();
    line(text, PAGE, page.number(), page.width(), page.height(), kept.dpi());
    for (Word word : page.words()) {
      Box box = word.box();
      TextStyle style = word.style();
      String look = "-" + (style.bold() ? BOLD : "") + (style.italic() ? ITALIC : "");
      line(
          text,
          WORD,
          box.left(),
          box.top(),
          box.right(),
          box.bottom(),
          word.baseline(),
          style.size(),
          look,
          word.text());
    }
    for (Ruling rule : page.rulings()) {
      String direction = rule.horizontal() ? HORIZONTAL : "v";
      line(text, RULE, direction, rule.position(), rule.start(), rule.end());
    }
    kept.unsure().forEach(box -> boxLine(text, UNSURE, box));
    kept.unnamed().forEach(box -> boxLine(text, UNNAMED, box));
    for (StampLine stamp : kept.stamp()) {
      Box box = stamp.box();
      line(text, STAMP, box.left(), box.top(), box.right(), box.bottom(), stamp.text());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void boxLine(StringBuilder text, String kind, Box box) {
    line(text, kind, box.left(), box.top(), box.right(), box.bottom());
  }

  private static void line(StringBuilder text, Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : "\t").append(fields[i]);
    }
    text.append('\n');
  }

  /** The page that was written; null if the bytes are damaged. */
  static @Nullable KeptPage read(byte[] bytes) {
    try {
      return read(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return null;
    }
  }

  private static KeptPage read(List<String> lines) {
    List<Word> words = new ArrayList<>();
    List<Ruling> rules = new ArrayList<>();
    List<Box> unsure = new ArrayList<>();
    List<Box> unnamed = new ArrayList<>();
    List<StampLine> stamp = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case WORD -> words.add(word(fields));
        case RULE -> rules.add(rule(fields));
        case UNSURE -> unsure.add(box(fields));
        case UNNAMED -> unnamed.add(box(fields));
        case STAMP -> stamp.add(new StampLine(fields[5], box(fields)));
        default -> throw new IllegalArgumentException(fields[0]);
      }
    }
    String[] page = lines.get(0).split("\t", -1);
    if (!page[0].equals(PAGE)) {
      throw new IllegalArgumentException(page[0]);
    }
    PositionedPage read =
        new PositionedPage(
            Integer.parseInt(page[1]), number(page[2]), number(page[3]), words, rules);
    return new KeptPage(read, Integer.parseInt(page[4]), unsure, unnamed, stamp);
  }

  private static Word word(String[] f) {
    Box box = box(f);
    TextStyle style = new TextStyle(number(f[6]), f[7].contains(BOLD), f[7].contains(ITALIC));
    return new Word(f[8], box, number(f[5]), style);
  }

  private static Box box(String[] f) {
    return new Box(number(f[1]), number(f[2]), number(f[3]), number(f[4]));
  }

  private static Ruling rule(String[] f) {
    return new Ruling(f[1].equals(HORIZONTAL), number(f[2]), number(f[3]), number(f[4]));
  }

  private static float number(String field) {
    return Float.parseFloat(field);
  }
}
