package vn.giaoviec.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.read.UnreadableException.Reason;

class MessagesTest {

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(Messages.in("en").bundle().keySet(), Messages.in("vi").bundle().keySet());
    for (String key : Messages.in("en").bundle().keySet()) {
      assertEquals(
          Messages.in("en").bundle().getString(key).contains("{0}"),
          Messages.in("vi").bundle().getString(key).contains("{0}"),
          key);
    }
  }

  @Test
  void everyReasonHasASentenceAndAWayOut() {
    for (Reason reason : Reason.values()) {
      for (String language : new String[] {"en", "vi"}) {
        String text = Messages.in(language).text(reason, "detail");
        assertFalse(text.contains("\n"));
        assertEquals(1, text.split("; ").length - 1, text);
      }
    }
    assertEquals(
        "tệp bị hỏng (page 3); mở bằng phần mềm của nó rồi lưu lại, hoặc xin bên gửi gửi lại",
        Messages.in("vi").text(Reason.BROKEN, "page\n 3"));
    String scan = Messages.in("vi").text(Reason.NEEDS_OCR, "pages 1, 2");
    assertTrue(scan.contains("(trang 1, 2)"), scan);
    String cut = Messages.in("vi").text(Reason.BROKEN, "the end is missing");
    assertTrue(cut.contains("(thiếu phần cuối)"), cut);
  }

  @Test
  void theLibraryIsWhereTheSystemKeepsData() {
    assertEquals(
        Path.of("/x/lib"),
        DataFolder.library(Map.of("GIAOVIEC_LIBRARY", "/x/lib"), "Linux", "/home/u"));
    assertEquals(
        Path.of("/home/u/.local/share/giaoviec"), DataFolder.library(Map.of(), "Linux", "/home/u"));
    assertEquals(
        Path.of("/data/giaoviec"),
        DataFolder.library(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/u"));
    assertEquals(
        Path.of("/Users/u/Library/Application Support/giaoviec"),
        DataFolder.library(Map.of(), "Mac OS X", "/Users/u"));
  }
}
