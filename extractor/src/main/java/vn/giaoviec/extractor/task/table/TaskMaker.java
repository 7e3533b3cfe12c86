package vn.giaoviec.extractor.task.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.task.ReportTo;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.unit.UnitList;

/** Makes a task of the rows that belong to it. */
final class TaskMaker {

  private static final List<Column> BODIES =
      List.of(Column.LEAD, Column.LEAD_AND_COORDINATORS, Column.COORDINATORS);

  private final @Nullable LocalDate issued;
  private final List<String> section;
  private final String timeTitle;

  /**
   * Makes the tasks of one table.
   *
   * @param issued the document's date of issue; null where it isn't known
   * @param section the headings over the table
   * @param timeTitle the header of the time column; "" without one
   */
  TaskMaker(@Nullable LocalDate issued, List<String> section, String timeTitle) {
    this.timeTitle = timeTitle;
    this.issued = issued;
    this.section = section;
  }

  /** The task; empty where the row holds no words of work. */
  Optional<Task> task(Draft draft) {
    CellLabels labels = CellLabels.of(draft.lines);
    String text = labels.text();
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Place place = draft.first.workCell() == null ? Place.UNKNOWN : draft.first.workCell().place();
    Names names = names(draft, labels, place);
    List<String> path = new ArrayList<>(section);
    path.addAll(draft.section());
    return Optional.of(
        new Task(
            "",
            Found.of(text, place, text, "table/work-column"),
            names.lead(),
            names.coordinators(),
            found(draft, labels, Column.SUPERVISORS, place, "table/leader-column"),
            reportTo(draft, labels, text, place),
            deadline(draft, labels, text, place).orElse(null),
            List.copyOf(path),
            Origin.TABLE,
            List.of(),
            words(draft, Column.NOTE),
            product(draft, labels),
            List.of()));
  }

  private record Names(List<Found<String>> lead, List<Found<String>> coordinators) {}

  private Names names(Draft draft, CellLabels labels, Place place) {
    List<Found<String>> lead = new ArrayList<>();
    List<Found<String>> coordinators = new ArrayList<>();
    for (Column column : List.of(Column.LEAD, Column.LEAD_AND_COORDINATORS)) {
      for (Block.Cell cell : draft.values.getOrDefault(column, List.of())) {
        Assignees assignees = Assignees.of(NamesAndTime.of(cell.text()).names());
        lead.addAll(all(assignees.lead(), cell.place(), cell.text(), "table/lead-column"));
        coordinators.addAll(
            all(assignees.coordinators(), cell.place(), cell.text(), "table/lead-column"));
      }
    }
    String label = labels.values().getOrDefault(Column.LEAD, "");
    lead.addAll(all(Assignees.of(label).lead(), place, label, "table/label-in-cell"));
    if (lead.isEmpty()) {
      lead.addAll(headingUnit(draft));
    }
    for (Block.Cell cell : draft.values.getOrDefault(Column.COORDINATORS, List.of())) {
      List<String> joining = Assignees.coordinators(NamesAndTime.of(cell.text()).names());
      coordinators.addAll(all(joining, cell.place(), cell.text(), "table/coordination-column"));
    }
    String joining = labels.values().getOrDefault(Column.COORDINATORS, "");
    coordinators.addAll(
        all(Assignees.coordinators(joining), place, joining, "table/label-in-cell"));
    return new Names(List.copyOf(lead), List.copyOf(coordinators));
  }

  /** The body that the nearest heading row names, or the last heading over the table. */
  private List<Found<String>> headingUnit(Draft draft) {
    for (int i = draft.headings.size() - 1; i >= 0; i--) {
      Heading heading = draft.headings.get(i);
      if (!heading.unit().isEmpty()) {
        Place place = heading.cell() == null ? Place.UNKNOWN : heading.cell().place();
        List<String> units = UnitList.split(heading.unit());
        return all(units, place, heading.unit(), "table/unit-heading-row");
      }
    }
    if (!section.isEmpty() && UnitList.isUnits(section.get(section.size() - 1))) {
      String unit = section.get(section.size() - 1);
      return all(UnitList.split(unit), Place.UNKNOWN, unit, "table/unit-heading");
    }
    return List.of();
  }

  private static List<Found<String>> found(
      Draft draft, CellLabels labels, Column column, Place place, String rule) {
    List<Found<String>> found = new ArrayList<>();
    for (Block.Cell cell : draft.values.getOrDefault(column, List.of())) {
      found.addAll(all(UnitList.split(cell.text()), cell.place(), cell.text(), rule));
    }
    String label = labels.values().getOrDefault(column, "");
    found.addAll(all(UnitList.split(label), place, label, "table/label-in-cell"));
    return List.copyOf(found);
  }

  private static List<Found<String>> reportTo(
      Draft draft, CellLabels labels, String text, Place place) {
    List<Found<String>> column =
        found(draft, labels, Column.REPORT_TO, place, "table/report-column");
    return column.isEmpty() ? all(ReportTo.of(text), place, text, "table/report-in-work") : column;
  }

  /** The time column decides, whatever the work's words say. */
  private Optional<Found<Deadline>> deadline(
      Draft draft, CellLabels labels, String text, Place place) {
    Block.Cell cell = draft.cell(Column.DEADLINE);
    if (cell != null) {
      return TimeCell.column(draft.text(Column.DEADLINE), timeTitle, cell.place(), issued);
    }
    String label = labels.values().getOrDefault(Column.DEADLINE, "");
    if (!label.isEmpty()) {
      return TimeCell.column(label, "", place, issued);
    }
    return besideNames(draft)
        .or(() -> TimeCell.work(text, place, issued))
        .or(() -> overRows(draft));
  }

  /** The month or quarter that is all, or the end, of the nearest heading row. */
  private Optional<Found<Deadline>> overRows(Draft draft) {
    for (int i = draft.headings.size() - 1; i >= 0; i--) {
      Block.Cell cell = draft.headings.get(i).cell();
      Optional<Found<Deadline>> time =
          cell == null ? Optional.empty() : TimeCell.heading(cell.text(), cell.place(), issued);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** The time that stands behind the names of bodies in their cell. */
  private Optional<Found<Deadline>> besideNames(Draft draft) {
    for (Column column : BODIES) {
      for (Block.Cell cell : draft.values.getOrDefault(column, List.of())) {
        String time = NamesAndTime.of(cell.text()).time();
        if (!time.isEmpty()) {
          return TimeCell.column(time, "", cell.place(), issued);
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable String product(Draft draft, CellLabels labels) {
    String column = words(draft, Column.PRODUCT);
    return column == null ? labels.values().get(Column.PRODUCT) : column;
  }

  private static @Nullable String words(Draft draft, Column column) {
    String text = Normal.spaced(draft.text(column));
    return text.isEmpty() ? null : text;
  }

  private static List<Found<String>> all(
      List<String> names, Place place, String source, String rule) {
    String words = Normal.spaced(source);
    return names.stream().map(name -> Found.of(name, place, words, rule)).toList();
  }
}
