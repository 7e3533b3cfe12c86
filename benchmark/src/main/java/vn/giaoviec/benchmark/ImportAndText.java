package vn.giaoviec.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.giaoviec.cli.Main;

/**
 * How fast PDFs are imported in proportion to what PDFBox needs for their bare text: the same files
 * on all cores, in turns, so that a busy machine slows both down. Importing is the whole command:
 * read, recognise, store durably, index. Both run as the launcher has Java run an import: without
 * the full compiler.
 */
public final class ImportAndText {
  /** A library starts with costs of its own, which few files would not make up for. */
  private static final int LEAST_FILES = 100;

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;

  private final Path scratch;
  private final List<Path> files;

  private ImportAndText(Path scratch, List<Path> files) {
    this.scratch = scratch;
    this.files = files;
  }

  /** Prints pages per second of both; {@code args} is the folder of the PDFs. */
  public static void main(String[] args) throws Exception {
    Path scratch = Files.createTempDirectory("giaoviec");
    try {
      new ImportAndText(scratch, copies(Path.of(args[0]), scratch.resolve("pdf"))).run();
    } finally {
      delete(scratch);
    }
  }

  /**
   * Copies of the PDFs of a folder, at least {@value #LEAST_FILES}; a comment at their ends makes
   * them different files, as a library takes each only once.
   */
  private static List<Path> copies(Path folder, Path to) throws IOException {
    List<Path> originals;
    try (Stream<Path> paths = Files.list(folder)) {
      originals = paths.filter(path -> path.toString().endsWith(".pdf")).sorted().toList();
    }
    if (originals.isEmpty()) {
      throw new IllegalArgumentException("no PDF in " + folder);
    }
    Files.createDirectories(to);
    List<Path> copies = new ArrayList<>();
    for (int i = 0; copies.size() < LEAST_FILES || i % originals.size() != 0; i++) {
      Path copy = Files.copy(originals.get(i % originals.size()), to.resolve(i + ".pdf"));
      Files.writeString(copy, "\n%" + i + "\n", StandardOpenOption.APPEND);
      copies.add(copy);
    }
    return copies;
  }

  private void run() throws Exception {
    List<Double> text = new ArrayList<>();
    List<Double> imported = new ArrayList<>();
    int pages = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      pages = text();
      long between = System.nanoTime();
      importAll(scratch.resolve("library" + round));
      long end = System.nanoTime();
      if (round >= 0) {
        text.add((between - start) / 1e9);
        imported.add((end - between) / 1e9);
      }
    }
    double bare = pages / median(text);
    double whole = pages / median(imported);
    System.out.printf(
        "%d files, %d pages, %d cores: bare text %.0f pages/s, import %.0f pages/s: %.2f%n",
        files.size(), pages, cores(), bare, whole, whole / bare);
  }

  /** Takes the bare text of all files; returns how many pages they have. */
  private int text() throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(cores());
    try {
      List<Future<Integer>> pages = new ArrayList<>();
      for (Path file : files) {
        pages.add(workers.submit(() -> text(file)));
      }
      int sum = 0;
      for (Future<Integer> one : pages) {
        sum += one.get();
      }
      return sum;
    } finally {
      workers.shutdownNow();
    }
  }

  private static int text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      new PDFTextStripper().writeText(document, new StringWriter());
      return document.getNumberOfPages();
    }
  }

  private void importAll(Path library) {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status =
        Main.run(
            List.of("import", scratch.resolve("pdf").toString(), "--library", library.toString()),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(errors, false, StandardCharsets.UTF_8));
    if (status != 0) {
      throw new IllegalStateException(errors.toString(StandardCharsets.UTF_8));
    }
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(ImportAndText::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
