package vn.giaoviec.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of documents kept in several formats: one subfolder per format, called as its files end
 * ({@code docx/NAME.docx}), or {@code scan} for pictures of pages in files of any kind, and {@code
 * gold} with one answer per base name.
 */
public final class Corpus {

  private static final String GOLD = "gold";

  /** The folder of pages as pictures, in files of several kinds. */
  private static final String SCANS = "scan";

  private Corpus() {}

  /** True where {@code folder} holds gold answers and folders of documents. */
  public static boolean isCorpus(Path folder) {
    return Files.isDirectory(folder.resolve(GOLD));
  }

  /**
   * Scores every format by itself, each over the documents that it has.
   *
   * @return the evaluations by the format's folder name, sorted
   * @throws IOException where a folder or a gold answer can't be read
   */
  public static Map<String, Evaluation> evaluate(Path folder, Evaluation.AnswerSource source)
      throws IOException {
    Path gold = folder.resolve(GOLD);
    List<String> names = Evaluation.goldNames(gold);
    Map<String, Evaluation> formats = new TreeMap<>();
    for (Path format : formatFolders(folder)) {
      String ending = format.getFileName().toString();
      Map<String, Path> documents = Documents.byName(List.of(format));
      documents.values().removeIf(file -> !isOf(ending, file));
      List<String> present = names.stream().filter(documents::containsKey).toList();
      if (!present.isEmpty()) {
        formats.put(ending, Evaluation.of(documents, gold, present, source));
      }
    }
    return formats;
  }

  private static boolean isOf(String format, Path file) {
    return format.equals(SCANS) || file.toString().endsWith("." + format);
  }

  private static List<Path> formatFolders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
