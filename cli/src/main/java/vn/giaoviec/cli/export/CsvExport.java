package vn.giaoviec.cli.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sheet as comma-separated values (RFC 4180), UTF-8 with a byte order mark, without which Excel
 * garbles Vietnamese. Days are written as ISO 8601, numbers with a point.
 */
final class CsvExport {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private CsvExport() {}

  /** Writes the sheet; the stream stays open. */
  static void write(Sheet sheet, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    write(sheet.columns().stream().map(column -> Cell.of(column.title())).toList(), writer);
    for (List<Cell> row : sheet.rows()) {
      write(row, writer);
    }
    writer.flush();
  }

  private static void write(List<Cell> row, Writer writer) throws IOException {
    writer.write(String.join(",", row.stream().map(CsvExport::field).toList()));
    writer.write(LINE_END);
  }

  private static String field(Cell cell) {
    if (cell instanceof Cell.Day day) {
      return day.day().toString();
    }
    return cell instanceof Cell.Figure figure
        ? figure.number().toPlainString()
        : quoted(FormulaGuard.safe(((Cell.Text) cell).text()));
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
