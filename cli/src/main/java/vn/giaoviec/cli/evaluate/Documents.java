package vn.giaoviec.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files of a folder that gold answers can stand for. */
public final class Documents {

  private static final List<String> NOT_DOCUMENTS = List.of("README", "LICENSE");

  private Documents() {}

  /**
   * The files of folders by base name, subfolders left out; where two share a name the first
   * counts.
   *
   * @param folders in order; a plain file among them stands for itself
   * @throws IOException where a folder can't be read
   */
  public static Map<String, Path> byName(List<Path> folders) throws IOException {
    Map<String, Path> documents = new TreeMap<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        documents.putIfAbsent(baseName(file), file);
      }
    }
    NOT_DOCUMENTS.forEach(documents::remove);
    return documents;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The file's name without its last extension. */
  public static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
