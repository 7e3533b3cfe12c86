package vn.giaoviec.extractor.read.ocr.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Prepared;

/**
 * Reads what an office fills in by hand or by a stamp when it sends a document: its number and the
 * day. An engine for print misreads such digits, and is sure of it; here each is read a second time
 * by a network for written digits, and what isn't certain is left out.
 */
public final class FilledIn {

  /**
   * A page's words.
   *
   * @param words the words with the digits that could be read
   * @param unsure where digits stand that couldn't; they are left out
   */
  public record Result(List<RecognisedWord> words, List<Box> unsure) {}

  /** The engine's digits count when it is at least so sure, and the network doesn't object. */
  private static final float SURE = 88;

  /** The network's digits count from this confidence on. */
  private static final double CONFIDENT = 0.55;

  /** Against the engine's certainty the network's must be so great. */
  private static final double OBJECTION = 0.85;

  private static final Pattern MISREAD_STROKE =
      Pattern.compile("^[^\\p{L}\\d]+|^[lI1|](?=\\p{Lu}{2})");

  /** "tháng", folded, with at most one letter misread, and with scraps of a pen's ink around it. */
  private static final Pattern MONTH_WORD =
      Pattern.compile(
          "[^a-z\\d]{0,3}(?:thang|[a-z]hang|t[a-z]ang|th[a-z]ng|tha[a-z]g|than[a-z])[^a-z\\d]{0,3}");

  /** How wide "Số:" is at most, in font sizes. */
  private static final float LABEL = 1.55f;

  /** How wide the word "ngày" is in proportion to "tháng", in all common type. */
  private static final float DAY_TO_MONTH = 0.86f;

  private static final DigitLine.Kind NUMBER = new DigitLine.Kind(digits -> true, true);

  private static final DigitLine.Kind DASHED = new DigitLine.Kind(digits -> true, false);

  private static final DigitLine.Kind DAY = new DigitLine.Kind(FilledIn::isDay, false);

  private static final DigitLine.Kind MONTH = new DigitLine.Kind(FilledIn::isMonth, false);

  private final DigitNet net;
  private final Prepared page;
  private final OcrEngine engine;
  private final List<RecognisedWord> words;
  private final List<Box> unsure = new ArrayList<>();

  private FilledIn(DigitNet net, List<RecognisedWord> words, Prepared page, OcrEngine engine) {
    this.net = net;
    this.words = new ArrayList<>(words);
    this.page = page;
    this.engine = engine;
  }

  /**
   * The words with number and day read again.
   *
   * @param words a page's words in the pixels of its picture
   */
  public static Result read(
      List<RecognisedWord> words, Prepared page, OcrEngine engine, DigitNet net) {
    FilledIn filled = new FilledIn(net, words, page, engine);
    Letterhead head = new Letterhead(words, page.picture().height());
    List<RecognisedWord> number = head.number();
    if (!number.isEmpty()) {
      filled.number(number);
    }
    // the number's line may have reached into the date's, and its words been written anew
    List<RecognisedWord> date = new Letterhead(filled.words, page.picture().height()).date();
    if (!date.isEmpty()) {
      filled.date(date);
    }
    return new Result(List.copyOf(filled.words), List.copyOf(filled.unsure));
  }

  private void number(List<RecognisedWord> line) {
    RecognisedWord label = line.get(0);
    List<RecognisedWord> rest = line.subList(1, line.size());
    Gap gap = gap(label, rest.get(rest.size() - 1).word().box().right());
    Claim claim = Claim.of(rest);
    DigitLine.Kind kind = claim.isDashed() ? DASHED : NUMBER;
    DigitLine.Reading reading = DigitLine.read(gap.strip(), net, kind);
    Verdict verdict = verdict(claim, reading);
    if (verdict == Verdict.ENGINE || verdict == Verdict.BOTH && claim.codeWords().isEmpty()) {
      return;
    }
    words.removeAll(rest);
    float end = gap.left() + (reading == null ? 0 : reading.end());
    write(verdict, reading, gap, end);
    List<RecognisedWord> code =
        claim.codeWords().isEmpty() ? code(rest, gap, end) : claim.codeWords();
    code.forEach(word -> words.add(onLine(word, gap)));
  }

  /** A pen's ink over or under a word moves what an engine takes for its baseline. */
  private static RecognisedWord onLine(RecognisedWord recognised, Gap gap) {
    Word word = recognised.word();
    return recognised.with(new Word(word.text(), word.box(), gap.baseline(), word.style()));
  }

  private enum Verdict {
    ENGINE,
    NETWORK,
    /** The same digits, of which the engine alone isn't sure. */
    BOTH,
    NEITHER
  }

  /** Whose digits count. */
  private static Verdict verdict(Claim claim, DigitLine.@Nullable Reading reading) {
    boolean plain = claim.digits().matches("\\d{1,5}");
    String seen = reading == null ? "" : reading.digits();
    boolean agreed = reading != null && agree(claim.digits(), seen);
    double sure = reading == null ? 0 : reading.confidence();
    boolean objected = !agreed && sure >= OBJECTION;
    if (agreed && claim.confidence() < SURE && claim.digits().equals(seen)) {
      return Verdict.BOTH;
    }
    if (agreed || plain && claim.confidence() >= SURE && !objected) {
      return Verdict.ENGINE;
    }
    boolean certain = sure >= (plain && claim.confidence() >= SURE ? OBJECTION : CONFIDENT);
    return certain ? Verdict.NETWORK : Verdict.NEITHER;
  }

  /** The stroke before a code looks like a one, which the network may take for the last digit. */
  private static boolean agree(String engines, String networks) {
    return networks.equals(engines) || !engines.isEmpty() && networks.equals(engines + "1");
  }

  private void write(Verdict verdict, DigitLine.@Nullable Reading reading, Gap gap, float end) {
    if (reading != null && verdict != Verdict.NEITHER) {
      float confidence = verdict == Verdict.BOTH ? SURE : (float) reading.confidence() * 100;
      words.add(word(reading.digits(), gap, gap.left(), end, confidence));
    } else {
      unsure.add(gap.box());
    }
  }

  /** The code behind the digits: read again by itself, else the end of what was read before. */
  private List<RecognisedWord> code(List<RecognisedWord> before, Gap gap, float from) {
    List<RecognisedWord> again = again(gap, from, gap.right());
    if (!again.isEmpty() && Claim.isCode(again.get(0).word().text())) {
      return again;
    }
    RecognisedWord first = before.get(0);
    String code = Claim.codeIn(first.word().text());
    Box box = first.word().box();
    return code.isEmpty()
        ? again
        : List.of(word("/" + code, gap, Math.max(from, box.left()), box.right(), SURE));
  }

  /** The code behind the digits, read by itself; it begins with a stroke, however that was read. */
  private List<RecognisedWord> again(Gap gap, float from, float to) {
    Picture whole = page.picture();
    int left = Math.round(from);
    int width = Math.min(whole.width() - left, Math.round(to - from + gap.em() * 0.5f));
    int top = Math.max(0, Math.round(gap.top()));
    int height = Math.min(whole.height() - top, gap.strip().height());
    if (width < gap.em() || height < 2) {
      return List.of();
    }
    byte[] grey = new byte[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(whole.grey(), (top + y) * whole.width() + left, grey, y * width, width);
    }
    Picture part = new Picture(width, height, whole.dpi(), grey);
    List<RecognisedWord> read = new ArrayList<>();
    for (RecognisedWord word : engine.words(part, PageMode.LINE)) {
      RecognisedWord there = word.moved(left, top);
      String text = text(there);
      String stroked = read.isEmpty() ? "/" + MISREAD_STROKE.matcher(text).replaceFirst("") : text;
      Word here = there.word();
      Word shown = new Word(stroked, here.box(), gap.baseline(), here.style());
      read.add(there.with(shown));
    }
    return read;
  }

  private void date(List<RecognisedWord> line) {
    RecognisedWord label = line.get(0);
    RecognisedWord year = line.get(line.size() - 2);
    List<RecognisedWord> inner = line.subList(1, line.size() - 2);
    int month = inner.size();
    for (int i = 0; i < inner.size(); i++) {
      month =
          MONTH_WORD.matcher(Letterhead.folded(inner.get(i))).matches()
              ? Math.min(month, i)
              : month;
    }
    if (month < inner.size()) {
      RecognisedWord word = spelt(inner.get(month));
      fill(gap(alone(label, word), word.word().box().left()), inner.subList(0, month), DAY);
      Gap gap = gap(word, year.word().box().left());
      fill(gap, inner.subList(month + 1, inner.size()), MONTH);
    } else if (!inner.isEmpty()) {
      dayInGarbage(label, inner);
    }
  }

  /** Between "ngày" and "năm" a word with one wrong letter is "tháng" still. */
  private RecognisedWord spelt(RecognisedWord month) {
    Word word = month.word();
    Word spelt = new Word("tháng", word.box(), word.baseline(), word.style());
    RecognisedWord mended = month.with(spelt);
    words.set(words.indexOf(month), mended);
    return mended;
  }

  /** The word "ngày" without what was written so near that the engine took it for part of it. */
  private RecognisedWord alone(RecognisedWord label, RecognisedWord month) {
    Box box = label.word().box();
    String text = Letterhead.folded(label);
    boolean wide = box.width() > month.word().box().width();
    if (!text.matches("ngay.*") || text.length() < 6 && !wide) {
      return label;
    }
    float right = thinnest(label, box.left() + DAY_TO_MONTH * month.word().box().width());
    Box narrow = new Box(box.left(), box.top(), Math.min(box.right(), right), box.bottom());
    Word word = label.word();
    Word day = new Word(word.text().substring(0, 4), narrow, word.baseline(), word.style());
    RecognisedWord alone = label.with(day);
    words.set(words.indexOf(label), alone);
    return alone;
  }

  /** The column with the least ink near {@code x}, on the line of a word. */
  private float thinnest(RecognisedWord word, float x) {
    float em = word.word().size();
    int reach = Math.round(em * 0.3f);
    int left = Math.round(x) - reach;
    int height = Math.round(em);
    int top = Math.round(word.word().baseline() - 0.8f * em);
    float[] ink = page.patch(left, top, 2 * reach + 1, height).withoutRed();
    float best = Float.MAX_VALUE;
    int thinnest = reach;
    for (int column = 0; column <= 2 * reach; column++) {
      float sum = Math.abs(column - reach) * 0.01f;
      for (int row = 0; row < height; row++) {
        sum += ink[row * (2 * reach + 1) + column];
      }
      thinnest = sum < best ? column : thinnest;
      best = Math.min(best, sum);
    }
    return left + thinnest;
  }

  /** A day that runs into the word behind it. */
  private void dayInGarbage(RecognisedWord label, List<RecognisedWord> inner) {
    RecognisedWord month = inner.get(inner.size() - 1);
    if (!isMonth(text(month)) || inner.size() < 2) {
      return;
    }
    List<RecognisedWord> before = inner.subList(0, inner.size() - 1);
    Gap gap = gap(label, month.word().box().left());
    DigitLine.Reading reading = DigitLine.read(gap.strip(), net, DAY);
    words.removeAll(before);
    float end = gap.left() + (reading == null ? 0 : reading.end());
    write(verdict(Claim.NONE, reading), reading, gap, end);
    words.add(word("tháng", gap, end + 1, month.word().box().left() - 1, SURE));
  }

  private void fill(Gap gap, List<RecognisedWord> engines, DigitLine.Kind kind) {
    if (gap.right() < gap.left()) {
      return; // what the engine found is in no order that is understood
    }
    DigitLine.Reading reading = DigitLine.read(gap.strip(), net, kind);
    Claim claim = Claim.digits(engines, kind.allowed());
    Verdict verdict = verdict(claim, reading);
    if (verdict != Verdict.ENGINE && (reading != null || !engines.isEmpty())) {
      words.removeAll(engines);
      write(verdict, reading, gap, gap.left() + (reading == null ? 0 : reading.end()));
    }
  }

  private static boolean isDay(String digits) {
    return digits.matches("0?[1-9]|[12]\\d|3[01]");
  }

  private static boolean isMonth(String digits) {
    return digits.matches("0?[1-9]|1[0-2]");
  }

  private static String text(RecognisedWord word) {
    return word.word().text();
  }

  /** The place between a label and what follows it. */
  private record Gap(float left, float top, float right, float baseline, float em, Strip strip) {

    Box box() {
      return new Box(left, top, right, top + strip.height());
    }
  }

  private Gap gap(RecognisedWord label, float right) {
    Word word = label.word();
    float em = word.size();
    // an engine stretches the box of a label over digits that it can't read
    float widest = word.text().startsWith("S") ? LABEL * em : word.box().width();
    int left = Math.round(Math.min(word.box().right() + 1, word.box().left() + widest));
    int top = Math.round(word.baseline() - 1.4f * em);
    int width = Math.max(1, Math.round(right) - left);
    int height = Math.round(2 * em);
    float[] ink = page.patch(left, top, width, height).withoutRed();
    Strip strip = new Strip(width, height, ink, word.baseline() - top, em).ofItsLetters();
    return new Gap(left, top, right, word.baseline(), em, strip);
  }

  private static RecognisedWord word(
      String text, Gap gap, float left, float right, float confidence) {
    Box box =
        new Box(left, gap.baseline() - 0.75f * gap.em(), right, gap.baseline() + 0.22f * gap.em());
    return new RecognisedWord(
        new Word(text, box, gap.baseline(), new TextStyle(gap.em(), false, false)), confidence, 0);
  }
}
