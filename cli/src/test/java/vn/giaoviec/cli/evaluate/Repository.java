package vn.giaoviec.cli.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests' data lie. */
final class Repository {

  private Repository() {}

  /** The repository's root: the nearest folder upwards that holds {@code corpus} and a POM. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      if (Files.isDirectory(folder.resolve("corpus")) && Files.exists(folder.resolve("pom.xml"))) {
        return folder;
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException("not inside the repository");
  }
}
