package vn.giaoviec.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.cli.CommandRun;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.json.JsonDocument;
import vn.giaoviec.index.library.Library;

/** Reports and the register of units over six tasks whose counts can be read off below. */
class ReportCommandTest {

  private static final String DOCUMENT =
      """
      {"document":{"id":"%s","number":"=12/TB","issued":"2024-05-02","issuer":"Liên hiệp A"},
       "tasks":[
        {"id":"t1","text":"một","lead":["Ban Kế hoạch","Văn phòng"],"origin":"prose",
         "deadline":{"text":"1/6","kind":"date","due":"2024-06-01"}},
        {"id":"t2","text":"hai","lead":["BAN KẾ HOẠCH"],"origin":"prose",
         "deadline":{"text":"2/6","kind":"date","due":"2024-06-02"}},
        {"id":"t3","text":"ba","lead":["Ban Kế hoạch"],"origin":"prose",
         "deadline":{"text":"30/6","kind":"date","due":"2024-06-30"}},
        {"id":"t4","text":"bốn","lead":["Ban Kế hoạch"],"origin":"prose",
         "deadline":{"text":"1/7","kind":"date","due":"2024-07-01"}},
        {"id":"t5","text":"năm","origin":"prose"},
        {"id":"t6","text":"sáu","lead":["Tổ Tổng hợp"],"coordinators":["Ban Kế hoạch"],"origin":"prose",
         "deadline":{"text":"hằng quý","kind":"recurring","every":["P3M"]}}],
       "indicators":[]}
      """;
  private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);
  private static final String ID = ContentHash.of(FILE).substring(0, 12);

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Library.in(folder)
        .add(FILE, JsonDocument.read(Json.read(DOCUMENT.formatted(ContentHash.of(FILE)))));
    run("done", ID + ":t1", "--on", "2024-06-01");
    run("done", ID + ":t2", "--on", "2024-06-03");
  }

  @Test
  void countsByUnitWithRates() throws IOException {
    JsonNode rows = json("report", "--on", "2024-07-02", "--format", "json");
    assertEquals(
        "{\"name\":\"Ban Kế hoạch\",\"total\":4,\"done-in-time\":1,\"done-late\":1,"
            + "\"done-without-deadline\":0,\"open-in-time\":0,\"overdue\":2,"
            + "\"open-without-deadline\":0,\"donePercent\":50.0,\"inTimePercent\":50.0,"
            + "\"overduePercent\":50.0}",
        Json.line(rows.get(0)));
    assertEquals(
        List.of("Ban Kế hoạch", "Tổ Tổng hợp", "Văn phòng", "(none named)", "Total"), names(rows));
    JsonNode total = rows.get(4);
    assertEquals(6, total.path("total").asInt());
    assertEquals(1, total.path("open-in-time").asInt(), "the recurring task");
    assertEquals(1, total.path("open-without-deadline").asInt());
  }

  @Test
  void aPeriodTakesLastDaysOccurrencesAndIssuesInIt() throws IOException {
    JsonNode june = total("--from", "2024-06-01", "--to", "2024-06-30");
    assertEquals(4, june.path("total").asInt(), "t1, t2, t3 and the quarter's end");
    assertEquals(1, total("--from", "2024-05-01", "--to", "2024-05-31").path("total").asInt());
    assertEquals(1, total("--from", "2024-07-01", "--to", "2024-07-31").path("total").asInt());
    run("extend", ID + ":t3", "--to", "2024-07-31");
    assertEquals(3, total("--from", "2024-06-01", "--to", "2024-06-30").path("total").asInt());
    assertEquals(2, total("--from", "2024-07-01", "--to", "2024-07-31").path("total").asInt());
  }

  @Test
  void workOfTheTextThatTheAnnexListsAgainCountsOnceByTheAnnex(@TempDir Path other)
      throws IOException {
    byte[] file = "another file".getBytes(StandardCharsets.UTF_8);
    String document =
        """
        {"document":{"id":"%s","number":"5/TB","issued":"2024-05-02","issuer":"Liên hiệp A"},
         "tasks":[
          {"id":"t1","text":"một","lead":["Ban A"],"origin":"prose","sameAs":["t4"]},
          {"id":"t2","text":"hai","lead":["Ban A","Ban B"],"origin":"prose","sameAs":["t5","t6"]},
          {"id":"t3","text":"ba","lead":["các ban"],"origin":"prose","sameAs":["t7"]},
          {"id":"t4","text":"một","lead":["BAN A"],"origin":"table","sameAs":["t1"]},
          {"id":"t5","text":"hai, phần đầu","lead":["Ban A"],"origin":"table"},
          {"id":"t6","text":"hai, phần sau","lead":["Ban A"],"origin":"table"},
          {"id":"t7","text":"ba","lead":["Ban C"],"origin":"table"}],
         "indicators":[]}
        """;
    String hash = ContentHash.of(file);
    Library.in(other).add(file, JsonDocument.read(Json.read(document.formatted(hash))));
    String[] report = {"report", "--format", "json", "--library", other.toString()};
    JsonNode rows = Json.read(CommandRun.of(report).out());
    assertEquals(List.of("Ban A", "Ban B", "Ban C", "các ban", "Total"), names(rows));
    assertEquals(3, rows.at("/0/total").asInt(), "its three rows; t1 and t2 are said again there");
    assertEquals(1, rows.at("/1/total").asInt(), "t2, of which no row is its own");
    assertEquals(6, rows.at("/4/total").asInt(), "all but t1");
    CommandRun.of("done", hash.substring(0, 12) + ":t1", "--library", other.toString());
    JsonNode done = Json.read(CommandRun.of(report).out());
    assertEquals(1, done.at("/0/done-without-deadline").asInt(), "t4 with the sentence it lists");
    assertEquals(6, done.at("/4/total").asInt());
  }

  @Test
  void printsTablesAndCsvThatNoSpreadsheetRuns() {
    String table = run("report", "--on", "2024-07-02", "--lang", "vi").out();
    assertTrue(table.contains("Tổng số"), table);
    assertTrue(table.contains("50.0 %"), table);
    String csv = run("report", "--by", "document", "--format", "csv", "--on", "2024-07-02").out();
    assertTrue(csv.contains("\r\n'=12/TB,6,1,1,0,1,2,1,33.3,50.0,33.3\r\n"), csv);
    String months = run("report", "--by", "month", "--format", "csv", "--on", "2024-07-02").out();
    assertTrue(months.indexOf("2024-06,") < months.indexOf("2024-07,"), months);
  }

  @Test
  void listsUnitsAndJoinsTheirNamesForGood() throws IOException {
    assertEquals(
        List.of("Ban Kế hoạch", "Tổ Tổng hợp", "Văn phòng"),
        names(json("units", "--format", "json")));
    assertEquals(0, run("units", "--merge", "Văn phòng", "Tổ Tổng hợp").status());
    JsonNode units = json("units", "--format", "json", "--on", "2024-07-02");
    assertEquals(
        "{\"name\":\"Ban Kế hoạch\",\"place\":\"Liên hiệp A\",\"aliases\":[\"BAN KẾ HOẠCH\"],"
            + "\"open\":2,\"overdue\":2,\"coordinating\":1,\"tasks\":5}",
        Json.line(units.get(0)));
    assertEquals("Tổ Tổng hợp", units.at("/1/aliases/0").asText());
    assertEquals(2, units.at("/1/tasks").asInt());
    assertEquals(2, json("search", "--unit", "van phong", "--format", "json").size());
    assertEquals(2, json("search", "--unit", "Tổ Tổng hợp", "--format", "json").size());
    assertTrue(run("units", "van", "phong").out().contains("Units: 1"));
    assertEquals(0, run("units", "--split", "Tổ Tổng hợp", "Văn phòng").status());
    assertEquals(3, json("units", "--format", "json").size());
    assertEquals(1, run("units", "--split", "Tổ Tổng hợp", "Văn phòng").status());
    assertEquals(1, json("search", "--unit", "Tổ Tổng hợp", "--format", "json").size());
  }

  @Test
  void namesThatCantBeJoinedAreTold() {
    CommandRun unknown = run("units", "--merge", "Văn phòng", "Ban Lạ");
    assertEquals(1, unknown.status());
    assertTrue(unknown.err().contains("Ban Lạ"), unknown.err());
    assertEquals(1, run("units", "--merge", "Ban Kế hoạch", "BAN KẾ HOẠCH").status());
    assertEquals(2, run("units", "--merge", "Văn phòng").status());
  }

  private CommandRun run(String... args) {
    return CommandRun.of(
        Stream.concat(Stream.of(args), Stream.of("--library", folder.toString()))
            .toArray(String[]::new));
  }

  private JsonNode json(String... args) throws IOException {
    return Json.read(run(args).out());
  }

  private JsonNode total(String... period) throws IOException {
    String[] args =
        Stream.concat(
                Stream.of("report", "--format", "json", "--on", "2024-07-02"), Stream.of(period))
            .toArray(String[]::new);
    JsonNode rows = json(args);
    return rows.get(rows.size() - 1);
  }

  private static List<String> names(JsonNode rows) {
    return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
        .map(i -> rows.get(i).path("name").asText())
        .toList();
  }
}
