package vn.giaoviec.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Details;
import vn.giaoviec.cli.terminal.Places;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.WarningTexts;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.task.Rejected;
import vn.giaoviec.index.json.DeadlineJson;
import vn.giaoviec.index.json.Json;

/**
 * Why a task's fields are what they are: place, words and rule of each, and what was passed over.
 */
final class WhyView {

  private final Session session;
  private final Document document;
  private final Details details = new Details();

  WhyView(Session session, Document document) {
    this.session = session;
    this.document = document;
  }

  /** Prints the reasons for every field of a task, absent ones too. */
  void task(Task task) {
    field("task", List.of(task.text()));
    field("lead", task.lead());
    field("coordinators", task.coordinators());
    field("supervisors", task.supervisors());
    field("report-to", task.reportTo());
    rejectedBodies(task);
    deadline(task);
    WarningTexts texts = new WarningTexts(session.messages());
    task.warnings().forEach(warning -> add("warning", texts.line(warning)));
    details.print(session);
  }

  private void field(String label, List<Found<String>> values) {
    if (values.isEmpty()) {
      add(label, session.messages().text("why.absent"));
    }
    for (Found<String> value : values) {
      add(label, value.value());
      evidence(value.evidence());
    }
  }

  private void deadline(Task task) {
    Found<Deadline> deadline = task.deadline();
    if (deadline == null) {
      add("deadline", session.messages().text("why.absent"));
    } else {
      add("deadline", meaning(deadline.value()));
      evidence(deadline.evidence());
    }
    for (DeadlineFinder.Mention other : Rejected.deadlines(task, issued())) {
      add("rejected", meaning(other.deadline()));
      add("rule", other.rule());
    }
  }

  private void rejectedBodies(Task task) {
    Rejected.bodies(task).forEach(body -> add("rejected", body));
  }

  private static String meaning(Deadline deadline) {
    return deadline.text() + "  " + Json.line(DeadlineJson.write(deadline));
  }

  private void evidence(Evidence evidence) {
    add("place", new Places(session.messages()).exact(evidence.place()));
    add("from", "“" + evidence.source() + "”");
    add("rule", evidence.rule());
  }

  private @Nullable LocalDate issued() {
    Found<LocalDate> issued = document.header().issued();
    return issued == null ? null : issued.value();
  }

  private void add(String label, String value) {
    details.add(session.messages().text("label." + label), value);
  }
}
