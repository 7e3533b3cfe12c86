package vn.giaoviec.extractor.read.ocr.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** A program that only says what it is to say, in the place of Tesseract. */
class TesseractProgramTest {

  @TempDir private Path folder;

  @BeforeEach
  void shell() {
    assumeTrue(new File("/bin/sh").canExecute(), "no shell for the program");
  }

  /** A program that takes its picture and does as told. */
  private Path program(String script) throws IOException {
    Path file = folder.resolve("tesseract");
    Files.writeString(file, "#!/bin/sh\ncat > /dev/null\n" + script + "\n");
    file.toFile().setExecutable(true);
    return file;
  }

  private static Picture paper() {
    byte[] grey = new byte[400 * 200];
    Arrays.fill(grey, (byte) 255);
    return new Picture(400, 200, 300, grey);
  }

  @Test
  void wordsOfItsTableAreRead() throws IOException {
    Path program =
        program(
            "printf 'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop"
                + "\\twidth\\theight\\tconf\\ttext\\n'\n"
                + "printf '4\\t1\\t1\\t1\\t1\\t0\\t10\\t20\\t90\\t30\\t-1\\t\\n'\n"
                + "printf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t20\\t40\\t30\\t96.5\\tSở\\n'\n"
                + "printf '5\\t1\\t1\\t1\\t1\\t2\\t60\\t20\\t40\\t30\\t91\\tY\\n'");
    List<RecognisedWord> words = new TesseractProgram(program).words(paper(), PageMode.PAGE);
    assertEquals(List.of("Sở", "Y"), words.stream().map(w -> w.word().text()).toList());
    assertEquals(96.5f, words.get(0).confidence());
    assertEquals(10, words.get(0).word().box().left());
    assertEquals(100, words.get(1).word().box().right());
  }

  @Test
  void itIsToldWhatThePictureShows() throws IOException {
    Path said = folder.resolve("said.txt");
    Path program = program("echo \"$@\" > " + said);
    new TesseractProgram(program).words(paper(), PageMode.LINE);
    String[] arguments = Files.readString(said).strip().split(" ");
    assertEquals(
        "stdin stdout -l vie --psm 7 --dpi 300 -c tessedit_create_tsv=1",
        String.join(" ", arguments[0], arguments[1])
            + " "
            + String.join(" ", Arrays.asList(arguments).subList(4, arguments.length)));
  }

  @Test
  void aProgramThatHangsIsStopped() throws IOException {
    TesseractProgram engine = new TesseractProgram(program("exec sleep 600"), 1);
    assertThrows(UncheckedIOException.class, () -> engine.words(paper(), PageMode.PAGE));
  }

  @Test
  void failureOfTheProgramIsTold() throws IOException {
    TesseractProgram engine = new TesseractProgram(program("exit 3"));
    assertThrows(UncheckedIOException.class, () -> engine.words(paper(), PageMode.PAGE));
  }

  @Test
  void itIsLookedForOnThePath() throws IOException {
    Path program = program("exit 0");
    String path = "/no/such/folder" + File.pathSeparator + folder;
    assertEquals(Optional.of(program), TesseractProgram.on(path));
    assertEquals(Optional.empty(), TesseractProgram.on("/no/such/folder"));
    assertEquals(Optional.empty(), TesseractProgram.on(null));
  }
}
