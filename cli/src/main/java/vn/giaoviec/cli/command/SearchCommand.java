package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.export.FlatExport;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Highlights;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.SearchIndex;

/** {@code search}: tasks, documents or indicators of the library as a table or as JSON. */
@Command(name = "search")
public final class SearchCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private LibraryOption libraryOption = new LibraryOption();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private int limit = 50;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "search.format")
  private Format format = Format.TABLE;

  /** A search command that prints to {@code session}. */
  public SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(),
          session.messages().text("error.not-allowed", "--limit", limit, "1 ..."));
    }
    Library library = libraryOption.library();
    try (SearchIndex index = library.open()) {
      Hits hits = index.search(filters.search(limit));
      if (format == Format.JSON) {
        FlatExport.print(hits, false, session.out());
      } else {
        print(hits, library.abbreviations());
      }
    }
    return Failures.DONE;
  }

  private void print(Hits hits, Abbreviations abbreviations) {
    if (hits.match() != Hits.Match.AS_TYPED && hits.total() > 0) {
      session.note("search.match." + hits.match().name());
    }
    if (!hits.list().isEmpty()) {
      Highlights words = Highlights.of(filters.words(), abbreviations);
      Highlights units = Highlights.of(filters.words() + " " + filters.unit(), abbreviations);
      HitRows rows = new HitRows(session.messages(), words, units);
      Table table = new Table(rows.columns(filters.kind()));
      for (Hits.Hit hit : hits.list()) {
        table.add(rows.row(filters.kind(), hit));
      }
      table.print(session);
      session.print("");
    }
    String kind = filters.kind().name().toLowerCase(Locale.ROOT);
    String key = hits.list().size() < hits.total() ? "search.some." : "search.all.";
    session.say(key + kind, hits.list().size(), hits.total());
  }
}
