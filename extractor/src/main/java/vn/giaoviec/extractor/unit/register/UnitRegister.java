package vn.giaoviec.extractor.unit.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Unit;
import vn.giaoviec.extractor.unit.UnitList;

/** Builds the register of the units that a document names, from the document itself. */
public final class UnitRegister {

  private UnitRegister() {}

  /**
   * The units that a document's letterhead, addressees, recipients and tasks name.
   *
   * @param header with what it says of itself
   * @param tasks with who does them
   * @param paragraphs its words, in which short forms are defined
   * @return in the order of first mention; every form that a task names belongs to one of them
   */
  public static List<Unit> of(Header header, List<Task> tasks, List<String> paragraphs) {
    Forms forms = new Forms();
    Found<String> issuer = header.issuer();
    if (issuer != null) {
      forms.add(Mention.of(issuer));
    }
    header.addressees().forEach(found -> addEach(forms, found));
    header.recipients().forEach(found -> addEach(forms, found));
    Header.Signer signer = header.signer();
    if (signer != null && signer.name() != null) {
      forms.add(Mention.of(signer.name()));
    }
    for (Task task : tasks) {
      addAll(forms, List.of(task.lead(), task.coordinators(), task.supervisors(), task.reportTo()));
    }
    return new Merging(forms, issuer == null ? null : issuer.value())
        .merged(Definitions.in(paragraphs));
  }

  private static void addAll(Forms forms, Collection<List<Found<String>>> fields) {
    fields.forEach(field -> field.forEach(found -> forms.add(Mention.of(found))));
  }

  /** A line of recipients may name several: each by itself; the line of the archive names none. */
  private static void addEach(Forms forms, Found<String> found) {
    String line = found.value();
    if (line.startsWith("Lưu") || line.startsWith("Như")) {
      return;
    }
    List<String> names = new ArrayList<>(UnitList.split(line));
    if (names.isEmpty()) {
      names.add(line);
    }
    for (String name : names) {
      forms.add(new Mention(name, name, found.evidence().place()));
    }
  }

  /**
   * What a form of a name means.
   *
   * @param unit the unit
   * @param confidence how sure it is, above 0 and at most 1
   */
  public record Resolved(Unit unit, double confidence) {}

  /** The unit that a form, as written, means; null if it is no form of these. */
  public static @Nullable Resolved resolve(Collection<Unit> units, String written) {
    for (Unit unit : units) {
      for (Unit.Alias alias : unit.aliases()) {
        if (alias.written().equals(written)) {
          return new Resolved(unit, alias.confidence());
        }
      }
    }
    return null;
  }
}
