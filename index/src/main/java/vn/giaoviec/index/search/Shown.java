package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.json.DocumentJson;

/**
 * Entries as a list of hits shows them: the fields of the schema without evidence, an id that is
 * unique in the library, and under {@code document} what identifies the document.
 */
public final class Shown {

  private static final int SHORT_ID = 12;

  private Shown() {}

  /** The short form of a document's id. */
  public static String shortId(String id) {
    return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
  }

  /** A task. */
  public static ObjectNode task(Document document, Task task) {
    return entry(document, DocumentJson.write(task));
  }

  /** An indicator. */
  public static ObjectNode indicator(Document document, Indicator indicator) {
    return entry(document, DocumentJson.write(indicator));
  }

  private static ObjectNode entry(Document document, ObjectNode json) {
    String id = shortId(document.source().id()) + ":" + json.path("id").asText();
    json.remove(List.of("evidence", "warnings"));
    json.put("id", id);
    json.set("document", identity(document));
    return json;
  }

  /** A document, with how many tasks and indicators it has. */
  static ObjectNode document(Document document) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", shortId(document.source().id()));
    json.put("tasks", document.tasks().size());
    json.put("indicators", document.indicators().size());
    ObjectNode identity = identity(document);
    put(identity, "subject", document.header().subject());
    json.set("document", identity);
    return json;
  }

  private static ObjectNode identity(Document document) {
    Header header = document.header();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", document.source().id());
    json.put("fileName", document.source().fileName());
    put(json, "number", header.number());
    put(json, "type", header.type());
    put(json, "issuer", header.issuer());
    Found<LocalDate> issued = header.issued();
    if (issued != null) {
      json.put("issued", issued.value().toString());
    }
    return json;
  }

  private static void put(ObjectNode json, String name, @Nullable Found<String> found) {
    if (found != null) {
      json.put(name, found.value());
    }
  }
}
