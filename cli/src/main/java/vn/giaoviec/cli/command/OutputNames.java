package vn.giaoviec.cli.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the JSON files that extracted files are written to: the base name, or where several
 * files of one run share it ("000.pdf", "000.docx"), the whole name ("000.pdf.json"), and a number
 * where even that is taken. So no file of a run overwrites another's answer.
 */
final class OutputNames {

  private final Map<Path, String> names = new HashMap<>();
  private final Set<String> shared = new TreeSet<>();

  OutputNames(List<Path> files) {
    Map<String, Integer> uses = new HashMap<>();
    files.stream().distinct().forEach(file -> uses.merge(key(base(file)), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    for (Path file : files) {
      if (!names.containsKey(file)) {
        boolean alone = uses.getOrDefault(key(base(file)), 0) == 1;
        if (!alone) {
          shared.add(base(file));
        }
        names.put(file, free(alone ? base(file) : String.valueOf(file.getFileName()), taken));
      }
    }
  }

  /** The name for a file's JSON, with ".json". */
  String of(Path file) {
    return names.getOrDefault(file, base(file)) + ".json";
  }

  /** The base names that several files share, sorted. */
  Set<String> shared() {
    return shared;
  }

  private static String free(String name, Set<String> taken) {
    String candidate = name;
    for (int i = 2; !taken.add(key(candidate)); i++) {
      candidate = name + "-" + i;
    }
    return candidate;
  }

  /** Names that differ only in case are one file on some systems. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String base(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
