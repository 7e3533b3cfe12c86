package vn.giaoviec.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Details;
import vn.giaoviec.cli.terminal.Places;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.cli.terminal.WarningTexts;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.index.json.DeadlineJson;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.status.TaskState;

/** A document, task or indicator field by field, each with the place and words it came from. */
final class DetailsView {

  private final Session session;
  private final Document document;
  private final Map<String, TaskState> states;
  private final StatusLines statusLines;
  private final Details details = new Details();

  /** A view of a document; the states are those of its tasks by their ids. */
  DetailsView(Session session, Document document, Map<String, TaskState> states) {
    this.session = session;
    this.document = document;
    this.states = states;
    this.statusLines = new StatusLines(session.messages(), LocalDate.now());
  }

  /** Prints the document with a list of its tasks. */
  void document() {
    Header header = document.header();
    add("id", document.source().id());
    add("file", document.source().fileName());
    identity(header);
    addAll("addressees", header.addressees());
    addAll("recipients", header.recipients());
    Header.Signer signer = header.signer();
    if (signer != null) {
      add("signer", joined(text(signer.authority()), text(signer.title()), text(signer.name())));
    }
    Header.Arrival arrival = header.arrival();
    if (arrival != null) {
      add("arrival", joined(text(arrival.number()), day(arrival.date())));
    }
    header.references().forEach(this::reference);
    warnings(document.warnings());
    for (Task task : document.tasks()) {
      List<Warning> doubts = task.warnings().stream().filter(each -> !each.isMissing()).toList();
      TaskState state = state(task);
      add(
          "task",
          entry(task.id()) + "  " + task.text().value() + statusLines.deadline(task, state));
      if (!state.events().isEmpty()) {
        add("status", statusLines.status(task, state));
      }
      warnings(doubts);
    }
    vanished();
    for (Indicator indicator : document.indicators()) {
      add("indicator", entry(indicator.id()) + "  " + indicator.name() + ": " + value(indicator));
    }
    details.print(session);
  }

  /** What was reported of tasks that a later extraction no longer finds. */
  private void vanished() {
    Set<String> ids = document.tasks().stream().map(Task::id).collect(Collectors.toSet());
    states.forEach(
        (id, state) -> {
          if (!ids.contains(id)) {
            String words = state.events().get(state.events().size() - 1).words();
            add("vanished", entry(id) + "  " + words);
            add("status", String.join("\n", statusLines.events(state)));
          }
        });
  }

  private TaskState state(Task task) {
    return states.getOrDefault(task.id(), TaskState.NONE);
  }

  /** Prints a task. */
  void task(Task task) {
    Evidence main = task.text().evidence();
    add("id", entry(task.id()));
    add("task", Table.MARK + task.text().value() + Table.UNMARK);
    from(main, null);
    addWithEvidence("lead", task.lead(), main);
    addWithEvidence("coordinators", task.coordinators(), main);
    addWithEvidence("supervisors", task.supervisors(), main);
    addWithEvidence("report-to", task.reportTo(), main);
    Found<Deadline> deadline = task.deadline();
    if (deadline != null) {
      add(
          "deadline",
          deadline.value().text() + "\n" + Json.line(DeadlineJson.write(deadline.value())));
      from(deadline.evidence(), main);
    }
    LocalDate moved = state(task).extendedTo();
    add("extended", moved == null ? null : Days.written(moved));
    add("status", statusLines.status(task, state(task)));
    add("section", String.join(" > ", task.section()));
    add("origin", session.messages().text("origin." + task.origin()));
    add("product", task.product());
    Double confidence = task.confidence();
    add("confidence", confidence == null ? null : confidence.toString());
    add("note", task.note());
    add("same-as", task.sameAs().stream().map(this::entry).collect(Collectors.joining(", ")));
    warnings(task.warnings());
    identity(document.header());
    details.print(session);
  }

  /** Prints an indicator. */
  void indicator(Indicator indicator) {
    add("id", entry(indicator.id()));
    add("indicator", indicator.name());
    add("value", value(indicator));
    from(indicator.evidence(), null);
    add("measure", indicator.measure().name().toLowerCase(Locale.ROOT));
    add("period", indicator.period());
    add("basis", indicator.basis());
    add("scope", indicator.scope());
    add("section", String.join(" > ", indicator.section()));
    identity(document.header());
    details.print(session);
  }

  private void identity(Header header) {
    add("number", text(header.number()));
    add("type", text(header.type()));
    add("issuer", text(header.issuer()));
    add("issued", joined(text(header.place()), day(header.issued())));
    add("subject", text(header.subject()));
  }

  private void reference(Reference reference) {
    LocalDate date = reference.date();
    add(
        "cites",
        Stream.of(reference.type(), reference.number(), date == null ? null : Days.written(date))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" ")));
  }

  private void warnings(List<Warning> warnings) {
    WarningTexts texts = new WarningTexts(session.messages());
    warnings.forEach(warning -> add("warning", texts.line(warning)));
  }

  private void addAll(String label, List<Found<String>> values) {
    add(label, values.stream().map(Found::value).collect(Collectors.joining("\n")));
  }

  private void addWithEvidence(String label, List<Found<String>> values, Evidence main) {
    for (Found<String> value : values) {
      add(label, value.value());
      from(value.evidence(), main);
    }
  }

  /** Where a field came from, unless the task as a whole says the same. */
  private void from(Evidence evidence, @Nullable Evidence main) {
    boolean same =
        main != null
            && evidence.place().equals(main.place())
            && evidence.source().equals(main.source());
    if (!same) {
      String place = new Places(session.messages()).brief(evidence.place());
      String at = place.isEmpty() ? "" : place + ": ";
      add("from", at + "“" + evidence.source() + "” [" + evidence.rule() + "]");
    }
  }

  private void add(String label, @Nullable String value) {
    if (value != null) {
      details.add(session.messages().text("label." + label), value);
    }
  }

  private String entry(String id) {
    return Shown.shortId(document.source().id()) + ":" + id;
  }

  private static String value(Indicator indicator) {
    String sign =
        indicator.comparator() == Indicator.Comparator.EQUAL
            ? ""
            : indicator.comparator().sign() + " ";
    String max = indicator.max() == null ? "" : " - " + indicator.max().toPlainString();
    String unit = indicator.unit() == null ? "" : " " + indicator.unit();
    return sign + indicator.value().toPlainString() + max + unit;
  }

  private static @Nullable String text(@Nullable Found<String> found) {
    return found == null ? null : found.value();
  }

  private static @Nullable String day(@Nullable Found<LocalDate> found) {
    return found == null ? null : Days.written(found.value());
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
