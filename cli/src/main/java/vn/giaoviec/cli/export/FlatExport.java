package vn.giaoviec.cli.export;

import java.io.PrintStream;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.search.Hits;

/**
 * Entries as JSON, each on a line of its own with what identifies its document (number, date,
 * issuer, file) under {@code document}: one array, or JSON Lines.
 */
public final class FlatExport {

  private FlatExport() {}

  /** Prints the entries; without the array around them if {@code lines}. */
  public static void print(Hits hits, boolean lines, PrintStream out) {
    JsonList list = JsonList.to(out, lines);
    hits.list().forEach(hit -> list.add(Json.line(hit.shown())));
    list.end();
  }
}
