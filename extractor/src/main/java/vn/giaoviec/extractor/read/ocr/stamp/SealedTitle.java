package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.Signatures;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Reads authority and title of a signer, which stand beside "Nơi nhận" (Decree 30/2020/NĐ-CP,
 * appendix I), through a seal that was set too high: where words there are unsure, they are looked
 * at again in the ink that is as dark as print.
 */
final class SealedTitle {

  /** Words in capitals count when the engine is so sure of each: the list of titles tells, too. */
  private static final float SURE = 55;

  /** From this share of the page's width on, signatures stand. */
  private static final float LEFTMOST = 0.45f;

  /** How far above and below "Nơi nhận" titles stand at most: in its font size, and in inches. */
  private static final float ABOVE = 1.6f;

  private static final float DEPTH = 0.9f;

  private final Picture page;
  private final OcrEngine engine;
  private final List<RecognisedWord> words;

  private SealedTitle(List<RecognisedWord> words, Picture page, OcrEngine engine) {
    this.words = new ArrayList<>(words);
    this.page = page;
    this.engine = engine;
  }

  /** The words of a page, those of a title in a seal read again. */
  static List<RecognisedWord> read(List<RecognisedWord> words, Picture page, OcrEngine engine) {
    SealedTitle title = new SealedTitle(words, page, engine);
    List<Segment> segments = Segment.of(words);
    for (Segment segment : segments) {
      if (Landmark.RECIPIENTS.marks(segment.line())) {
        title.beside(segment, segments);
      }
    }
    return List.copyOf(title.words);
  }

  private void beside(Segment mark, List<Segment> segments) {
    Box box = mark.box();
    float left = Math.max(LEFTMOST * page.width(), box.right() + mark.size());
    float bottom = Math.min(page.height(), box.bottom() + DEPTH * page.dpi());
    Box place = new Box(left, Math.max(0, box.top() - ABOVE * mark.size()), page.width(), bottom);
    List<Segment> inside = segments.stream().filter(s -> s.isIn(place)).toList();
    List<Segment> shouted = inside.stream().filter(SealedTitle::hasCapitals).toList();
    boolean sure = shouted.stream().allMatch(s -> s.confidence() >= SURE && s.line().capitals());
    if (!sure || shouted.stream().noneMatch(s -> isTitle(s.line()))) {
      put(again(place, mark, inside), inside);
    }
  }

  private static boolean hasCapitals(Segment segment) {
    return segment.words().stream().anyMatch(word -> word.word().text().matches(".*\\p{Lu}{2}.*"));
  }

  private static boolean isTitle(TextLine line) {
    return Signatures.isTitle(line) || Signatures.isAuthority(line) && line.capitals();
  }

  /** The lines of titles as they are seen best: at first, or in the dark ink alone. */
  private List<Segment> again(Box place, Segment mark, List<Segment> inside) {
    int print = Faded.print(page, mark.box());
    List<Segment> best = titles(inside);
    for (Picture dark : Faded.variants(page, place, print)) {
      List<RecognisedWord> read = new ArrayList<>();
      for (RecognisedWord word : engine.words(dark, PageMode.PAGE)) {
        read.add(word.moved(Math.round(place.left()), Math.round(place.top())));
      }
      List<Segment> titles = titles(Segment.of(read));
      best = sureness(titles) > sureness(best) ? titles : best;
    }
    return best;
  }

  private static List<Segment> titles(List<Segment> segments) {
    return segments.stream()
        .map(Segment::bare)
        .filter(segment -> isTitle(segment.line()) && segment.confidence() >= SURE)
        .toList();
  }

  /** More lines count for more, then how sure they are. */
  private static float sureness(List<Segment> titles) {
    return (float) titles.stream().mapToDouble(Segment::confidence).sum();
  }

  /** Puts titles in the place of what was seen of them and of the seal between and over them. */
  private void put(List<Segment> titles, List<Segment> inside) {
    if (titles.isEmpty()) {
      return;
    }
    Box all = titles.stream().map(Segment::box).reduce(Box::union).orElseThrow();
    for (Segment segment : inside) {
      if (segment.box().top() < all.bottom()) {
        words.removeAll(segment.words());
      }
    }
    titles.forEach(title -> words.addAll(title.words()));
  }
}
