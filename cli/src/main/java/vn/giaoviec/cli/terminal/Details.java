package vn.giaoviec.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Labelled values below each other, long ones wrapped beside their label. */
public final class Details {

  private static final int GAP = 2;

  private record Line(String label, String value) {}

  private final List<Line> lines = new ArrayList<>();

  /** Adds a value under its label; an empty one is left out. */
  public void add(String label, String value) {
    if (!value.isBlank()) {
      lines.add(new Line(label, value));
    }
  }

  /** Prints the values. */
  public void print(Session session) {
    int indent = GAP;
    for (Line line : lines) {
      indent = Math.max(indent, line.label().length() + GAP);
    }
    for (Line line : lines) {
      String label = line.label();
      for (String part : Wrapping.lines(line.value(), session.width() - indent)) {
        String begun = label + " ".repeat(indent - label.length()) + part;
        session.print(Table.shown(begun.stripTrailing(), session.interactive()));
        label = "";
      }
    }
  }
}
