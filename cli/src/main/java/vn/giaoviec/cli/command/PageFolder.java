package vn.giaoviec.cli.command;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.image.PageBinder;

/** A folder whose pictures are the pages of one document. */
final class PageFolder {

  private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".tif", ".tiff");

  private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

  private PageFolder() {}

  /** Whether the name is that of a picture. */
  static boolean isPicture(Path file) {
    String name = name(file);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * The PDF of all pictures in the folder, in the order of their names, where page 10 stands behind
   * page 9.
   *
   * @throws UnreadableException if one of them can't be opened or is damaged (the detail says
   *     which), or they are more than is read
   */
  static byte[] pdf(Path folder) throws UnreadableException {
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    long size = 0;
    for (Path page : pages(folder)) {
      byte[] picture = Reading.bytes(page);
      pictures.put(String.valueOf(page.getFileName()), picture);
      size += picture.length;
      if (size > Reading.MOST_BYTES) {
        throw new UnreadableException(Reason.TOO_LARGE, (size >> 20) + " MB");
      }
    }
    return PageBinder.pdf(pictures);
  }

  private static List<Path> pages(Path folder) throws UnreadableException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isPicture(file) && Files.isRegularFile(file))
          .sorted(Comparator.comparing(PageFolder::name, PageFolder::compare))
          .toList();
    } catch (IOException e) {
      throw new UnreadableException(Reason.NOT_ACCESSIBLE, "");
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** Orders names as people number pages: digits beside digits count as numbers. */
  static int compare(String one, String other) {
    List<String> runs = runs(one);
    List<String> others = runs(other);
    for (int i = 0; i < Math.min(runs.size(), others.size()); i++) {
      int order = compareRuns(runs.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    int longer = Integer.compare(runs.size(), others.size());
    return longer == 0 ? one.compareTo(other) : longer;
  }

  private static int compareRuns(String one, String other) {
    boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
    return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }

  private static List<String> runs(String name) {
    return RUN.matcher(name).results().map(MatchResult::group).toList();
  }
}
