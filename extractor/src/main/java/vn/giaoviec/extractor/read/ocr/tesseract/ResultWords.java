package vn.giaoviec.extractor.read.ocr.tesseract;

import static org.bytedeco.tesseract.global.tesseract.RIL_TEXTLINE;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.tesseract.ResultIterator;
import vn.giaoviec.extractor.model.Box;

/** Walks through Tesseract's results in process. */
final class ResultWords implements AutoCloseable {

  private final ResultIterator results;
  private final IntPointer x1 = new IntPointer(1);
  private final IntPointer y1 = new IntPointer(1);
  private final IntPointer x2 = new IntPointer(1);
  private final IntPointer y2 = new IntPointer(1);

  ResultWords(ResultIterator results) {
    this.results = results;
  }

  /** The words, line by line. */
  List<List<RawWord>> lines() {
    List<List<RawWord>> lines = new ArrayList<>();
    do {
      if (lines.isEmpty() || results.IsAtBeginningOf(RIL_TEXTLINE)) {
        lines.add(new ArrayList<>());
      }
      String text = text();
      if (!text.isEmpty() && results.BoundingBox(RIL_WORD, x1, y1, x2, y2)) {
        Box box = new Box(x1.get(), y1.get(), x2.get(), y2.get());
        RawWord word = new RawWord(text, box, baseline(box), results.Confidence(RIL_WORD));
        lines.get(lines.size() - 1).add(word);
      }
    } while (results.Next(RIL_WORD));
    return lines;
  }

  private String text() {
    try (BytePointer utf8 = results.GetUTF8Text(RIL_WORD)) {
      String text = utf8 == null || utf8.isNull() ? "" : utf8.getString(StandardCharsets.UTF_8);
      return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
  }

  /** The line's baseline in the middle of the word; the box's lower edge where there is none. */
  private float baseline(Box box) {
    if (!results.Baseline(RIL_TEXTLINE, x1, y1, x2, y2)) {
      return box.bottom();
    }
    float across = x2.get() - x1.get();
    float share = across <= 0 ? 0 : ((box.left() + box.right()) / 2 - x1.get()) / across;
    return y1.get() + share * (y2.get() - y1.get());
  }

  @Override
  public void close() {
    x1.close();
    y1.close();
    x2.close();
    y2.close();
    results.close();
  }
}
