package vn.giaoviec.cli.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoviec.extractor.unit.NameScores;
import vn.giaoviec.extractor.unit.NameTrainer;

/**
 * Sentences with marked names, from which the model learns where names of bodies end.
 *
 * @param files the lines of each file, the files in the order of their names
 */
public record MarkedFiles(List<List<String>> files) {

  /** The files NAME.txt of a folder; none where it holds none. */
  public static MarkedFiles in(Path folder) throws IOException {
    List<List<String>> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        files.add(Files.readAllLines(path, StandardCharsets.UTF_8));
      }
    }
    return new MarkedFiles(List.copyOf(files));
  }

  /** How many lists of names are found in files, each judged by what the others taught. */
  public NameScores validate() {
    return NameScores.of(files);
  }

  /** The model that learnt from all of them. */
  public byte[] train() {
    return NameTrainer.train(files.stream().flatMap(List::stream).toList());
  }

  /** How many sentences they hold. */
  public long sentences() {
    return files.stream().flatMap(List::stream).filter(line -> !line.isBlank()).count();
  }
}
