package vn.giaoviec.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.cli.CommandRun;

/** The agenda on Wednesday 12 June 2024; its week ends on the 16th. */
class DueCommandTest {

  private static final String DOCUMENT =
      """
      {"document":{"id":"%s","number":"12/TB-LHA","issued":"2024-01-02"},
       "tasks":[
        {"id":"t1","text":"muộn","lead":["Ban A"],"origin":"prose",
         "deadline":{"text":"11/6","kind":"date","due":"2024-06-11"}},
        {"id":"t2","text":"hôm nay","lead":["Ban A"],"origin":"prose",
         "deadline":{"text":"12/6","kind":"date","due":"2024-06-12"}},
        {"id":"t3","text":"chủ nhật","lead":["Ban B"],"origin":"prose",
         "deadline":{"text":"tuần","kind":"period","start":"2024-06-01","due":"2024-06-16"}},
        {"id":"t4","text":"thứ hai","lead":["Ban B"],"origin":"prose",
         "deadline":{"text":"17/6","kind":"date","due":"2024-06-17"}},
        {"id":"t5","text":"hằng tháng","lead":["Ban A"],"origin":"prose",
         "deadline":{"text":"ngày 20 hằng tháng","kind":"recurring","every":["P1M"],"day":20}},
        {"id":"t6","text":"thường xuyên","lead":["Ban A"],"origin":"prose",
         "deadline":{"text":"thường xuyên","kind":"ongoing"}},
        {"id":"t7","text":"không hạn","lead":["Ban A"],"origin":"prose"},
        {"id":"t8","text":"xa","lead":["Ban A"],"origin":"prose",
         "deadline":{"text":"2025","kind":"date","due":"2025-01-01"}}],
       "indicators":[]}
      """;
  private static final String ID = OneDocument.ID;

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    OneDocument.keep(folder, DOCUMENT);
  }

  @Test
  void listsOpenWorkByWeeks() {
    assertEquals(
        List.of(
            "Overdue: 1",
            "t1",
            "This week, 12/06/2024 – 16/06/2024: 2",
            "t2",
            "t3",
            "Next week, 17/06/2024 – 23/06/2024: 2",
            "t4",
            "t5",
            "Without end: 1",
            "t6",
            "Without a deadline: 1"),
        agenda("--weeks", "2"));
  }

  @Test
  void aRecurringTaskStandsInEveryWeekItFallsDueUnlessThatIsDone() {
    List<String> six = agenda("--weeks", "6");
    assertEquals(2, six.stream().filter("t5"::equals).count());
    assertTrue(six.contains("15/07/2024 – 21/07/2024: 1"), six.toString());
    CommandRun.of("done", ID + ":t5", "--on", "12/6/2024", "--library", folder.toString());
    List<String> after = agenda("--weeks", "6");
    assertEquals(1, after.stream().filter("t5"::equals).count());
    assertTrue(after.contains("Next week, 17/06/2024 – 23/06/2024: 1"), after.toString());
  }

  @Test
  void whatIsDoneIsGoneAndWhatWasMovedStandsInItsNewWeek() {
    CommandRun.of("done", ID + ":t2", "--on", "12/6/2024", "--library", folder.toString());
    CommandRun.of("extend", ID + ":t1", "--to", "18/6/2024", "--library", folder.toString());
    List<String> lines = agenda("--weeks", "2");
    assertFalse(lines.contains("t2"));
    assertEquals("This week, 12/06/2024 – 16/06/2024: 1", lines.get(0));
    assertEquals(List.of("t4", "t1", "t5"), lines.subList(3, 6));
  }

  @Test
  void ofOneUnitAndCutWhereAskedFor() {
    List<String> lines = agenda("--unit", "ban a", "--role", "lead", "--limit", "1");
    assertFalse(lines.contains("t3"));
    assertEquals("Nothing is due.", agenda("--unit", "ban a", "--role", "supervisor").get(0));
    assertEquals(
        "This week, 12/06/2024 – 16/06/2024: 2 (the first 1 of them)",
        agenda("--limit", "1").get(2));
  }

  /** The headings, and the ids of the tasks below them. */
  private List<String> agenda(String... options) {
    List<String> args =
        Stream.concat(
                Stream.of("due", "--on", "2024-06-12", "--library", folder.toString()),
                Stream.of(options))
            .toList();
    return CommandRun.of(args.toArray(String[]::new))
        .out()
        .lines()
        .filter(line -> line.contains(ID + ":") || line.matches("\\S.*: \\d+.*|Nothing.*"))
        .map(line -> line.replaceAll(".*" + ID + ":(t\\d).*", "$1"))
        .map(line -> line.replaceAll(" \\(\"giaoviec.*", ""))
        .toList();
  }
}
