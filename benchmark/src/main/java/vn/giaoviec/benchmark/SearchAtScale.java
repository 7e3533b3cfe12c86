package vn.giaoviec.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.scale.GeneratedDocuments;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/**
 * A library of generated tasks: how long a rebuild takes, how large the index is in proportion to
 * the extractions, and how long searches by word, unit and deadline window take in a running
 * program.
 */
public final class SearchAtScale {

  private static final long SEED = 20260101;
  private static final int AT_ONCE = 2000;
  private static final int PROGRESS_SECONDS = 10;
  private static final int WARM_UP = 1500;
  private static final int SEARCHES = 3000;
  private static final double NANOS_A_MILLI = 1e6;
  private static final double NANOS_A_SECOND = 1e9;

  private SearchAtScale() {}

  /**
   * {@code args}: how many tasks; the folder of the library, made where there is none, and made
   * whole where a run was stopped while making it; anything third to leave out the rebuild.
   */
  public static void main(String[] args) throws IOException {
    int tasks = Integer.parseInt(args[0]);
    Path folder = args.length > 1 ? Path.of(args[1]) : Path.of("target", "scale-" + tasks);
    if (!Files.exists(folder.resolve("journal.jsonl"))) {
      generate(tasks, folder);
    }
    Library library = Library.in(folder);
    if (args.length < 3) {
      rebuild(library, tasks);
    } else {
      library.open().close(); // makes an index where there is none that this version reads
    }
    long index = size(folder.resolve("index"));
    long json = size(folder.resolve("extractions"));
    System.out.printf(
        "index %d MB, extractions %d MB: %.2f%n", index >> 20, json >> 20, (double) index / json);
    searches(library);
  }

  /** Writes the documents' extractions; those that are there from a run before are kept. */
  private static void generate(int tasks, Path folder) throws IOException {
    GeneratedDocuments documents = new GeneratedDocuments(SEED);
    Files.createDirectories(folder);
    Path journal = folder.resolve("journal.partial");
    try (BufferedWriter lines = Files.newBufferedWriter(journal)) {
      for (int made = 0; made < tasks; ) {
        List<Document> some = new ArrayList<>();
        while (made < tasks && some.size() < AT_ONCE) {
          Document document = documents.next();
          made += document.tasks().size();
          some.add(document);
        }
        write(some, folder.resolve("extractions"), lines);
        System.out.printf("generated %d of %d tasks%n", Math.min(made, tasks), tasks);
      }
    }
    Files.move(journal, folder.resolve("journal.jsonl"));
  }

  private static void write(List<Document> documents, Path extractions, BufferedWriter lines)
      throws IOException {
    documents.parallelStream().forEach(document -> write(document, extractions));
    for (Document document : documents) {
      String id = document.source().id();
      lines.write("{\"at\":\"2026-01-01T00:00:00Z\",\"event\":\"imported\",\"id\":\"" + id + "\"}");
      lines.newLine();
    }
  }

  private static void write(Document document, Path extractions) {
    String id = document.source().id();
    Path within = extractions.resolve(id.substring(0, 2));
    Path file = within.resolve(id + ".json");
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(within);
      Path partial = within.resolve(id + ".partial");
      Files.write(partial, Json.bytes(DocumentJson.writeWithText(document)));
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rebuild(Library library, int tasks) throws IOException {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    long start = System.nanoTime();
    long busy = cpu();
    try {
      clock.scheduleAtFixedRate(
          () -> System.out.printf("rebuilding for %.0f s%n", secondsSince(start)),
          PROGRESS_SECONDS,
          PROGRESS_SECONDS,
          TimeUnit.SECONDS);
      library.rebuild();
    } finally {
      clock.shutdownNow();
    }
    double seconds = secondsSince(start);
    System.out.printf(
        "rebuild %.1f s: %.0f tasks/s, %.1f s of processor time%n",
        seconds, tasks / seconds, (cpu() - busy) / NANOS_A_SECOND);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / NANOS_A_SECOND;
  }

  /** The processor time that this process has used so far, in nanoseconds; -1 where unknown. */
  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : -1;
  }

  private static void searches(Library library) throws IOException {
    GeneratedDocuments asked = new GeneratedDocuments(SEED);
    List<Search> searches = new ArrayList<>();
    Random random = new Random(SEED);
    for (int i = 0; i < WARM_UP + SEARCHES; i++) {
      searches.add(search(asked, random, i % 5));
    }
    try (SearchIndex index = library.open()) {
      List<Long> times = new ArrayList<>();
      for (Search search : searches) {
        long start = System.nanoTime();
        index.search(search);
        times.add(System.nanoTime() - start);
      }
      String[] names = {"word", "unit", "window", "word + window", "unit + window"};
      for (int kind = 0; kind < names.length; kind++) {
        print(names[kind], times, kind);
      }
      print("all", times, null);
    }
  }

  private static Search search(GeneratedDocuments asked, Random random, int kind) {
    boolean word = kind == 0 || kind == 3;
    boolean unit = kind == 1 || kind == 4;
    LocalDate from = kind >= 2 ? asked.day() : null;
    int days = List.of(0, 7, 31, 92).get(random.nextInt(4));
    Filter filter =
        new Filter(
            word ? asked.words() : "",
            unit ? asked.unit() : null,
            Filter.Role.ANY,
            from,
            from == null ? null : from.plusDays(days),
            null,
            null,
            null,
            null,
            null);
    Search.Sort sort = word ? Search.Sort.RELEVANCE : Search.Sort.DUE;
    return new Search(filter, Search.Kind.TASKS, sort, 50, LocalDate.of(2026, 1, 1));
  }

  /** The times of one kind of search, or of all, without the first ones. */
  private static void print(String name, List<Long> times, @Nullable Integer kind) {
    double[] sorted =
        Stream.iterate(WARM_UP, i -> i < times.size(), i -> i + 1)
            .filter(i -> kind == null || i % 5 == kind)
            .mapToDouble(i -> times.get(i) / NANOS_A_MILLI)
            .sorted()
            .toArray();
    System.out.printf(
        "%-14s median %6.2f ms, 95 %% %6.2f ms, 99 %% %6.2f ms, mean %6.2f ms%n",
        name,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        sorted[(int) (sorted.length * 0.99)],
        Arrays.stream(sorted).average().orElse(0));
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
