package vn.giaoviec.extractor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that a document assigns, asks for or plans (nhiệm vụ).
 *
 * @param id unique within the document and the same in every extraction of the same bytes: "t1"
 * @param text the work, as the document says it, list marker dropped
 * @param lead the bodies that must do it (đơn vị chủ trì); empty where nothing says who
 * @param coordinators the bodies that take part (đơn vị phối hợp)
 * @param supervisors the people who direct it (lãnh đạo chỉ đạo), with their titles as written
 * @param reportTo whom the result is submitted or reported to (trình, báo cáo)
 * @param deadline the time set for it; null where the document sets none
 * @param section the path of the headings over it, outermost first
 * @param origin running text or table
 * @param sameAs ids of the tasks elsewhere in the document that are the same work
 * @param note what a remarks column says (ghi chú); null without one
 * @param product what is to be delivered (sản phẩm, kết quả); null where the document names none
 * @param warnings what a careful reader should look at
 * @param confidence how likely the words alone are work to come, from 0 to 1, as a trained model
 *     judges them; null where none did
 */
public record Task(
    String id,
    Found<String> text,
    List<Found<String>> lead,
    List<Found<String>> coordinators,
    List<Found<String>> supervisors,
    List<Found<String>> reportTo,
    @Nullable Found<Deadline> deadline,
    List<String> section,
    Origin origin,
    List<String> sameAs,
    @Nullable String note,
    @Nullable String product,
    List<Warning> warnings,
    @Nullable Double confidence) {

  /** A task that no model has judged yet. */
  public Task(
      String id,
      Found<String> text,
      List<Found<String>> lead,
      List<Found<String>> coordinators,
      List<Found<String>> supervisors,
      List<Found<String>> reportTo,
      @Nullable Found<Deadline> deadline,
      List<String> section,
      Origin origin,
      List<String> sameAs,
      @Nullable String note,
      @Nullable String product,
      List<Warning> warnings) {
    this(
        id,
        text,
        lead,
        coordinators,
        supervisors,
        reportTo,
        deadline,
        section,
        origin,
        sameAs,
        note,
        product,
        warnings,
        null);
  }

  /** This task with another id. */
  public Task withId(String other) {
    return with(other, sameAs, warnings, confidence);
  }

  /** This task with other links. */
  public Task withSameAs(List<String> ids) {
    return with(id, ids, warnings, confidence);
  }

  /** This task with other warnings. */
  public Task withWarnings(List<Warning> others) {
    return with(id, sameAs, others, confidence);
  }

  /** This task as a model judges it, from 0 to 1. */
  public Task withConfidence(double likelihood) {
    return with(id, sameAs, warnings, likelihood);
  }

  private Task with(
      String newId, List<String> links, List<Warning> doubts, @Nullable Double likelihood) {
    return new Task(
        newId,
        text,
        lead,
        coordinators,
        supervisors,
        reportTo,
        deadline,
        section,
        origin,
        links,
        note,
        product,
        doubts,
        likelihood);
  }
}
