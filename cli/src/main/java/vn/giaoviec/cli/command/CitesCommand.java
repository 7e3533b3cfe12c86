package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Citations;
import vn.giaoviec.index.search.NumberKey;
import vn.giaoviec.index.search.SearchIndex;

/** {@code cites}: the documents that a document of the library cites, and which are there. */
@Command(name = "cites")
public final class CitesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "NUMBER", descriptionKey = "cites.number")
  private String number = "";

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "search.format")
  private Format format = Format.TABLE;

  /** A command that prints to {@code session}. */
  public CitesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library(session);
    try (SearchIndex index = library.open()) {
      Citations citations = index.citations();
      List<ObjectNode> documents = citations.documents(NumberKey.typed(number));
      if (documents.isEmpty()) {
        session.note("cites.unknown", number);
        return Failures.SOME_FAILED;
      }
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      for (ObjectNode each : documents) {
        ObjectNode cited = cited(library, citations, each.path("document"));
        all.add(cited);
        if (format == Format.TABLE) {
          print(cited);
        }
      }
      if (format == Format.JSON) {
        session.print(Json.pretty(all));
      }
    }
    return Failures.DONE;
  }

  /** A document with what it cites. */
  private static ObjectNode cited(Library library, Citations citations, JsonNode identity)
      throws IOException {
    Document document = library.document(identity.path("id").asText());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("document", identity);
    ArrayNode cites = json.putArray("cites");
    for (Reference reference : document.header().references()) {
      ObjectNode entry = cites.addObject().put("number", reference.number());
      put(entry, "type", reference.type());
      put(entry, "date", reference.date() == null ? null : reference.date().toString());
      put(entry, "issuer", reference.issuer());
      int page = reference.evidence().place().page();
      if (page > 0) {
        entry.put("page", page);
      }
      ArrayNode there = entry.putArray("inLibrary");
      citations.same(NumberKey.of(reference)).forEach(own -> there.add(own.path("id")));
    }
    return json;
  }

  private static void put(ObjectNode entry, String name, @Nullable String value) {
    if (value != null) {
      entry.put(name, value);
    }
  }

  private void print(ObjectNode cited) {
    JsonNode document = cited.path("document");
    session.say("cites.title", CitationRows.name(document), document.path("subject").asText());
    if (cited.path("cites").isEmpty()) {
      session.say("cites.nothing");
    } else {
      CitationRows.cited(cited.path("cites"), session);
    }
    session.print("");
  }
}
