package vn.giaoviec.cli.export;

import java.io.PrintStream;

/** Elements of JSON, each on a line: as one array, or as JSON Lines. */
final class JsonList {

  private final PrintStream out;
  private final boolean array;
  private boolean empty = true;

  private JsonList(PrintStream out, boolean array) {
    this.out = out;
    this.array = array;
    out.print(array ? "[" : "");
  }

  /** A list that is one array, or without brackets and commas if {@code lines}. */
  static JsonList to(PrintStream out, boolean lines) {
    return new JsonList(out, !lines);
  }

  void add(String element) {
    if (array) {
      out.print((empty ? "\n" : ",\n") + element);
    } else {
      out.print(element + "\n");
    }
    empty = false;
  }

  void end() {
    if (array) {
      out.println(empty ? "]" : "\n]");
    }
  }
}
