package vn.giaoviec.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files that the paths on a command line stand for. */
final class Inputs {

  private Inputs() {}

  /**
   * The files themselves, and those in folders at any depth in the order of their names; hidden
   * files and folders inside a folder are left out. A path that doesn't exist stays in the list, so
   * that it is reported with the other failures.
   */
  static List<Path> files(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(inFolder(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /**
   * As {@link #files}, but where a folder holds several pictures, the folder stands in the list in
   * place of them: they are the pages of one document.
   */
  static List<Path> documents(List<Path> paths) {
    Set<Path> documents = new LinkedHashSet<>();
    for (Path path : paths) {
      List<Path> files = files(List.of(path));
      Map<Path, Long> pictures =
          files.stream()
              .filter(file -> !file.equals(path) && PageFolder.isPicture(file))
              .collect(Collectors.groupingBy(Inputs::folder, Collectors.counting()));
      for (Path file : files) {
        boolean page = PageFolder.isPicture(file) && pictures.getOrDefault(folder(file), 0L) > 1;
        documents.add(page ? folder(file) : file);
      }
    }
    return List.copyOf(documents);
  }

  private static Path folder(Path file) {
    Path parent = file.normalize().getParent(); // none for a file named without its folder
    return parent == null ? Path.of("").toAbsolutePath() : parent;
  }

  private static TreeSet<Path> inFolder(Path folder) {
    TreeSet<Path> files = new TreeSet<>();
    try {
      Files.walkFileTree(folder, new Visitor(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final TreeSet<Path> files;

    Visitor(Path folder, TreeSet<Path> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return hidden(directory) && !directory.equals(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean special = attributes.isOther() || Files.isDirectory(file);
      if (!hidden(file) && !special) { // pipes and links to folders hold no document
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      files.add(file); // reading it fails again and is reported then
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
