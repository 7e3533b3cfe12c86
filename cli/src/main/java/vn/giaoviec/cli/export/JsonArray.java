package vn.giaoviec.cli.export;

import java.io.PrintStream;

/** A JSON array that is written element by element, each on a line. */
final class JsonArray {

  private final PrintStream out;
  private boolean empty = true;

  JsonArray(PrintStream out) {
    this.out = out;
    out.print("[");
  }

  void add(String element) {
    out.print((empty ? "\n" : ",\n") + element);
    empty = false;
  }

  void end() {
    out.println(empty ? "]" : "\n]");
  }
}
