package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.Program;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.json.JsonDocument;

/**
 * The extractions of a library's documents as JSON, each with the version of the program that made
 * it and the highest number that an id of its tasks or indicators ever had.
 *
 * @param files where they are
 */
record Extractions(DurableFiles files) {

  private static final String PROGRAM = "program";
  private static final String HIGHEST = "highestId";

  /**
   * An extraction.
   *
   * @param document what it says
   * @param program the version of the program that made it
   * @param highestId the highest number that an id of a task or indicator ever had
   * @param digest a checksum of its bytes
   */
  record Extraction(Document document, String program, int highestId, long digest) {}

  /** Puts an extraction in the place of an earlier one, if any; then it survives a crash. */
  void write(Document document, int highestId) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put(PROGRAM, Program.version()).put(HIGHEST, Math.max(highestId, highestIn(document)));
    json.setAll(DocumentJson.writeWithText(document));
    files.write(document.source().id(), Json.bytes(json));
  }

  /**
   * The extraction of a document.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws IOException if it is damaged
   */
  Extraction read(String id) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(files.path(id));
      JsonNode json = Json.read(bytes);
      Document document = JsonDocument.read(json);
      if (!document.source().id().equals(id)) {
        throw new IOException("an extraction of another document in the place of " + id);
      }
      int highest = Math.max(json.path(HIGHEST).asInt(0), highestIn(document));
      return new Extraction(document, json.path(PROGRAM).asText(), highest, checksum(bytes));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("damaged extraction of " + id, e);
    }
  }

  /** The extraction of a document; null where it is lost or damaged, which a check mends. */
  @Nullable Extraction readable(String id) {
    try {
      return read(id);
    } catch (IOException e) {
      return null;
    }
  }

  /** The highest number in the ids of a document's tasks and indicators; 0 for none. */
  static int highestIn(Document document) {
    int highest = 0;
    for (var task : document.tasks()) {
      highest = Math.max(highest, KeptIds.number(task.id()));
    }
    for (var indicator : document.indicators()) {
      highest = Math.max(highest, KeptIds.number(indicator.id()));
    }
    return highest;
  }

  private static long checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }
}
