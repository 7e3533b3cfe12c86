package vn.giaoviec.extractor.task.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;

/**
 * What headings and lead-in sentences above an item say of it.
 *
 * @param mode what the part of the document is about
 * @param leads who must do what stands below; empty where nothing says
 * @param told whether a heading or lead-in names those who lead, not only the document as a whole
 * @param coordinators who takes part in all that stands below
 * @param supervisors who directs all that stands below
 * @param reportTo to whom a lead-in says that all that stands below is submitted
 * @param deadline the time that a lead-in sentence sets for all that stands below; null without one
 * @param section the labels of the headings, outermost first
 * @param issued the document's date of issue; null if unknown
 */
record Context(
    Mode mode,
    List<Found<String>> leads,
    boolean told,
    List<Found<String>> coordinators,
    List<Found<String>> supervisors,
    List<Found<String>> reportTo,
    @Nullable Found<Deadline> deadline,
    List<String> section,
    @Nullable LocalDate issued) {

  static Context of(Mode mode, List<Found<String>> leads, @Nullable LocalDate issued) {
    return new Context(
        mode, leads, false, List.of(), List.of(), List.of(), null, List.of(), issued);
  }

  Context withMode(Mode other) {
    return new Context(
        other, leads, told, coordinators, supervisors, reportTo, deadline, section, issued);
  }

  Context withLeads(List<Found<String>> others) {
    return new Context(
        mode, others, true, coordinators, supervisors, reportTo, deadline, section, issued);
  }

  Context withCoordinators(List<Found<String>> others) {
    return new Context(mode, leads, told, others, supervisors, reportTo, deadline, section, issued);
  }

  Context with(
      List<Found<String>> otherCoordinators,
      List<Found<String>> otherSupervisors,
      @Nullable Found<Deadline> otherDeadline) {
    return new Context(
        mode,
        leads,
        told,
        otherCoordinators,
        otherSupervisors,
        reportTo,
        otherDeadline,
        section,
        issued);
  }

  Context withReportTo(List<Found<String>> others) {
    return new Context(
        mode, leads, told, coordinators, supervisors, others, deadline, section, issued);
  }

  Context withSupervisors(List<Found<String>> others) {
    return new Context(
        mode, leads, told, coordinators, others, reportTo, deadline, section, issued);
  }

  /** The context under a heading with that label; an empty label adds nothing. */
  Context under(String label) {
    if (label.isEmpty()) {
      return this;
    }
    List<String> path = new ArrayList<>(section);
    path.add(label);
    return new Context(
        mode,
        leads,
        told,
        coordinators,
        supervisors,
        reportTo,
        deadline,
        List.copyOf(path),
        issued);
  }
}
