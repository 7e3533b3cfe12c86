package vn.giaoviec.index.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Unit;

class DocumentJsonTest {

  @Test
  void readsBackEqual() throws IOException {
    for (Document document : samples()) {
      JsonNode json = Json.read(Json.bytes(DocumentJson.write(document)));
      assertEquals(document, JsonDocument.read(json));
    }
  }

  @Test
  void theWordsAreKeptForTheLibraryOnly() throws IOException {
    Document full = Samples.full();
    Document worded =
        new Document(
            full.source(),
            full.header(),
            full.tasks(),
            full.indicators(),
            full.warnings(),
            List.of("Kính gửi: UBND tỉnh B", "1\tĐề án\tQuý II"));
    JsonNode kept = Json.read(Json.bytes(DocumentJson.writeWithText(worded)));
    assertEquals(worded, JsonDocument.read(kept));
    assertEquals(full, JsonDocument.read(Json.read(Json.bytes(DocumentJson.write(worded)))));
  }

  @Test
  void whatIsSearchedIsReadWithoutEvidenceUnlessWordsWereMended() throws IOException {
    Document mended = Samples.full();
    assertEquals(mended, JsonDocument.readSearched(Json.bytes(DocumentJson.write(mended))));
    Document plain = Samples.withReferences(List.of());
    Document read = JsonDocument.readSearched(Json.bytes(DocumentJson.write(plain)));
    assertEquals(withoutEvidence(plain), withoutEvidence(read));
    assertEquals("", read.tasks().get(0).lead().get(0).evidence().source());
    assertEquals(2, read.tasks().get(0).text().evidence().place().page());
    assertThrows(IOException.class, () -> JsonDocument.readSearched(new byte[0]));
    assertThrows(
        IOException.class, () -> JsonDocument.readSearched("{\"tasks\":[1".getBytes(UTF_8)));
  }

  /** A document as JSON without the evidence of its fields. */
  private static JsonNode withoutEvidence(Document document) throws IOException {
    return Json.readWithout(Set.of("evidence"), Json.bytes(DocumentJson.write(document)));
  }

  @Test
  void writesWhatTheSchemaNames() throws IOException {
    JsonNode json = Json.read(Json.line(DocumentJson.write(Samples.full())));
    assertEquals(Samples.ID, json.at("/document/id").asText());
    assertEquals("2024-01-02", json.at("/document/issued").asText());
    assertEquals("TM.", json.at("/document/signer/authority").asText());
    JsonNode task = json.at("/tasks/0");
    assertEquals("11:30", task.at("/deadline/time").asText());
    assertEquals(true, task.at("/deadline/strict").asBoolean());
    assertEquals("table", task.get("origin").asText());
    assertEquals(2, task.get("page").asInt());
    assertEquals("test/rule", task.at("/evidence/lead/0/rule").asText());
    assertEquals(">=", json.at("/indicators/0/comparator").asText());
  }

  @Test
  void unitsAreReadBackAndNamedInTasks() throws IOException {
    Document full = Samples.full();
    String lead = full.tasks().get(0).lead().get(0).value();
    Unit unit =
        new Unit(
            "u1",
            lead,
            Unit.Kind.BODY,
            List.of(new Unit.Alias(lead, 1), new Unit.Alias("Ban X", 0.9)),
            List.of(Place.onLine(3)));
    Document document = full.withUnits(List.of(unit));
    JsonNode json = Json.read(Json.bytes(DocumentJson.write(document)));
    assertEquals("u1", json.at("/tasks/0/units/lead/0/id").asText());
    assertEquals(0.9, json.at("/units/0/confidence").asDouble());
    assertEquals(List.of(unit), JsonDocument.read(json).units());
  }

  @Test
  void numbersArePlain() {
    Document full = Samples.full();
    assertEquals(true, Json.line(DocumentJson.write(full)).contains("\"max\":99000"));
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    String json = Json.line(DocumentJson.write(Samples.empty()));
    assertEquals(
        "{\"document\":{\"id\":\""
            + Samples.ID
            + "\",\"source\":{\"fileName\":\"a.txt\",\"mediaType\":\"text/plain\",\"ocr\":false}},"
            + "\"tasks\":[],\"indicators\":[]}",
        json);
  }

  @Test
  void aTreeThatIsNoDocumentIsRefused() throws IOException {
    JsonNode none = Json.read("{\"tasks\":[]}");
    assertThrows(IllegalArgumentException.class, () -> JsonDocument.read(none));
    JsonNode kind = Json.read("{\"text\":\"x\",\"kind\":\"soon\"}");
    assertThrows(IllegalArgumentException.class, () -> DeadlineJson.read(kind));
  }

  @Test
  void isValidAgainstTheExportSchema() throws IOException {
    JsonSchema schema = schema();
    ObjectMapper mapper = new ObjectMapper();
    for (Document document : samples()) {
      JsonNode json = mapper.readTree(Json.bytes(DocumentJson.write(document)));
      assertEquals(Set.of(), schema.validate(json));
    }
    assertFalse(schema.validate(mapper.readTree("{\"document\":{}}")).isEmpty());
  }

  private static List<Document> samples() {
    List<Task> tasks = new ArrayList<>();
    for (Deadline deadline : Samples.deadlines()) {
      tasks.add(Samples.task("t" + tasks.size(), "Việc", "Ban A", deadline));
    }
    return List.of(Samples.full(), Samples.empty(), Samples.withTasks(tasks));
  }

  private static JsonSchema schema() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(".ci"))) {
      folder = folder.getParent();
    }
    Assumptions.assumeTrue(folder != null, "not inside the repository");
    Path file = folder.resolveSibling("shared").resolve("export.schema.json");
    Assumptions.assumeTrue(Files.exists(file), "the shared schema is not there");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(file));
  }
}
