package vn.giaoviec.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.giaoviec.extractor.Extractor;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.SourceFile;
import vn.giaoviec.extractor.read.UnreadableException;

/** What recognising costs in proportion to reading: the same PDFs, once read, once recognised. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadAndRecognise {
  /** The folder that holds the PDFs. */
  @Param("corpus/pdf")
  public String folder = "";

  /**
   * Recognising is spread over so much code that its times fall for some 300 rounds, until all of
   * it is compiled.
   */
  private static final int WARM_UP = 12;

  private final Extractor extractor = new Extractor();
  private final List<byte[]> files = new ArrayList<>();
  private List<Content> contents = List.of();

  /** A file with what was read from it. */
  public record Content(SourceFile file, ReadResult read) {}

  /** Loads the PDFs. */
  @Setup
  public void load() throws IOException, UnreadableException {
    try (Stream<Path> paths = Files.list(Path.of(folder))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".pdf")).sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
    }
    contents = read();
  }

  /** From bytes to the hash of the file and blocks of text, all PDFs. */
  @Benchmark
  public List<Content> read() throws UnreadableException {
    List<Content> results = new ArrayList<>();
    for (byte[] bytes : files) {
      results.add(new Content(SourceFile.of(bytes, "a.pdf"), extractor.read(bytes, "a.pdf")));
    }
    return results;
  }

  /** From blocks of text to documents, all PDFs. */
  @Benchmark
  public List<Document> recognise() {
    List<Document> documents = new ArrayList<>();
    for (Content content : contents) {
      documents.add(extractor.recognise(content.read(), content.file()));
    }
    return documents;
  }

  /** Runs both and prints their proportion; {@code args} is the folder of the PDFs. */
  public static void main(String[] args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(ReadAndRecognise.class.getSimpleName())
            .param("folder", args)
            .forks(1)
            .warmupIterations(WARM_UP)
            .warmupTime(TimeValue.seconds(3))
            .measurementIterations(4)
            .measurementTime(TimeValue.seconds(3))
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double[] times =
        results.stream().mapToDouble(result -> result.getPrimaryResult().getScore()).toArray();
    System.out.printf(
        "reading %.0f ms, recognising %.0f ms: %.0f %%%n",
        times[0], times[1], 100 * times[1] / times[0]);
  }
}
