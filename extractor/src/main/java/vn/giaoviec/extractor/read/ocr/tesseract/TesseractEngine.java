package vn.giaoviec.extractor.read.ocr.tesseract;

import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_AUTO;
import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_BLOCK;
import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_LINE;

import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Tesseract in this process, by its native library. */
public final class TesseractEngine implements OcrEngine {

  private final TessBaseAPI api = new TessBaseAPI();

  /**
   * An engine of its own memory.
   *
   * @throws IllegalStateException if the data can't be read
   * @throws LinkageError if this platform's native libraries are missing; {@link #available} tells
   */
  public TesseractEngine() {
    byte[] bytes = TrainedData.bytes();
    try (BytePointer data = new BytePointer(bytes);
        BytePointer language = new BytePointer(TrainedData.LANGUAGE)) {
      int failed =
          api.Init(
              data,
              bytes.length,
              language,
              OEM_LSTM_ONLY,
              (BytePointer) null,
              0,
              null,
              null,
              false,
              null);
      if (failed != 0) {
        throw new IllegalStateException("Tesseract doesn't accept its data");
      }
    }
    api.SetVariable(
        "debug_file", System.getProperty("os.name").startsWith("Win") ? "nul" : "/dev/null");
  }

  /** Whether the native libraries for this platform are there. */
  public static boolean available() {
    try {
      Loader.load(org.bytedeco.tesseract.global.tesseract.class);
      return true;
    } catch (LinkageError missing) {
      return false;
    }
  }

  @Override
  public List<RecognisedWord> words(Picture picture, PageMode mode) {
    api.SetPageSegMode(segmentation(mode));
    api.SetImage(picture.grey(), picture.width(), picture.height(), 1, picture.width());
    api.SetSourceResolution(picture.dpi());
    try {
      if (api.Recognize(null) != 0) {
        return List.of();
      }
      ResultIterator results = api.GetIterator();
      if (results == null || results.isNull()) {
        return List.of();
      }
      try (ResultWords words = new ResultWords(results)) {
        return TypeMeasure.words(words.lines(), picture);
      }
    } finally {
      api.Clear();
    }
  }

  private static int segmentation(PageMode mode) {
    return switch (mode) {
      case PAGE -> PSM_AUTO;
      case BLOCK -> PSM_SINGLE_BLOCK;
      case LINE -> PSM_SINGLE_LINE;
    };
  }

  @Override
  public void close() {
    api.End();
    api.close();
  }
}
