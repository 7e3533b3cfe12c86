package vn.giaoviec.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir Path folder;

  @Test
  void foldersStandForTheFilesInThem() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("b").resolve("c"));
    Path second = Files.createFile(deep.resolve("2.pdf"));
    Path first = Files.createFile(folder.resolve("a.pdf"));
    Files.createFile(folder.resolve(".hidden.pdf"));
    Files.createFile(Files.createDirectory(folder.resolve(".git")).resolve("x.pdf"));
    assertEquals(List.of(first, second), Inputs.files(List.of(folder)));
  }

  @Test
  void aPathThatDoesntExistStaysToBeReported() {
    Path none = folder.resolve("none.pdf");
    assertEquals(List.of(none), Inputs.files(List.of(none)));
  }

  @Test
  void aHiddenFileThatIsNamedIsMeant() throws IOException {
    Path hidden = Files.createFile(folder.resolve(".hidden.pdf"));
    assertEquals(List.of(hidden), Inputs.files(List.of(hidden)));
  }
}
