package vn.giaoviec.index.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;

/**
 * Documents from the JSON that {@link DocumentJson} writes; reading back gives an equal document.
 */
public final class JsonDocument {

  private static final Set<String> EVIDENCE = Set.of("evidence", "places");

  private JsonDocument() {}

  /**
   * The document that bytes hold as far as it is searched: without the places, source words and
   * rules behind its fields, which are most of it. What was mended of an OCR's words is there.
   *
   * @throws IOException if they are not JSON
   * @throws IllegalArgumentException if they are not a document
   * @throws java.time.DateTimeException if a date in it is none
   */
  public static Document readSearched(byte[] bytes) throws IOException {
    return read(
        EvidenceJson.hasRepaired(bytes) ? Json.read(bytes) : Json.readWithout(EVIDENCE, bytes));
  }

  /**
   * The document that a tree holds.
   *
   * @throws IllegalArgumentException if the tree is not a document
   * @throws java.time.DateTimeException if a date in it is none
   */
  public static Document read(JsonNode root) {
    JsonNode document = root.path("document");
    return new Document(
        source(document),
        header(document),
        all(root.path("tasks"), JsonDocument::task),
        all(root.path("indicators"), JsonDocument::indicator),
        EvidenceJson.warnings(document),
        texts(root, "text"),
        UnitJson.read(root));
  }

  private static Source source(JsonNode document) {
    JsonNode source = document.path("source");
    return new Source(
        required(document, "id"),
        source.path("fileName").asText(""),
        source.path("mediaType").asText(""),
        source.path("pages").asInt(0),
        source.path("ocr").asBoolean(false));
  }

  private static Header header(JsonNode node) {
    JsonNode evidence = node.path("evidence");
    return new Header(
        text(node, evidence, "number"),
        text(node, evidence, "type"),
        text(node, evidence, "issuer"),
        text(node, evidence, "place"),
        EvidenceJson.get(node, evidence, "issued", JsonDocument::date),
        text(node, evidence, "subject"),
        EvidenceJson.list(node, evidence, "addressees"),
        EvidenceJson.list(node, evidence, "recipients"),
        signer(node.get("signer"), evidence.path("signer")),
        arrival(node.get("arrival"), evidence.path("arrival")),
        all(node.path("references"), JsonDocument::reference));
  }

  private static Header.@Nullable Signer signer(@Nullable JsonNode node, JsonNode evidence) {
    return node == null
        ? null
        : new Header.Signer(
            text(node, evidence, "name"),
            text(node, evidence, "title"),
            text(node, evidence, "authority"));
  }

  private static Header.@Nullable Arrival arrival(@Nullable JsonNode node, JsonNode evidence) {
    return node == null
        ? null
        : new Header.Arrival(
            text(node, evidence, "number"),
            EvidenceJson.get(node, evidence, "date", JsonDocument::date));
  }

  private static Reference reference(JsonNode node) {
    return new Reference(
        required(node, "number"),
        optional(node, "type"),
        DeadlineJson.date(node, "date"),
        optional(node, "issuer"),
        EvidenceJson.read(node.path("evidence")));
  }

  /**
   * The task that a tree holds.
   *
   * @throws IllegalArgumentException if the tree is not a task
   */
  public static Task task(JsonNode node) {
    JsonNode evidence = node.path("evidence");
    return new Task(
        required(node, "id"),
        new Found<>(required(node, "text"), EvidenceJson.read(evidence.get("text"), node)),
        EvidenceJson.list(node, evidence, "lead"),
        EvidenceJson.list(node, evidence, "coordinators"),
        EvidenceJson.list(node, evidence, "supervisors"),
        EvidenceJson.list(node, evidence, "reportTo"),
        EvidenceJson.get(node, evidence, "deadline", DeadlineJson::read),
        texts(node, "section"),
        Origin.valueOf(upper(node, "origin")),
        texts(node, "sameAs"),
        optional(node, "note"),
        optional(node, "product"),
        EvidenceJson.warnings(node),
        node.has("confidence") ? node.path("confidence").asDouble() : null);
  }

  private static Indicator indicator(JsonNode node) {
    JsonNode max = node.get("max");
    return new Indicator(
        required(node, "id"),
        required(node, "name"),
        number(node.path("value")),
        max == null ? null : number(max),
        optional(node, "unit"),
        comparator(node.path("comparator").asText("=")),
        Indicator.Measure.valueOf(upper(node, "measure")),
        optional(node, "period"),
        optional(node, "basis"),
        optional(node, "scope"),
        texts(node, "section"),
        Origin.valueOf(upper(node, "origin")),
        EvidenceJson.read(node.get("evidence"), node));
  }

  private static BigDecimal number(JsonNode node) {
    if (!node.isNumber()) {
      throw new IllegalArgumentException("not a number: " + node);
    }
    return node.decimalValue();
  }

  private static Indicator.Comparator comparator(String sign) {
    for (Indicator.Comparator comparator : Indicator.Comparator.values()) {
      if (comparator.sign().equals(sign)) {
        return comparator;
      }
    }
    throw new IllegalArgumentException("not a comparator: " + sign);
  }

  private static @Nullable Found<String> text(JsonNode node, JsonNode evidence, String name) {
    return EvidenceJson.get(node, evidence, name, JsonNode::asText);
  }

  private static LocalDate date(JsonNode node) {
    return LocalDate.parse(node.asText());
  }

  private static String required(JsonNode node, String name) {
    String text = optional(node, name);
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }

  private static @Nullable String optional(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null ? null : value.asText();
  }

  private static String upper(JsonNode node, String name) {
    return required(node, name).toUpperCase(Locale.ROOT);
  }

  private static List<String> texts(JsonNode node, String name) {
    return all(node.path(name), JsonNode::asText);
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> form) {
    List<T> values = new ArrayList<>();
    array.forEach(node -> values.add(form.apply(node)));
    return List.copyOf(values);
  }
}
