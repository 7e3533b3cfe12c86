package vn.giaoviec.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.cli.CommandRun;
import vn.giaoviec.index.json.Json;

/** What people report of tasks, and what search and show make of it. */
class StatusCommandsTest {

  private static final String DOCUMENT =
      """
      {"document":{"id":"%s","number":"12/TB-LHA","issued":"2024-01-02"},
       "tasks":[
        {"id":"t1","text":"Xây dựng đề án","lead":["Ban Kế hoạch"],"origin":"prose",
         "sameAs":["t3"],
         "deadline":{"text":"trước 15/3/2024","kind":"date","due":"2024-03-15","strict":true}},
        {"id":"t2","text":"Báo cáo quý","lead":["Văn phòng"],"origin":"prose",
         "deadline":{"text":"hằng quý","kind":"recurring","every":["P3M"]}},
        {"id":"t3","text":"Đề án","lead":["Ban Kế hoạch"],"origin":"table",
         "deadline":{"text":"15/3/2024","kind":"date","due":"2024-03-15"}},
        {"id":"t4","text":"Rà soát quy chế","lead":["Văn phòng"],"origin":"prose"}],
       "indicators":[]}
      """;
  private static final String ID = OneDocument.ID;

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    OneDocument.keep(folder, DOCUMENT);
  }

  @Test
  void whatIsDoneLateIsToldAndNoLongerOverdue() throws IOException {
    assertEquals(List.of("t1", "t3"), found("--overdue", "--on", "2024-03-16"));
    CommandRun run = run("done", ID + ":t1", "--on", "16/3/2024", "--note", "7/BC");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith(ID + ":t1  done on 16/03/2024: done late. Xây dựng"));
    assertTrue(run.out().contains("the same work, not reported (--both does): " + ID + ":t3"));
    assertEquals(List.of("t3"), found("--overdue", "--on", "2024-03-16"));
    assertEquals(List.of(), found("--overdue", "--on", "2024-03-15"));
    assertEquals(List.of("t1"), found("--status", "done-late"));
    String shown = run("show", "12/tb-lha:t1").out();
    assertTrue(shown.contains("done on 16/03/2024: 7/BC"), shown);
  }

  @Test
  void theDayBeforeWhichItMustBeDoneCountsAsInTime() throws IOException {
    run("done", ID + ":t1", "--on", "15/3/2024", "--both");
    assertEquals(List.of("t1", "t3"), found("--status", "done-in-time"));
    assertEquals(0, run("reopen", ID + ":t3").status());
    assertEquals(List.of("t1"), found("--status", "done"));
    assertEquals(1, run("reopen", ID + ":t3").status());
  }

  @Test
  void aMovedDeadlineCountsEverywhereAndTheStatedOneIsKept() throws IOException {
    run("extend", ID + ":t1", ID + ":t4", "--to", "30/4/2024");
    assertEquals(List.of("t3"), found("--overdue", "--on", "2024-04-30"));
    assertEquals(List.of("t1", "t4"), found("--due-from", "2024-04-30", "--due-to", "2024-04-30"));
    assertEquals(List.of("t1", "t4"), found("--due-within", "3", "--on", "2024-04-27"));
    assertEquals(List.of(), found("--without-deadline"));
    JsonNode task = Json.read(run("search", "--format", "json", "xay dung de an").out()).get(0);
    assertEquals("2024-03-15", task.at("/deadline/due").asText());
    assertEquals("2024-04-30", task.path("extendedTo").asText());
    String table = run("search", "quy", "che").out();
    assertTrue(table.contains("⇒ 30/04/2024"), table);
    CommandRun recurring = run("extend", ID + ":t2", "--to", "30/4/2024");
    assertEquals(1, recurring.status());
    assertTrue(recurring.err().contains("recurring"), recurring.err());
  }

  @Test
  void oneOccurrenceOfARecurringTaskIsDone() throws IOException {
    run("done", ID + ":t2", "--on", "20/3/2024");
    assertEquals(List.of("t2"), found("--status", "done", "--on", "2024-03-31"));
    assertEquals(List.of(), found("--status", "done", "--on", "2024-04-01"));
    String next = run("search", "bao cao", "--on", "2024-03-25").out();
    assertTrue(next.contains("→ 30/06/2024"), next);
    run("done", ID + ":t2", "--on", "5/7/2024", "--for", "30/6/2024");
    assertEquals(List.of("t2"), found("--status", "open", "--on", "2024-07-05", "bao cao"));
    assertEquals(1, run("done", ID + ":t1", "--for", "30/6/2024").status());
  }

  @Test
  void whatCantBeReportedIsToldAndNothingIsKept() throws IOException {
    assertEquals(1, run("done", ID + ":t9").status());
    assertEquals(1, run("done", ID).status());
    assertEquals(2, run("done", ID + ":t1", "--on", "1/1/2999").status());
    assertEquals(2, run("extend", ID + ":t1").status());
    assertEquals(List.of(), found("--status", "done"));
    try (Stream<String> lines = Files.lines(folder.resolve("journal.jsonl"))) {
      assertFalse(lines.anyMatch(line -> line.contains("\"done\"")));
    }
  }

  private CommandRun run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--library", folder.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  /** The tasks that a search finds, without the document's part of their ids. */
  private List<String> found(String... filter) throws IOException {
    List<String> args = new ArrayList<>(List.of("search", "--format", "json"));
    args.addAll(List.of(filter));
    List<String> ids = new ArrayList<>();
    Json.read(run(args.toArray(String[]::new)).out())
        .forEach(task -> ids.add(task.path("id").asText().substring(ID.length() + 1)));
    return ids;
  }
}
