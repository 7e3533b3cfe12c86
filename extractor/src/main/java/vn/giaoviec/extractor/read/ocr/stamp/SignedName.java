package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.Signatures;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Reads the name under a signer's title, over which signature and seal lie (Decree 30/2020/NĐ-CP,
 * appendix I: title, signature, name below each other). What an engine sees in seal and signature
 * goes; where it saw no name, only the ink that is as dark as print is looked at again.
 */
public final class SignedName {

  /**
   * A page's words.
   *
   * @param words the words with the name, and without those seen in seal and signature
   * @param unread where signatures are under a title whose name couldn't be read
   */
  public record Result(List<RecognisedWord> words, List<Box> unread) {}

  /** A name counts when the engine is so sure of each of its words. */
  private static final float SURE = 75;

  /** From here on no better reading is looked for. */
  private static final float CERTAIN = 90;

  /** How far below its title a name stands at most, and how far beside its middle, in inches. */
  private static final float DEPTH = 2.2f;

  private static final float HALF_WIDTH = 1.75f;

  /** What stands nearer below a title, in font sizes, leaves no room for a signature. */
  private static final float ROOM = 4;

  /** The share of dark pixels from which on something is drawn in a place. */
  private static final float DRAWN = 0.01f;

  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{1,7}");

  private final Picture page;
  private final OcrEngine engine;
  private final List<RecognisedWord> words;
  private final List<Box> unread = new ArrayList<>();

  private SignedName(List<RecognisedWord> words, Picture page, OcrEngine engine) {
    this.words = new ArrayList<>(words);
    this.page = page;
    this.engine = engine;
  }

  /**
   * The words with the names under titles.
   *
   * @param words a page's words in the pixels of its picture
   */
  public static Result read(List<RecognisedWord> words, Picture page, OcrEngine engine) {
    List<RecognisedWord> titled = SealedTitle.read(words, page, engine);
    SignedName names = new SignedName(titled, page, engine);
    List<Segment> segments = Segment.of(titled);
    for (Segment segment : segments) {
      if (isTitle(segment.line())) {
        names.under(segment, segments);
      }
    }
    return new Result(List.copyOf(names.words), List.copyOf(names.unread));
  }

  private static boolean isTitle(TextLine line) {
    return Signatures.isTitle(line) || Signatures.isAuthority(line) && line.capitals();
  }

  private void under(Segment title, List<Segment> segments) {
    Box below = place(title);
    float end = below.bottom();
    for (Segment segment : segments) {
      boolean ends = isTitle(segment.line()) || isText(segment);
      if (segment != title && ends && segment.isIn(below)) {
        end = Math.min(end, segment.box().top());
      }
    }
    if (end < below.bottom() && end - below.top() < ROOM * title.size()) {
      return; // a title over a title, or no signature at all
    }
    Box place = new Box(below.left(), below.top(), below.right(), end);
    List<Segment> inside = segments.stream().filter(s -> s != title && s.isIn(place)).toList();
    Segment name = surest(inside);
    if (name == null || name.confidence() < SURE) {
      Segment again = readAgain(place, title);
      name = again == null ? name : again;
    }
    if (name != null) {
      put(name, inside);
    } else if (isDrawn(place) && !isLetterhead(title, segments)) {
      unread.add(place);
      inside.stream().filter(SignedName::isPartly).forEach(s -> words.removeAll(s.words()));
    }
  }

  /** Of a name some of which is covered, the rest would be another name. */
  private static boolean isPartly(Segment segment) {
    Segment bare = segment.bare();
    return ONE_WORD.matcher(bare.line().text()).matches()
        || Signatures.isName(bare.line()) && !bare.isWhole();
  }

  private Box place(Segment title) {
    Box box = title.box();
    float middle = (box.left() + box.right()) / 2;
    float half = HALF_WIDTH * page.dpi();
    float top = box.bottom() + 0.1f * title.size();
    float bottom = Math.min(page.height(), top + DEPTH * page.dpi());
    return new Box(Math.max(0, middle - half), top, Math.min(page.width(), middle + half), bottom);
  }

  /** Whether a title is the issuer's, over the document's number, as of the Prime Minister. */
  private static boolean isLetterhead(Segment title, List<Segment> segments) {
    return segments.stream()
        .filter(s -> Landmark.NUMBER.marks(s.line()) || Landmark.MOTTO.marks(s.line()))
        .anyMatch(s -> s.box().bottom() > title.box().top());
  }

  /** Running text, which stands under headings. */
  private static boolean isText(Segment segment) {
    long good =
        segment.words().stream()
            .filter(word -> word.confidence() >= SURE && word.word().text().length() > 1)
            .count();
    return good >= 4 && !segment.line().capitals() && !Signatures.isName(segment.line());
  }

  private static @Nullable Segment surest(List<Segment> segments) {
    Segment best = null;
    for (Segment whole : segments) {
      Segment segment = whole.bare();
      boolean name = Signatures.isName(segment.line()) && segment.isWhole();
      if (name && (best == null || segment.confidence() > best.confidence())) {
        best = segment;
      }
    }
    return best;
  }

  /** The name in the dark ink alone; null where none is sure. */
  private @Nullable Segment readAgain(Box place, Segment title) {
    int print = Faded.print(page, title.box());
    Segment best = null;
    for (Picture dark : Faded.variants(page, place, print)) {
      for (PageMode mode : List.of(PageMode.PAGE, PageMode.BLOCK)) {
        List<RecognisedWord> read =
            engine.words(dark, mode).stream()
                .map(word -> word.moved(Math.round(place.left()), Math.round(place.top())))
                .toList();
        Segment name = surest(Segment.of(read));
        boolean better = best == null || name != null && name.confidence() > best.confidence();
        best = name != null && name.confidence() >= SURE && better ? name : best;
        if (best != null && best.confidence() >= CERTAIN) {
          return best;
        }
      }
    }
    return best;
  }

  /** Puts the name in the place of what was seen of it, of the seal and of the signature. */
  private void put(Segment name, List<Segment> inside) {
    Box line = name.box();
    for (Segment segment : inside) {
      boolean covered = segment.box().bottom() > line.top() && segment.box().top() < line.bottom();
      if (covered || isScrawl(segment)) {
        words.removeAll(segment.words());
      }
    }
    words.addAll(name.words());
  }

  /** No words that somebody printed, such as a rank, a remark or what a digital signature says. */
  private static boolean isScrawl(Segment segment) {
    long good =
        segment.words().stream()
            .filter(word -> word.confidence() >= SURE && word.word().text().length() > 2)
            .count();
    return 2 * good < segment.words().size() || good < 2 && !Signatures.isRemark(segment.line());
  }

  private boolean isDrawn(Box place) {
    Picture part = Faded.part(page, place);
    int dark = 0;
    for (byte pixel : part.grey()) {
      dark += (pixel & 0xff) < 140 ? 1 : 0;
    }
    return dark > DRAWN * part.grey().length;
  }
}
