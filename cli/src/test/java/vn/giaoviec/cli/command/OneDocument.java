package vn.giaoviec.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.json.JsonDocument;
import vn.giaoviec.index.library.Library;

/** A library with a single document, written by a test. */
final class OneDocument {
  private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

  /** The short id by which commands name the document. */
  static final String ID = ContentHash.of(FILE).substring(0, 12);

  private OneDocument() {}

  /** Keeps a document in the library of a folder; "%s" in its JSON stands for its id. */
  static void keep(Path folder, String json) throws IOException {
    String document = json.formatted(ContentHash.of(FILE));
    Library.in(folder).add(FILE, JsonDocument.read(Json.read(document)));
  }
}
