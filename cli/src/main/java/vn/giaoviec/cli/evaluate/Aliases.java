package vn.giaoviec.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names that mean the same body or person in one document: a table of the person who wrote the
 * answer, and the abbreviations that every office uses.
 */
final class Aliases {

  /** No names but the general abbreviations. */
  static final Aliases NONE = new Aliases(Map.of());

  private static final Pattern COURTESY = Pattern.compile("^(?:đ c|đc|đồng chí|ông|bà) ");
  private static final Pattern DEPUTY = Pattern.compile("^pct ");
  private static final Pattern CHAIR = Pattern.compile("^ct ");
  private static final Pattern CENTRE = Pattern.compile("^tt ");

  private final Map<String, String> canonical;

  private Aliases(Map<String, String> canonical) {
    this.canonical = canonical;
  }

  /**
   * Reads a table of names: a line holds the name to use, then its variants, separated by tabs.
   *
   * @param file the table; a file that isn't there gives {@link #NONE}
   */
  static Aliases read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return NONE;
    }
    Map<String, String> table = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      List<String> names =
          Arrays.stream(line.split("\t")).filter(n -> !n.isBlank()).map(Words::normal).toList();
      names.forEach(name -> table.putIfAbsent(name, names.get(0)));
    }
    return new Aliases(Map.copyOf(table));
  }

  /** Whether the table has a name, in its normal form. */
  boolean knows(String normal) {
    return canonical.containsKey(normal);
  }

  /** The form in which a name is compared. */
  String canonical(String name) {
    String normal = Words.normal(name);
    String written = writtenOut(normal);
    return canonical.getOrDefault(normal, canonical.getOrDefault(written, written));
  }

  private static String writtenOut(String normal) {
    String name = COURTESY.matcher(normal).replaceFirst("");
    name = DEPUTY.matcher(name).replaceFirst("phó chủ tịch ");
    name = CHAIR.matcher(name).replaceFirst("chủ tịch ");
    name = CENTRE.matcher(name).replaceFirst("trung tâm ");
    return name.replace("hợp tác xã", "htx")
        .replace("lmhtx", "liên minh htx")
        .replace("lm htx", "liên minh htx")
        .replace("ủy ban nhân dân", "ubnd")
        .replace("uỷ ban nhân dân", "ubnd");
  }

  /** Compares two lists of names, whatever their order. */
  Tally compare(List<String> predicted, List<String> gold) {
    int common = Words.common(canonical(predicted), canonical(gold));
    return new Tally(common, predicted.size(), gold.size());
  }

  private List<String> canonical(List<String> names) {
    return names.stream().map(this::canonical).toList();
  }
}
