package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.export.SeriesExport;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.series.Figure;
import vn.giaoviec.index.series.Series;
import vn.giaoviec.index.series.SeriesFinder;

/** {@code indicators}: the same quantity of several documents, lined up over time. */
@Command(name = "indicators")
public final class IndicatorsCommand implements Callable<Integer> {

  private static final int MOST_FIGURES = 10_000;

  private final Session session;

  /** The forms of the answer. */
  enum SeriesFormat {
    /** Tables with a bar for each figure. */
    TABLE,
    /** One array of series. */
    JSON,
    /** A row for each figure. */
    CSV
  }

  @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "indicators.name")
  private List<String> name = List.of();

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--all", descriptionKey = "indicators.all")
  private boolean all;

  @Option(names = "--svg", paramLabel = "FILE", descriptionKey = "indicators.svg")
  private @Nullable Path svg;

  @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "indicators.format")
  private SeriesFormat format = SeriesFormat.TABLE;

  /** A command that prints to {@code session}. */
  public IndicatorsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Series> found = series();
    List<Series> telling =
        found.stream().filter(each -> all || SeriesFinder.tellsMore(each)).toList();
    List<Series> shown = telling.isEmpty() ? found : telling;
    switch (format) {
      case JSON -> session.print(Json.pretty(json(shown)));
      case CSV -> SeriesExport.csv(shown, session.messages(), session.out());
      case TABLE -> {
        SeriesRows rows = new SeriesRows(session);
        shown.forEach(rows::print);
        session.say("indicators.count", shown.size(), found.size() - shown.size());
      }
    }
    if (svg != null) {
      write(svg, SeriesPlot.svg(shown, session.messages()));
    }
    return Failures.DONE;
  }

  private List<Series> series() throws IOException {
    Library library = libraryOption.library(session);
    String asked = String.join(" ", name);
    Search search =
        new Search(
            Filter.words(asked),
            Search.Kind.INDICATORS,
            Search.Sort.RELEVANCE,
            MOST_FIGURES,
            LocalDate.now());
    try (SearchIndex index = library.open()) {
      Hits hits = index.search(search);
      String meant = hits.meant();
      boolean corrected = hits.match() == Hits.Match.MISSPELT && meant != null;
      if (corrected) {
        session.note("search.meant", String.valueOf(meant));
      }
      List<Figure> figures = hits.list().stream().map(hit -> Figure.of(hit.shown())).toList();
      return new SeriesFinder(library.abbreviations())
          .find(corrected && meant != null ? meant : asked, figures);
    }
  }

  private static ArrayNode json(List<Series> series) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    series.forEach(each -> array.add(SeriesExport.json(each)));
    return array;
  }

  private void write(Path file, String text) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    session.note("export.written", file);
  }
}
