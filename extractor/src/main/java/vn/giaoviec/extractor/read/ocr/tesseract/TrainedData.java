package vn.giaoviec.extractor.read.ocr.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.giaoviec.extractor.read.ocr.OcrEngine;

/** What Tesseract was trained to; packed beside the classes from {@code models/ocr}. */
final class TrainedData {

  /** Tesseract's name of the language. */
  static final String LANGUAGE = "vie";

  private static final String FILE = LANGUAGE + ".traineddata";

  private TrainedData() {}

  static byte[] bytes() {
    try (InputStream in = OcrEngine.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packed");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
