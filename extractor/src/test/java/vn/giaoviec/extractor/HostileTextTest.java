package vn.giaoviec.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.header.HeaderReader;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.layout.outline.Outline;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.task.ReportTo;
import vn.giaoviec.extractor.task.TaskFinder;

/** Text that no office writes must neither overflow the stack nor take quadratic time. */
class HostileTextTest {
  private static final int LENGTH = 100_000;

  private static Block paragraph(String text) {
    return new Block.Paragraph(text, Block.Style.PLAIN, Place.UNKNOWN);
  }

  private static Parts body(List<Block> blocks) {
    return new Parts(List.of(), blocks, List.of(), List.of());
  }

  private static Header header() {
    return HeaderReader.read(PartSplitter.split(List.of(paragraph("THÔNG BÁO"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sở A, ", "Sở A và ", "Đồng chí ", "(", "1.1.1.1", ";", "phối hợp với "})
  void readsTasksOfOneEndlessLine(String part) {
    String line = "Giao Sở Y tế " + part.repeat(LENGTH / part.length());
    List<Block> blocks = List.of(paragraph("I. NHIỆM VỤ"), paragraph(line));
    assertTrue(TaskFinder.find(body(blocks), header()).size() <= 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kính gửi ", "trình Sở B, ", "báo cáo về Sở A "})
  void findsWhomOneEndlessLineReportsTo(String part) {
    String line = "Giao Sở Y tế " + part.repeat(LENGTH / part.length());
    assertTrue(ReportTo.of(line).size() <= 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trong tháng 3 ", "ngày 1/2 ", "định kỳ ", "đến năm 2030 "})
  void findsTheDeadlineOfOneEndlessLine(String part) {
    String line = "Số hộ nghèo " + part.repeat(LENGTH / part.length());
    LocalDate issued = LocalDate.of(2020, 1, 1);
    assertFalse(
        DeadlineFinder.ofItem(line, issued)
            .filter(mention -> mention.end() - mention.start() > 100)
            .isPresent());
  }

  @Test
  void readsHeaderWithAnEndlessWordInCapitals() {
    Block word = paragraph("I".repeat(LENGTH));
    Parts parts = new Parts(List.of(word), List.of(word), List.of(word), List.of(word));
    assertEquals(List.of(), HeaderReader.read(parts).addressees());
  }

  @Test
  void endlessNestingStaysShallow() {
    String[] signs = {"a)", "1)", "(1)", "(i)", "-"};
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      blocks.add(paragraph(signs[i % signs.length] + " Việc sau:"));
    }
    List<Section> outline = Outline.of(blocks);
    assertEquals(10_000, outline.stream().mapToInt(HostileTextTest::count).sum());
    assertTrue(outline.stream().mapToInt(HostileTextTest::depth).max().orElse(0) < 100);
  }

  private static int count(Section section) {
    return 1 + section.children().stream().mapToInt(HostileTextTest::count).sum();
  }

  private static int depth(Section section) {
    return 1 + section.children().stream().mapToInt(HostileTextTest::depth).max().orElse(0);
  }
}
