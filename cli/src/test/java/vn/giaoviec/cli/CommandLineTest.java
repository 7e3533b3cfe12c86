package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.json.JsonDocument;
import vn.giaoviec.index.library.Library;

class CommandLineTest {

  private static final String DOCUMENT =
      """
      {"document":{"id":"%s","source":{"fileName":"a.pdf","mediaType":"application/pdf","ocr":false},
       "number":"12/TB-LHA","type":"Thông báo","issuer":"Liên hiệp A","issued":"2024-01-02",
       "subject":"Phân công nhiệm vụ"},
       "tasks":[
        {"id":"t1","text":"Xây dựng đề án chuỗi giá trị","lead":["Ban Kế hoạch"],"origin":"table",
         "deadline":{"text":"trước 15/3/2024","kind":"date","due":"2024-03-15","strict":true},
         "evidence":{"text":{"page":2,"source":"1. Xây dựng đề án","rule":"table/row"}}},
        {"id":"t2","text":"Tổng hợp báo cáo","lead":["Văn phòng"],"origin":"prose"}],
       "indicators":[{"id":"i1","name":"HTX thành lập mới","value":300,"unit":"HTX",
        "comparator":">=","measure":"target","origin":"prose"}]}
      """;

  private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);
  private static final String ID = ContentHash.of(FILE).substring(0, 12);

  @TempDir Path folder;

  private static CommandRun run(String... args) {
    return CommandRun.of(args);
  }

  private String library() throws IOException {
    Path path = folder.resolve("library");
    Library.in(path).add(FILE, document());
    return path.toString();
  }

  private static Document document() throws IOException {
    return JsonDocument.read(Json.read(DOCUMENT.formatted(ContentHash.of(FILE))));
  }

  @Test
  void helpIsInTheLanguageAskedForAndHasAnExample() {
    for (String command :
        List.of(
            "extract",
            "import",
            "search",
            "show",
            "done",
            "reopen",
            "extend",
            "due",
            "report",
            "units",
            "export",
            "deadline",
            "library")) {
      CommandRun english = run(command, "--help");
      assertEquals(0, english.status());
      assertTrue(english.out().contains("Examples:"), command);
      assertTrue(english.out().contains("  giaoviec " + command), command);
      CommandRun vietnamese = run(command, "--help", "--lang", "vi");
      assertTrue(vietnamese.out().contains("Cách dùng: giaoviec " + command), command);
      assertTrue(vietnamese.out().contains("Ví dụ:"), command);
      assertFalse(vietnamese.out().contains("Options:"), command);
    }
  }

  @Test
  void tellsItsVersion() {
    assertTrue(run("--version").out().matches("giaoviec [0-9]+\\..*\\R"));
  }

  @Test
  void wrongUsageIsOneSentenceAndStatusTwo() {
    assertUsage(run(), "Which command?");
    assertUsage(run("search", "--bla"), "Unknown argument: --bla");
    assertUsage(run("extract"), "Missing: FILE");
    assertUsage(run("search", "--due-to", "31/4/2019"), "--due-to: \"31/4/2019\" is not a day");
    assertUsage(run("search", "--due-to", "1/4/19"), "\"1/4/19\" is not a day");
    assertUsage(run("search", "--limit", "many"), "--limit: \"many\" is not allowed");
    assertUsage(
        run("library", "--lang", "fr"), "--lang: \"fr\" is not allowed here; allowed: vi, en");
    assertUsage(run("search", "--limit", "0"), "--limit: \"0\" is not allowed");
    assertUsage(run("search", "--role", "boss"), "lead, coordinator, supervisor, any");
    assertUsage(run("search", "--due-to", "mai", "--lang", "vi"), "không phải là ngày");
  }

  private static void assertUsage(CommandRun run, String message) {
    assertEquals(2, run.status());
    assertTrue(run.err().contains(message), run.err());
    assertTrue(run.err().contains("--help"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void filesThatCantBeReadAreOneLineEachAndStatusOne() throws IOException {
    Path empty = Files.createFile(folder.resolve("trống.txt"));
    CommandRun run = run("extract", "no-such-file.pdf", empty.toString());
    assertEquals(1, run.status());
    assertEquals("", run.out());
    List<String> lines = run.err().lines().toList();
    assertTrue(lines.get(0).startsWith("no-such-file.pdf: the file is not there"));
    assertTrue(lines.get(1).startsWith(empty + ": the file holds no text"), run.err());
    assertEquals("Extracted: 0, failed: 2.", lines.get(2));
    String vietnamese = run("extract", "x.pdf", "--lang", "vi").err();
    assertTrue(vietnamese.contains("không có tệp này"), vietnamese);
  }

  @Test
  void anImportThatFailsLeavesTheOthersAndTellsTheSum() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    String library = library();
    Path there = Files.write(folder.resolve("same bytes, other name.pdf"), FILE);
    CommandRun run = run("import", empty.toString(), there.toString(), "--library", library);
    assertEquals(1, run.status());
    assertTrue(run.out().contains(there + ": already there"));
    assertTrue(run.out().contains("Imported: 0, already there: 1, failed: 1."), run.out());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void findsAndShowsTasksAsATable() throws IOException {
    CommandRun run = run("search", "chuoi", "gia", "tri", "--library", library());
    assertEquals(0, run.status());
    assertTrue(run.out().contains("15/03/2024"));
    assertTrue(run.out().contains("Ban Kế hoạch"));
    assertTrue(run.out().contains(ID + ":t1"));
    assertFalse(run.out().contains(ID + ":t2"));
    assertFalse(run.out().contains("\u001b"), "no escape codes where nobody watches");
    assertTrue(run.out().endsWith("Tasks: 1\n"), run.out());
  }

  @Test
  void findsTasksAsJson() throws IOException {
    JsonNode json =
        Json.read(
            run("search", "--due-to", "15/3/2024", "--format", "json", "--library", library())
                .out());
    assertEquals(1, json.size());
    assertEquals(ID + ":t1", json.at("/0/id").asText());
    assertEquals("12/TB-LHA", json.at("/0/document/number").asText());
    assertEquals("2024-01-02", json.at("/0/document/issued").asText());
    assertEquals("Liên hiệp A", json.at("/0/document/issuer").asText());
  }

  @Test
  void findsDocumentsAndIndicators() throws IOException {
    String library = library();
    assertTrue(
        run("search", "--in", "documents", "--library", library).out().contains("12/TB-LHA"));
    String indicators =
        run("search", "hop tac xa", "--in", "indicators", "--library", library).out();
    assertTrue(indicators.contains(">= 300 HTX"), indicators);
  }

  @Test
  void anEmptyLibraryIsToldPlainly() {
    CommandRun run = run("search", "x", "--library", folder.resolve("none").toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("the library is empty"), run.err());
  }

  @Test
  void anAnswerThatCantBeWrittenIsToldInALine() throws IOException {
    Path file = Files.write(folder.resolve("file"), FILE);
    CommandRun exported = run("export", "--library", library(), "--out", file + "/x.json");
    assertEquals(1, exported.status());
    assertEquals(1, exported.err().lines().count());
  }

  @Test
  void showsATaskWithItsSource() throws IOException {
    String library = library();
    CommandRun run = run("show", ID.substring(0, 6) + ":t1", "--library", library);
    assertEquals(0, run.status());
    assertTrue(run.out().contains("page 2: “1. Xây dựng đề án” [table/row]"), run.out());
    assertTrue(run("show", "12/tb-lha", "--library", library).out().contains(ID + ":t2"));
    CommandRun none = run("show", "ffffffff", "--library", library);
    assertEquals(1, none.status());
    assertTrue(none.err().contains("ffffffff"));
  }

  @Test
  void tellsWhyATaskIsWhatItIs() throws IOException {
    CommandRun run = run("show", "--why", ID.substring(0, 6) + ":t1", "--library", library());
    assertEquals(0, run.status());
    String out = run.out().replaceAll(" +", " ");
    assertTrue(out.contains(" at page 2\n from “1. Xây dựng đề án”\n rule table/row\n"), out);
    assertTrue(out.contains("With not stated\n"), out);
  }

  @Test
  void exportsWhatWasExtracted() throws IOException {
    JsonNode json = Json.read(run("export", "--library", library()).out());
    assertEquals(1, json.size());
    assertEquals(document(), JsonDocument.read(json.get(0)));
    assertEquals(
        Json.line(DocumentJson.write(document())), Json.line(json.get(0)), "as extract writes it");
  }

  @Test
  void exportsOnlyTheTasksFoundOrAllFlat() throws IOException {
    String library = library();
    JsonNode some = Json.read(run("export", "--unit", "văn phòng", "--library", library).out());
    assertEquals("t2", some.at("/0/tasks/0/id").asText());
    assertEquals(1, some.at("/0/tasks").size());
    Path file = folder.resolve("tasks.json");
    CommandRun run = run("export", "--flat", "--out", file.toString(), "--library", library);
    assertEquals("", run.out());
    JsonNode flat = Json.read(Files.readString(file));
    assertEquals(2, flat.size());
    assertEquals("12/TB-LHA", flat.at("/1/document/number").asText());
  }

  @Test
  void theFormOfAnExportIsAskedForOrTheFilesEnding() throws IOException {
    String library = library();
    String csv = run("export", "--format", "csv", "--library", library).out();
    assertTrue(csv.startsWith("\uFEFFDocument,Issued,Task,"), csv);
    String lines = run("export", "--flat", "--format", "jsonl", "--library", library).out();
    assertEquals(2, lines.lines().count());
    assertEquals(ID + ":t1", Json.read(lines.lines().toList().get(0)).path("id").asText());
    Path book = folder.resolve("tasks.XLSX");
    assertEquals(0, run("export", "--out", book.toString(), "--library", library).status());
    byte[] bytes = Files.readAllBytes(book);
    assertEquals("PK", new String(bytes, 0, 2, StandardCharsets.UTF_8));
    CommandRun calendar = run("export", "--format", "ics", "--library", library);
    assertTrue(calendar.err().contains("no day: 1"), calendar.err());
    assertUsage(run("export", "--format", "docx", "--library", library), "--out FILE.docx");
    assertUsage(
        run("export", "--format", "ics", "--in", "documents", "--library", library),
        "only tasks can be exported as ics");
  }

  @Test
  void tellsWhereTheLibraryIsAndChecksIt() throws IOException {
    String library = library();
    CommandRun run = run("library", "--check", "--library", library);
    assertEquals(0, run.status());
    assertTrue(run.out().contains(library));
    assertTrue(run.out().contains("Everything is in order: 1"), run.out());
    assertTrue(run.out().contains("Documents: 1, tasks: 2, indicators: 1"), run.out());
    assertEquals(0, run("library", "--rebuild", "--library", library).status());
  }

  @Test
  void aPhraseThatIsNoDeadlineIsNull() {
    CommandRun run = run("deadline", "đoàn kết", "nội bộ");
    assertEquals("null\nnull\n", run.out());
    assertEquals(0, run.status());
  }
}
