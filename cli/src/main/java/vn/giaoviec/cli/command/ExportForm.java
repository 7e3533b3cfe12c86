package vn.giaoviec.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms of an export. */
enum ExportForm {
  /** One JSON array, as the export schema says. */
  JSON,
  /** JSON, one document or entry a line. */
  JSONL,
  /** Comma-separated values. */
  CSV,
  /** An Excel workbook. */
  XLSX,
  /** A calendar (iCalendar). */
  ICS,
  /** A Word file with the table of assignments. */
  DOCX;

  /** The form that is asked for; else the one that the file's name ends with; else JSON. */
  static ExportForm of(@Nullable ExportForm asked, @Nullable Path file) {
    if (asked != null) {
      return asked;
    }
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    for (ExportForm form : values()) {
      if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    return JSON;
  }

  /** Whether it can only be a file: it is no text that a screen could show. */
  boolean isBinary() {
    return this == XLSX || this == DOCX;
  }

  /** Whether only tasks have this form. */
  boolean isForTasks() {
    return this == ICS || this == DOCX;
  }
}
