package vn.giaoviec.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;

class PageFolderTest {

  @TempDir Path folder;

  private Path picture(String name, int width, int height) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    String format = name.substring(name.lastIndexOf('.') + 1);
    ImageIO.write(
        new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), format, file.toFile());
    return file;
  }

  @Test
  void numbersInNamesCountAsNumbers() {
    assertTrue(PageFolder.compare("page 9.jpg", "page 10.jpg") < 0);
    assertTrue(PageFolder.compare("page 2b.jpg", "page 2a.jpg") > 0);
    assertTrue(PageFolder.compare("a1.jpg", "b0.jpg") < 0);
    assertEquals(0, PageFolder.compare("p1.png", "p1.png"));
    assertTrue(PageFolder.compare("p01.png", "p1.png") != 0, "two files stay two");
  }

  @Test
  void thePicturesOfAFolderAreOneDocumentAndOtherFilesTheirOwn() throws IOException {
    picture("bundle/2.jpg", 30, 40);
    picture("bundle/10.png", 30, 40);
    Path letter = Files.createFile(folder.resolve("bundle").resolve("letter.docx"));
    Path alone = picture("other/notice.jpg", 30, 40);
    Path bundle = folder.resolve("bundle");
    assertEquals(List.of(bundle, letter, alone), Inputs.documents(List.of(folder)));
    Path named = bundle.resolve("2.jpg");
    assertEquals(List.of(named), Inputs.documents(List.of(named)), "a file that is named is meant");
  }

  @Test
  void pagesStandInTheOrderOfTheirNames() throws IOException, UnreadableException {
    picture("p10.png", 700, 1000);
    picture("p9.jpg", 1000, 700);
    byte[] pdf = Reading.bytes(folder);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(2, document.getNumberOfPages());
      assertTrue(width(document, 0) > height(document, 0), "page 9 lies on its side");
      assertTrue(width(document, 1) < height(document, 1));
      assertEquals(842, height(document, 1), 6, "pixels of no known size: A4, to a whole dpi");
    }
    assertArrayEquals(pdf, Reading.bytes(folder), "imported twice it is the same document");
    assertEquals(folder.getFileName() + ".pdf", Reading.name(folder));
  }

  private static float width(PDDocument document, int page) {
    return document.getPage(page).getMediaBox().getWidth();
  }

  private static float height(PDDocument document, int page) {
    return document.getPage(page).getMediaBox().getHeight();
  }

  @Test
  void aDamagedPageIsNamed() throws IOException {
    picture("1.jpg", 30, 40);
    Files.writeString(folder.resolve("2.jpg"), "no picture at all");
    UnreadableException failure =
        assertThrows(UnreadableException.class, () -> Reading.bytes(folder));
    assertEquals(Reason.BROKEN, failure.reason());
    assertTrue(String.valueOf(failure.getMessage()).contains("2.jpg"), failure.getMessage());
    assertFalse(String.valueOf(failure.getMessage()).contains("1.jpg"));
  }
}
