package vn.giaoviec.extractor.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;

/** Invented tasks of a document of 5 March 2024. */
class TaskWarningsTest {

  private static final LocalDate ISSUED = LocalDate.of(2024, 3, 5);

  private static <T> Found<T> found(T value) {
    return Found.of(value, Place.UNKNOWN, String.valueOf(value), "test");
  }

  private static Task task(String id, Origin origin, String text, @Nullable LocalDate due) {
    Deadline deadline = due == null ? null : new Deadline.OnDate("trước", due, true, null);
    return new Task(
        id,
        found(text),
        List.of(found("Phòng Kế hoạch")),
        List.of(),
        List.of(),
        List.of(),
        deadline == null ? null : found(deadline),
        List.of(),
        origin,
        List.of(),
        null,
        "Báo cáo",
        List.of());
  }

  private static Task led(Task task, List<String> sameAs, String... leads) {
    return new Task(
        task.id(),
        task.text(),
        Arrays.stream(leads).map(TaskWarningsTest::found).toList(),
        task.coordinators(),
        task.supervisors(),
        task.reportTo(),
        task.deadline(),
        task.section(),
        task.origin(),
        sameAs,
        task.note(),
        task.product(),
        task.warnings());
  }

  private static List<String> codes(Task... tasks) {
    return TaskWarnings.add(List.of(tasks), ISSUED).stream()
        .flatMap(task -> task.warnings().stream().map(warning -> task.id() + " " + warning.code()))
        .toList();
  }

  @Test
  void aDayBeforeTheIssueIsTooLateAndTheDayOfIssueIsNot() {
    assertEquals(
        List.of("t1 deadline-before-issue"),
        codes(
            task("t1", Origin.PROSE, "Họp chi bộ", LocalDate.of(2024, 3, 4)),
            task("t2", Origin.PROSE, "Họp chi bộ", ISSUED)));
  }

  @Test
  void textAndColumn() {
    assertEquals(
        List.of("t1 deadline-text-column"),
        codes(
            task("t1", Origin.TABLE, "Gửi danh sách trước 20/4/2024", LocalDate.of(2024, 4, 25)),
            task("t2", Origin.TABLE, "Gửi danh sách trước 20/4/2024", LocalDate.of(2024, 4, 20)),
            task("t3", Origin.TABLE, "Báo cáo quý II/2024", LocalDate.of(2024, 7, 5))));
  }

  @Test
  void whatATaskLeavesOpen() {
    Task task = led(task("t1", Origin.PROSE, "Rà soát quy chế", null), List.of());
    assertEquals(List.of("t1 missing-lead", "t1 missing-deadline"), codes(task));
    assertEquals(List.of(true, true), missing(task));
  }

  private static List<Boolean> missing(Task task) {
    return TaskWarnings.add(List.of(task), ISSUED).get(0).warnings().stream()
        .map(warning -> warning.isMissing())
        .toList();
  }

  private static List<String> linked(String lead, String other, String... more) {
    LocalDate due = LocalDate.of(2024, 6, 30);
    Task prose = task("t1", Origin.PROSE, "Rà soát quy chế", due);
    Task row = task("t2", Origin.TABLE, "Rà soát quy chế", due);
    return codes(led(prose, List.of("t2"), lead), led(row, List.of("t1"), join(other, more)));
  }

  private static String[] join(String first, String... more) {
    String[] all = Arrays.copyOf(new String[] {first}, more.length + 1);
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }

  @Test
  void proseAndAnnexNameOtherLeads() {
    assertEquals(List.of("t2 lead-prose-annex"), linked("Phòng Kế hoạch", "Sở Tài chính"));
  }

  @Test
  void theSameLeadWrittenOtherwiseAmongOthersOrAsACollective() {
    assertEquals(List.of(), linked("Phòng Kế hoạch", "PHÒNG KẾ HOẠCH"));
    assertEquals(List.of(), linked("Ban Tổ chức cán bộ", "Ban TCCB"));
    assertEquals(List.of(), linked("Phòng Kế hoạch", "Sở Tài chính", "Phòng Kế hoạch"));
    assertEquals(List.of(), linked("Phòng Kế hoạch", "Các đơn vị liên quan"));
    assertEquals(List.of(), linked("Trường Bồi dưỡng cán bộ", "TRƯỜNG BỘ ĐƯỠNG CÁN BỘ"));
  }

  @Test
  void linksByTheWordsThatFewTasksShare() {
    List<Task> linked =
        SameWork.link(
            List.of(
                task("t1", Origin.PROSE, "Xây dựng đề án bảo tồn nghề dệt thổ cẩm Mai Sơn", null),
                task("t2", Origin.PROSE, "Xây dựng kế hoạch tuyên truyền năm 2024", null),
                task("t3", Origin.TABLE, "Đề án bảo tồn nghề dệt thổ cẩm", null),
                task("t4", Origin.TABLE, "Xây dựng quy chế chi tiêu nội bộ", null)));
    assertEquals(
        List.of(List.of("t3"), List.of(), List.of("t1"), List.of()),
        linked.stream().map(Task::sameAs).toList());
  }

  @Test
  void candidatesThatLost() {
    Task task =
        task(
            "t1",
            Origin.TABLE,
            "Phối hợp Sở Nội vụ gửi danh sách trước ngày 20/4/2024",
            LocalDate.of(2024, 4, 25));
    assertEquals(
        List.of("trước ngày 20/4/2024"),
        Rejected.deadlines(task, ISSUED).stream().map(each -> each.deadline().text()).toList());
    assertEquals(List.of("Sở Nội vụ"), Rejected.bodies(task));
  }
}
