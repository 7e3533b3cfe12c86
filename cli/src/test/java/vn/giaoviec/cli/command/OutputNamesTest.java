package vn.giaoviec.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

  @Test
  void aNameOfItsOwnIsTheBaseName() {
    Path file = Path.of("in", "000.pdf");
    OutputNames names = new OutputNames(List.of(file, Path.of("in", "001.pdf")));
    assertEquals("000.json", names.of(file));
    assertEquals(Set.of(), names.shared());
  }

  @Test
  void namesThatMeetCarryTheKindOrANumber() {
    Path pdf = Path.of("pdf", "000.pdf");
    Path docx = Path.of("docx", "000.docx");
    Path other = Path.of("other", "000.pdf");
    OutputNames names = new OutputNames(List.of(pdf, docx, other));
    assertEquals("000.pdf.json", names.of(pdf));
    assertEquals("000.docx.json", names.of(docx));
    assertEquals("000.pdf-2.json", names.of(other));
    assertEquals(Set.of("000"), names.shared());
  }
}
