package vn.giaoviec.extractor.read.ocr.tesseract;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Tesseract as a program of this machine, where its native libraries for the platform aren't
 * packed; it is given the packed data, so that it need not know Vietnamese.
 */
public final class TesseractProgram implements OcrEngine {

  private static final String NAME = "tesseract";

  /** A page takes seconds; a program that hangs must not hold up the others. */
  private static final int PATIENCE_SECONDS = 300;

  /** Columns of the program's table: level, …, left, top, width, height, confidence, text. */
  private static final int COLUMNS = 12;

  private static final String LINE = "4";
  private static final String WORD = "5";

  private final Path program;
  private final Path data;
  private final int patience;

  /**
   * An engine that starts a program for each picture.
   *
   * @param program the executable
   * @throws UncheckedIOException if the data can't be put into a folder for it
   */
  public TesseractProgram(Path program) {
    this(program, PATIENCE_SECONDS);
  }

  /** An engine that stops a program which takes more than so many seconds for a picture. */
  TesseractProgram(Path program, int patience) {
    this.program = program;
    this.patience = patience;
    try {
      this.data = Files.createTempDirectory("giaoviec-ocr");
      data.toFile().deleteOnExit();
      Path file = data.resolve(TrainedData.LANGUAGE + ".traineddata");
      Files.write(file, TrainedData.bytes());
      file.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The program in one of the folders of a search path.
   *
   * @param path folders parted as in the environment variable PATH; may be null or empty
   */
  public static Optional<Path> on(@Nullable String path) {
    if (path == null) {
      return Optional.empty();
    }
    for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
      for (String name : List.of(NAME, NAME + ".exe")) {
        File file = new File(folder, name);
        if (!folder.isEmpty() && file.isFile() && file.canExecute()) {
          return Optional.of(file.toPath());
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public List<RecognisedWord> words(Picture picture, PageMode mode) {
    try {
      return TypeMeasure.words(lines(run(picture, mode)), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> run(Picture picture, PageMode mode) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "stdin",
                "stdout",
                "--tessdata-dir",
                data.toString(),
                "-l",
                TrainedData.LANGUAGE,
                "--psm",
                segmentation(mode),
                "--dpi",
                Integer.toString(picture.dpi()),
                "-c",
                "tessedit_create_tsv=1")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process
        .onExit()
        .orTimeout(patience, TimeUnit.SECONDS)
        .exceptionally(hangs -> process.destroyForcibly()); // which ends the reading below
    try (OutputStream in = process.getOutputStream()) {
      ImageIO.write(image(picture), "png", in);
    }
    List<String> table;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      table = out.lines().toList();
    }
    end(process);
    return table;
  }

  private static void end(Process process) throws IOException {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (process.exitValue() != 0) {
      throw new IOException(NAME + " failed, or was stopped because it hung");
    }
  }

  private static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.grey());
    return image;
  }

  /** The words line by line; a line of the table that is none of both is passed over. */
  static List<List<RawWord>> lines(List<String> table) {
    List<List<RawWord>> lines = new ArrayList<>();
    float baseline = 0;
    for (String row : table) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length == COLUMNS && cells[0].equals(LINE)) {
        lines.add(new ArrayList<>());
        baseline = box(cells).bottom();
      } else if (cells.length == COLUMNS && cells[0].equals(WORD) && !lines.isEmpty()) {
        String text = Normalizer.normalize(cells[COLUMNS - 1].strip(), Normalizer.Form.NFC);
        if (!text.isEmpty()) {
          float confidence = Float.parseFloat(cells[COLUMNS - 2]);
          lines.get(lines.size() - 1).add(new RawWord(text, box(cells), baseline, confidence));
        }
      }
    }
    lines.removeIf(List::isEmpty);
    return lines;
  }

  private static Box box(String[] cells) {
    float left = Float.parseFloat(cells[6]);
    float top = Float.parseFloat(cells[7]);
    return new Box(left, top, left + Float.parseFloat(cells[8]), top + Float.parseFloat(cells[9]));
  }

  private static String segmentation(PageMode mode) {
    return switch (mode) {
      case PAGE -> "3";
      case BLOCK -> "6";
      case LINE -> "7";
    };
  }

  @Override
  public void close() {
    // each picture's process has ended
  }
}
