package vn.giaoviec.cli.export;

import java.io.PrintStream;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.search.Hits;

/**
 * One JSON array of entries, each on a line of its own with what identifies its document (number,
 * date, issuer, file) under {@code document}.
 */
public final class FlatExport {

  private FlatExport() {}

  /** Prints the entries. */
  public static void print(Hits hits, PrintStream out) {
    JsonArray array = new JsonArray(out);
    hits.list().forEach(hit -> array.add(Json.line(hit.shown())));
    array.end();
  }
}
