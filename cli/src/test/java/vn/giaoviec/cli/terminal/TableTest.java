package vn.giaoviec.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void wrapsAtSpacesAndFitsTheWidth() {
    String printed = print(30, false, "xây dựng đề án chuỗi giá trị nông sản", "abc:t1");
    assertEquals(
        """
        Task                    ID
        ──────────────────────────────
        xây dựng đề án chuỗi    abc:t1
        giá trị nông sản
        """,
        printed);
  }

  @Test
  void longWordsAreBrokenNotCut() {
    String printed = print(16, false, "o".repeat(20), "abc:t1");
    assertEquals(20, printed.chars().filter(c -> c == 'o').count());
    assertTrue(printed.lines().allMatch(line -> line.length() <= 16), printed);
  }

  @Test
  void marksAreBoldOnATerminalOnly() {
    String marked = "the " + Table.MARK + "marked words here" + Table.UNMARK + " end";
    String bold = print(24, true, marked, "1");
    assertTrue(bold.contains("the \u001b[1mmarked words\u001b[0m"), bold);
    assertTrue(bold.contains("\u001b[1mhere\u001b[0m end"), bold);
    assertTrue(print(24, false, marked, "1").contains("the marked words"));
  }

  private static String print(int width, boolean interactive, String text, String id) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Table table = new Table(List.of(new Table.Column("Task", 5, 1), new Table.Column("ID", 8, 0)));
    table.add(List.of(text, id));
    table.print(new Session(out, out, Messages.in("en"), interactive, width));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
