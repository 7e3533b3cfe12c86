package vn.giaoviec.index.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;

/**
 * Documents to JSON, in the form of the export schema: {@code document}, {@code tasks} and {@code
 * indicators}; what a document doesn't state and empty lists are left out. Beyond the schema there
 * are {@code evidence}, {@code warnings}, {@code product} and {@code units}. {@link JsonDocument}
 * reads it back.
 */
public final class DocumentJson {

  private DocumentJson() {}

  /** The whole document. */
  public static ObjectNode write(Document document) {
    ObjectNode root = object();
    root.set("document", header(document));
    ArrayNode tasks = root.putArray("tasks");
    UnitJson.Resolver units = new UnitJson.Resolver(document.units());
    for (Task task : document.tasks()) {
      ObjectNode node = write(task);
      units.write(node, task);
      tasks.add(node);
    }
    ArrayNode indicators = root.putArray("indicators");
    document.indicators().forEach(indicator -> indicators.add(write(indicator)));
    UnitJson.write(root, document.units());
    return root;
  }

  /** The whole document with its words, under {@code text}; so the library keeps it. */
  public static ObjectNode writeWithText(Document document) {
    ObjectNode root = write(document);
    putTexts(root, "text", document.paragraphs());
    return root;
  }

  private static ObjectNode header(Document document) {
    Header header = document.header();
    ObjectNode node = object().put("id", document.source().id());
    node.set("source", source(document.source()));
    ObjectNode evidence = object();
    EvidenceJson.put(node, evidence, "number", header.number(), TextNode::valueOf);
    EvidenceJson.put(node, evidence, "type", header.type(), TextNode::valueOf);
    EvidenceJson.put(node, evidence, "issuer", header.issuer(), TextNode::valueOf);
    EvidenceJson.put(node, evidence, "place", header.place(), TextNode::valueOf);
    EvidenceJson.put(node, evidence, "issued", header.issued(), DocumentJson::date);
    EvidenceJson.put(node, evidence, "subject", header.subject(), TextNode::valueOf);
    EvidenceJson.put(node, evidence, "addressees", header.addressees());
    EvidenceJson.put(node, evidence, "recipients", header.recipients());
    putSigner(node, evidence, header.signer());
    putArrival(node, evidence, header.arrival());
    putReferences(node, header.references());
    EvidenceJson.putWarnings(node, document.warnings());
    return putIfAny(node, "evidence", evidence);
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = object();
    node.put("fileName", source.fileName()).put("mediaType", source.mediaType());
    if (source.pages() > 0) {
      node.put("pages", source.pages());
    }
    return node.put("ocr", source.ocr());
  }

  private static void putSigner(
      ObjectNode node, ObjectNode evidence, Header.@Nullable Signer signer) {
    if (signer != null) {
      ObjectNode fields = node.putObject("signer");
      ObjectNode reasons = evidence.putObject("signer");
      EvidenceJson.put(fields, reasons, "name", signer.name(), TextNode::valueOf);
      EvidenceJson.put(fields, reasons, "title", signer.title(), TextNode::valueOf);
      EvidenceJson.put(fields, reasons, "authority", signer.authority(), TextNode::valueOf);
    }
  }

  private static void putArrival(
      ObjectNode node, ObjectNode evidence, Header.@Nullable Arrival arrival) {
    if (arrival != null) {
      ObjectNode fields = node.putObject("arrival");
      ObjectNode reasons = evidence.putObject("arrival");
      EvidenceJson.put(fields, reasons, "number", arrival.number(), TextNode::valueOf);
      EvidenceJson.put(fields, reasons, "date", arrival.date(), DocumentJson::date);
    }
  }

  private static void putReferences(ObjectNode node, List<Reference> references) {
    if (references.isEmpty()) {
      return;
    }
    ArrayNode array = node.putArray("references");
    for (Reference reference : references) {
      ObjectNode entry = array.addObject().put("number", reference.number());
      putText(entry, "type", reference.type());
      LocalDate date = reference.date();
      putText(entry, "date", date == null ? null : date.toString());
      putText(entry, "issuer", reference.issuer());
      entry.set("evidence", EvidenceJson.write(reference.evidence()));
    }
  }

  /** One task with its evidence. */
  public static ObjectNode write(Task task) {
    ObjectNode evidence = object();
    ObjectNode node = write(task, evidence);
    EvidenceJson.putWarnings(node, task.warnings());
    return putIfAny(node, "evidence", evidence);
  }

  /** One task as it is listed: without evidence and warnings. */
  public static ObjectNode writePlain(Task task) {
    return write(task, null);
  }

  private static ObjectNode write(Task task, @Nullable ObjectNode evidence) {
    ObjectNode node = object().put("id", task.id());
    EvidenceJson.put(node, evidence, "text", task.text(), TextNode::valueOf);
    EvidenceJson.put(node, evidence, "lead", task.lead());
    EvidenceJson.put(node, evidence, "coordinators", task.coordinators());
    EvidenceJson.put(node, evidence, "supervisors", task.supervisors());
    EvidenceJson.put(node, evidence, "reportTo", task.reportTo());
    EvidenceJson.put(node, evidence, "deadline", task.deadline(), DeadlineJson::write);
    putTexts(node, "section", task.section());
    node.put("origin", lower(task.origin()));
    putTexts(node, "sameAs", task.sameAs());
    putText(node, "note", task.note());
    putText(node, "product", task.product());
    putPage(node, task.text().evidence().place().page());
    Double confidence = task.confidence();
    if (confidence != null) {
      node.put("confidence", confidence);
    }
    return node;
  }

  /** One indicator with its evidence. */
  public static ObjectNode write(Indicator indicator) {
    ObjectNode node = writePlain(indicator);
    node.set("evidence", EvidenceJson.write(indicator.evidence()));
    return node;
  }

  /** One indicator as it is listed: without evidence. */
  public static ObjectNode writePlain(Indicator indicator) {
    ObjectNode node = object().put("id", indicator.id()).put("name", indicator.name());
    node.set("value", number(indicator.value()));
    BigDecimal max = indicator.max();
    if (max != null) {
      node.set("max", number(max));
    }
    putText(node, "unit", indicator.unit());
    node.put("comparator", indicator.comparator().sign());
    node.put("measure", lower(indicator.measure()));
    putText(node, "period", indicator.period());
    putText(node, "basis", indicator.basis());
    putText(node, "scope", indicator.scope());
    putTexts(node, "section", indicator.section());
    node.put("origin", lower(indicator.origin()));
    putPage(node, indicator.evidence().place().page());
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static JsonNode date(LocalDate date) {
    return TextNode.valueOf(date.toString());
  }

  /** A number without an exponent, so that it reads back with the scale it is written with. */
  private static JsonNode number(BigDecimal number) {
    return DecimalNode.valueOf(number.scale() < 0 ? number.setScale(0) : number);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void putText(ObjectNode node, String name, @Nullable String text) {
    if (text != null) {
      node.put(name, text);
    }
  }

  private static void putTexts(ObjectNode node, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = node.putArray(name);
      texts.forEach(array::add);
    }
  }

  private static void putPage(ObjectNode node, int page) {
    if (page > 0) {
      node.put("page", page);
    }
  }

  private static ObjectNode putIfAny(ObjectNode node, String name, ObjectNode value) {
    if (!value.isEmpty()) {
      node.set(name, value);
    }
    return node;
  }
}
