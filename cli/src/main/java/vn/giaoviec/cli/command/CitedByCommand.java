package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Citations;
import vn.giaoviec.index.search.NumberKey;
import vn.giaoviec.index.search.SearchIndex;

/** {@code cited-by}: the documents of the library that cite a document, there or not. */
@Command(name = "cited-by")
public final class CitedByCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "NUMBER", descriptionKey = "cited-by.number")
  private @Nullable String number;

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--missing", descriptionKey = "cited-by.missing")
  private boolean missing;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "search.format")
  private Format format = Format.TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A command that prints to {@code session}. */
  public CitedByCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    String asked = number;
    if (asked == null && !missing || asked != null && missing) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("error.number-or-missing"));
    }
    Library library = libraryOption.library(session);
    try (SearchIndex index = library.open()) {
      if (asked == null) {
        printMissing(index.citations().missing());
      } else {
        print(asked, library, index.citations());
      }
    }
    return Failures.DONE;
  }

  private void print(String asked, Library library, Citations citations) throws IOException {
    NumberKey typed = NumberKey.typed(asked);
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (ObjectNode each : citations.citing(typed)) {
      ObjectNode entry = all.addObject();
      entry.set("id", each.path("id"));
      entry.set("document", each.path("document"));
      Document document = library.document(each.path("document").path("id").asText());
      ArrayNode cites = entry.putArray("cites");
      for (Reference reference : document.header().references()) {
        if (typed.means(NumberKey.of(reference))) {
          cites.add(reference(reference));
        }
      }
    }
    if (format == Format.JSON) {
      session.print(Json.pretty(all));
      return;
    }
    if (!all.isEmpty()) {
      CitationRows.citing(all, session);
      session.print("");
    }
    session.say("cited-by.count", asked, all.size());
    if (citations.documents(typed).isEmpty()) {
      session.note("cited-by.not-there", asked);
    }
  }

  private static ObjectNode reference(Reference reference) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("number", reference.number());
    String type = reference.type();
    if (type != null) {
      json.put("type", type);
    }
    int page = reference.evidence().place().page();
    if (page > 0) {
      json.put("page", page);
    }
    return json;
  }

  private void printMissing(List<Citations.Cited> cited) {
    if (format == Format.JSON) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      for (Citations.Cited each : cited) {
        all.addObject().put("number", each.key().number()).put("citedBy", each.documents());
      }
      session.print(Json.pretty(all));
      return;
    }
    Table table =
        new Table(
            List.of(
                new Table.Column(session.messages().text("column.number"), 20, 2),
                new Table.Column(session.messages().text("column.cited-by"), 6, 1)));
    for (Citations.Cited each : cited) {
      table.add(List.of(each.key().number(), String.valueOf(each.documents())));
    }
    table.printClosely(session);
  }
}
