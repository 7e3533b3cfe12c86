package vn.giaoviec.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Searching as a user does: the query language, counts, citations, figures over time. */
class SearchCommandsTest {

  private static final String PLAN =
      """
      {"document":{"id":"%s","number":"12/KH-LHA","type":"Kế hoạch","issued":"2024-01-02",
        "issuer":"Liên hiệp A tỉnh Lam Sơn","subject":"Phát triển sản phẩm đặc trưng",
        "references":[{"number":"09-NQ/TW","type":"Nghị quyết",
          "evidence":{"source":"Nghị quyết số 09-NQ/TW","rule":"r","page":1}}]},
       "tasks":[
        {"id":"t1","text":"Mở lớp kỹ năng","lead":["Ban Kế hoạch"],"origin":"prose",
         "deadline":{"text":"15/3/2024","kind":"date","due":"2024-03-15"}}],
       "indicators":[
        {"id":"i1","name":"=Số tổ hợp tác","value":120,"unit":"tổ","comparator":">=",
         "measure":"target","period":"năm 2024","origin":"prose"}],
       "text":["Mở lớp kỹ năng bán hàng trên sàn cho chủ vườn"]}
      """;
  private static final String REPORT =
      """
      {"document":{"id":"%s","number":"9/BC-LHA","type":"Báo cáo","issued":"2025-01-09",
        "issuer":"Liên hiệp A tỉnh Lam Sơn","subject":"Kết quả năm 2024",
        "references":[{"number":"12/KH-LHA","date":"2024-01-02",
          "evidence":{"source":"Kế hoạch số 12/KH-LHA","rule":"r","page":1}}]},
       "tasks":[],
       "indicators":[
        {"id":"i1","name":"Tổng số tổ hợp tác","value":131,"unit":"tổ","comparator":"=",
         "measure":"actual","period":"năm 2024","origin":"prose"}],
       "text":["Có 131 tổ hợp tác"]}
      """;

  private static final String GUIDE =
      """
      {"document":{"id":"%s","number":"3/HD-LHA","type":"Hướng dẫn","issued":"2025-02-03",
        "issuer":"Liên hiệp A tỉnh Lam Sơn","subject":"Lớp kỹ năng số"},
       "tasks":[],"indicators":[],
       "text":["Hướng dẫn lớp kỹ năng số"]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    add(PLAN, "a plan");
    add(REPORT, "a report");
  }

  @Test
  void wordsThatOnlyTheTextHasFindTheDocumentAndShowThePlace() {
    CommandRun run = run("search", "san cho chu vuon");
    assertTrue(run.out().startsWith("Tasks: 0"), run.out());
    assertTrue(run.out().contains("12/KH-LHA"), run.out());
    assertTrue(run.out().contains("» Mở lớp kỹ năng bán hàng trên sàn"), run.out());
    assertTrue(run.err().contains("Documents that fit:"), run.err());
  }

  @Test
  void theDocumentThatFitsBestIsNamedWhereNoHitIsOfIt() throws IOException {
    String also = "See also the document 3/HD-LHA Lớp kỹ năng số";
    CommandRun alone = run("search", "lop ky nang");
    assertTrue(alone.out().contains("12/KH-LHA"), alone.out());
    assertFalse(alone.err().contains(also), alone.err());
    add(GUIDE, "a guide");
    CommandRun beside = run("search", "lop ky nang");
    assertTrue(beside.out().contains("12/KH-LHA"), beside.out());
    assertTrue(beside.err().contains(also), beside.err());
    assertFalse(run("search", "lop ky nang", "--in", "documents").err().contains(also));
  }

  @Test
  void everyOptionIsExplained() {
    for (String language : List.of("en", "vi")) {
      String help = run("search", "--help", "--lang", language).out();
      List<String> bare =
          help.lines().filter(line -> line.matches(" *(-\\w, )?--[a-z-]+(=\\S+)?")).toList();
      assertEquals(List.of(), bare);
    }
  }

  @Test
  void aSlipIsTold() {
    CommandRun run = run("search", "lop ky nagn");
    assertTrue(run.err().contains("Did you mean: lop ky nang"), run.err());
    assertTrue(run.out().contains("Tasks: 1"), run.out());
  }

  @Test
  void aQueryThatMakesNoSenseIsToldInBothLanguages() {
    CommandRun english = run("search", "(lớp");
    assertEquals(2, english.status());
    assertTrue(english.err().startsWith("A bracket has no other one"), english.err());
    CommandRun vietnamese = run("search", "foo:lớp", "--lang", "vi");
    assertEquals(2, vietnamese.status());
    assertTrue(vietnamese.err().startsWith("Không có trường \"foo:\""), vietnamese.err());
    assertFalse(vietnamese.err().contains("Exception"));
  }

  @Test
  void theHelpOnQueriesNamesEveryField() {
    String help = run("search", "--help-query").out();
    for (String field : List.of("unit:", "due:", "type:", "number:", "issuer:", "year:")) {
      assertTrue(help.contains(field), field);
    }
  }

  @Test
  void countsAreATableOrJson() throws IOException {
    String table = run("search", "--in", "documents", "--count-by", "year").out();
    assertTrue(table.contains("2024  1") && table.contains("2025  1"), table);
    JsonNode json = Json.read(run("search", "--count-by", "month", "--format", "json").out());
    assertEquals("[{\"month\":\"2024-03\",\"count\":1}]", Json.line(json));
    assertEquals(2, run("search", "--in", "documents", "--count-by", "unit").status());
  }

  @Test
  void whoCitesAndWhatIsCited() {
    String citing = run("cited-by", "Nghị quyết 09").out();
    assertTrue(citing.contains("12/KH-LHA") && citing.contains("Nghị quyết 09-NQ/TW"), citing);
    assertTrue(run("cited-by", "Nghị quyết 09").err().contains("is not in the library"));
    String planned = run("cites", "9/BC").out();
    assertTrue(planned.contains(ContentHash.of(bytes("a plan")).substring(0, 12)), planned);
    assertTrue(run("cites", "12/KH-LHA").out().contains("(not there)"));
    assertEquals(1, run("cites", "99/KH").status());
    String missing = run("cited-by", "--missing").out();
    assertTrue(missing.contains("09-NQ/TW") && !missing.contains("12/KH-LHA"), missing);
    assertEquals(2, run("cited-by").status());
  }

  @Test
  void aQuantityGoesFromTargetToResult() throws IOException {
    String table = run("indicators", "tổ hợp tác").out();
    assertTrue(table.contains("Tổng số tổ hợp tác, tổ (tỉnh Lam Sơn)"), table);
    assertTrue(table.contains(">= 120") && table.contains("131"), table);
    Path svg = folder.resolve("to.svg");
    String csv = run("indicators", "to hop tac", "--format", "csv", "--svg", svg.toString()).out();
    assertEquals(3, csv.strip().split("\r\n").length, csv);
    assertFalse(csv.contains(",=") || csv.contains("\n="), csv);
    assertTrue(Files.readString(svg).contains(">131</text>"));
  }

  private void add(String json, String file) throws IOException {
    String text = json.formatted(ContentHash.of(bytes(file)));
    Library.in(folder.resolve("lib")).add(bytes(file), JsonDocument.read(Json.read(text)));
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.UTF_8);
  }

  private CommandRun run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    Stream.of("--library", folder.resolve("lib").toString()).forEach(all::add);
    return CommandRun.of(all.toArray(String[]::new));
  }
}
