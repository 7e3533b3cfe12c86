package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Definitions;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.UnitName;
import vn.giaoviec.index.analysis.Words;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.status.TaskState;

/** What the index holds of one document: an entry for itself, each task and each indicator. */
final class Entries {

  private final Document document;
  private final Map<String, TaskState> states;
  private final int place;
  private final Abbreviations abbreviations;
  private final Map<String, List<Syllable>> definitions;
  private final Abbreviations withDefined;
  private final OwnNames ownNames;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Words> cut = new HashMap<>();
  private final List<org.apache.lucene.document.Document> all = new ArrayList<>();

  private Entries(
      Document document, Map<String, TaskState> states, int place, Abbreviations abbreviations) {
    this.document = document;
    this.states = states;
    this.place = place;
    this.abbreviations = abbreviations;
    this.definitions = Definitions.in(document.paragraphs());
    this.withDefined = abbreviations.with(definitions);
    this.ownNames = OwnNames.of(document);
  }

  /**
   * The entries of a document, itself first, then in its order; the states are those of its tasks
   * by their ids, the place that of the document in the order of import.
   */
  static List<org.apache.lucene.document.Document> of(
      Document document, Map<String, TaskState> states, int place, Abbreviations abbreviations) {
    Entries entries = new Entries(document, states, place, abbreviations);
    entries.addDocument();
    document.tasks().forEach(entries::addTask);
    document.indicators().forEach(entries::addIndicator);
    return entries.all;
  }

  private void addDocument() {
    var entry = entry(Fields.DOCUMENT, Shown.document(document));
    Texts.add(entry, Fields.HEAD, cut(new Head(document).texts()));
    Texts.add(entry, Fields.BODY, cut(words()));
    for (Map.Entry<String, List<Syllable>> each : definitions.entrySet()) {
      List<String> name = each.getValue().stream().map(Syllable::folded).toList();
      term(entry, Fields.DEFINED, each.getKey() + "=" + String.join(" ", name));
    }
    for (Reference reference : document.header().references()) {
      term(entry, Fields.CITES, NumberKey.of(reference).written());
    }
    Header header = document.header();
    Found<String> number = header.number();
    if (number != null) {
      Texts.addFolded(entry, Fields.NUMBER, List.of(Words.of(number.value(), abbreviations)));
    }
    NumberKey own = NumberKey.of(header);
    if (own != null) {
      term(entry, Fields.OWN_NUMBER, own.written());
    }
    named(entry, Fields.TYPE, header.type());
    named(entry, Fields.ISSUER, header.issuer());
  }

  /** All words of the document; of one whose words weren't kept, those of its tasks and figures. */
  private List<String> words() {
    List<String> words = new ArrayList<>(document.paragraphs());
    words.addAll(Mended.in(document));
    if (!document.paragraphs().isEmpty()) {
      return words;
    }
    document.tasks().forEach(task -> words.add(task.text().value()));
    document.indicators().forEach(indicator -> words.add(indicator.name()));
    return words;
  }

  private void addTask(Task task) {
    TaskState state = states.getOrDefault(task.id(), TaskState.NONE);
    var entry = entry(Fields.TASK, Shown.task(task, state, ownNames));
    Texts.add(
        entry,
        Fields.TEXT,
        cut(
            Texts.list(
                task.text().value(), task.product(), task.note(), Mended.orNull(task.text()))));
    List<String> context = new ArrayList<>(task.section());
    addUnits(entry, Filter.Role.LEAD, task.lead(), context);
    addUnits(entry, Filter.Role.COORDINATOR, task.coordinators(), context);
    addUnits(entry, Filter.Role.SUPERVISOR, task.supervisors(), context);
    addContext(entry, context);
    TaskTimes.add(entry, task, state);
  }

  private void addIndicator(Indicator indicator) {
    var entry = entry(Fields.INDICATOR, Shown.indicator(indicator));
    Texts.add(
        entry,
        Fields.TEXT,
        cut(
            Texts.list(
                indicator.name(),
                indicator.unit(),
                indicator.scope(),
                indicator.period(),
                indicator.basis(),
                indicator.evidence().repaired())));
    addContext(entry, indicator.section());
  }

  private org.apache.lucene.document.Document entry(String kind, ObjectNode shown) {
    var entry = new org.apache.lucene.document.Document();
    term(entry, Fields.KIND, kind);
    term(entry, Fields.DOC, document.source().id());
    entry.add(new BinaryDocValuesField(Fields.SHOWN, new BytesRef(Json.bytes(shown))));
    entry.add(new NumericDocValuesField(Fields.ORDER, all.size()));
    entry.add(new NumericDocValuesField(Fields.PLACE, place));
    Header header = document.header();
    key(entry, Fields.TYPE, header.type());
    key(entry, Fields.ISSUER, header.issuer());
    Found<LocalDate> issued = header.issued();
    if (issued != null) {
      TaskTimes.day(entry, Fields.ISSUED, issued.value());
      entry.add(new NumericDocValuesField(Fields.ISSUED, issued.value().toEpochDay()));
    }
    all.add(entry);
    return entry;
  }

  private void addContext(org.apache.lucene.document.Document entry, List<String> context) {
    List<String> texts = new ArrayList<>(context);
    Found<String> number = document.header().number();
    if (number != null) {
      texts.add(number.value());
    }
    Texts.add(entry, Fields.CONTEXT, cut(texts));
  }

  private void addUnits(
      org.apache.lucene.document.Document entry,
      Filter.Role role,
      List<Found<String>> units,
      List<String> context) {
    Set<String> named = new LinkedHashSet<>();
    for (Found<String> unit : units) {
      String full = ownNames.of(unit.value());
      Set<String> forms = new LinkedHashSet<>(List.of(unit.value(), Mended.of(unit), full));
      context.addAll(forms);
      forms.stream().map(this::key).distinct().forEach(key -> addUnit(entry, role, key));
      String usual = full.equals(unit.value()) ? Mended.of(unit) : full;
      if (!key(usual).isEmpty()) {
        named.add(Named.write(key(usual), usual));
      }
    }
    for (String each : named) {
      entry.add(new SortedSetDocValuesField(Fields.named(Fields.unit(role)), new BytesRef(each)));
    }
  }

  private static void addUnit(
      org.apache.lucene.document.Document entry, Filter.Role role, String key) {
    if (!key.isEmpty()) {
      term(entry, Fields.unit(role), key);
      term(entry, Fields.unit(Filter.Role.ANY), key);
    }
  }

  private static void term(org.apache.lucene.document.Document entry, String field, String term) {
    entry.add(new StringField(field, term, Field.Store.NO));
  }

  /** Texts cut into words; each once, because the same stand in the document and in its tasks. */
  private List<Words> cut(List<String> texts) {
    List<Words> words = new ArrayList<>(texts.size());
    for (String text : texts) {
      words.add(cut.computeIfAbsent(text, any -> Words.of(any, withDefined)));
    }
    return words;
  }

  private String key(String name) {
    return keys.computeIfAbsent(name, any -> UnitName.of(any, abbreviations).key());
  }

  private void key(
      org.apache.lucene.document.Document entry, String field, @Nullable Found<String> name) {
    if (name != null) {
      term(entry, field, key(name.value()));
    }
  }

  private void named(
      org.apache.lucene.document.Document entry, String field, @Nullable Found<String> name) {
    if (name != null) {
      String named = Named.write(key(name.value()), name.value());
      entry.add(new SortedDocValuesField(Fields.named(field), new BytesRef(named)));
    }
  }
}
