package vn.giaoviec.extractor.read.ocr.tesseract;

import java.nio.file.Path;
import java.util.Optional;
import vn.giaoviec.extractor.read.ocr.OcrEngine;

/** Chooses the engine: the packed one, else the program on this machine's search path. */
public final class Engines {

  private Engines() {}

  /** Whether there is any. */
  public static boolean available() {
    return TesseractEngine.available() || program().isPresent();
  }

  /**
   * A new engine.
   *
   * @throws IllegalStateException if there is none; {@link #available} tells
   */
  public static OcrEngine open() {
    return TesseractEngine.available()
        ? new TesseractEngine()
        : new TesseractProgram(
            program().orElseThrow(() -> new IllegalStateException("no recognition")));
  }

  private static Optional<Path> program() {
    return TesseractProgram.on(System.getenv("PATH"));
  }
}
