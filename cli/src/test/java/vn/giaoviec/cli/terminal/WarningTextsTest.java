package vn.giaoviec.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;

class WarningTextsTest {

  private static String line(String language, Warning warning) {
    return new WarningTexts(Messages.in(language)).line(warning);
  }

  @Test
  void inBothLanguages() {
    Warning warning =
        new Warning("deadline-before-issue", "2024-03-01 < 2024-03-05", Place.onPage(2));
    assertEquals(
        "The deadline is before the date of issue: 2024-03-01 < 2024-03-05 (page 2)",
        line("en", warning));
    assertEquals(
        "Thời hạn trước ngày ban hành: 2024-03-01 < 2024-03-05 (trang 2)", line("vi", warning));
  }

  @Test
  void withoutDetailOrPlace() {
    Warning warning = new Warning("missing-lead", "", Place.UNKNOWN);
    assertEquals("Nobody is named to do it", line("en", warning));
    assertEquals("Chưa rõ người, đơn vị chủ trì", line("vi", warning));
  }

  @Test
  void aCodeOfAnotherVersionStandsForItself() {
    assertEquals("new-code: x", line("vi", new Warning("new-code", "x", Place.UNKNOWN)));
  }

  @Test
  void theRectangleOnAPage() {
    Place place = Place.onPage(3, new Box(85.2f, 535.1f, 552.8f, 564.8f));
    assertEquals("page 3, 85, 535 – 553, 565 pt", new Places(Messages.in("en")).exact(place));
  }
}
