package vn.giaoviec.cli.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedFilesTest {

  @TempDir Path folder;

  @Test
  void readsTheTextFilesInTheOrderOfTheirNames() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "{L Sở Y tế} rà soát quy chế.\n\n");
    Files.writeString(folder.resolve("a.txt"), "Giao {L Sở Nội vụ} báo cáo.\n");
    Files.writeString(folder.resolve("README.md"), "{");
    MarkedFiles files = MarkedFiles.in(folder);
    assertEquals(
        List.of(
            List.of("Giao {L Sở Nội vụ} báo cáo."), List.of("{L Sở Y tế} rà soát quy chế.", "")),
        files.files());
    assertEquals(2, files.sentences());
    assertEquals(2, files.validate().lists());
    assertTrue(files.train().length > 0);
  }
}
