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
   */
  record Extraction(Document document, String program, int highestId) {}

  /**
   * What is searched of an extraction.
   *
   * @param document it
   * @param digest a checksum of all bytes of the extraction
   */
  record Searched(Document document, long digest) {}

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
    byte[] bytes = Files.readAllBytes(files.path(id));
    JsonNode json = Json.read(bytes);
    Document document = checked(id, () -> JsonDocument.read(json));
    int highest = Math.max(json.path(HIGHEST).asInt(0), highestIn(document));
    return new Extraction(document, json.path(PROGRAM).asText(), highest);
  }

  /** The extraction of a document; null where it is lost or damaged, which a check mends. */
  @Nullable Extraction readable(String id) {
    try {
      return read(id);
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * What is searched of a document, see {@link JsonDocument#readSearched}; null where its
   * extraction is lost or damaged, which a check mends.
   */
  @Nullable Searched searched(String id) {
    try {
      byte[] bytes = Files.readAllBytes(files.path(id));
      Document document = checked(id, () -> JsonDocument.readSearched(bytes));
      return new Searched(document, checksum(bytes));
    } catch (IOException e) {
      return null;
    }
  }

  private interface Reading {
    Document document() throws IOException;
  }

  private static Document checked(String id, Reading reading) throws IOException {
    try {
      Document document = reading.document();
      if (!document.source().id().equals(id)) {
        throw new IOException("an extraction of another document in the place of " + id);
      }
      return document;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("damaged extraction of " + id, e);
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
