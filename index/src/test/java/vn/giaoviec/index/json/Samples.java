package vn.giaoviec.index.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Warning;

/** Invented documents for tests. */
public final class Samples {

  public static final String ID = "0a".repeat(32);

  private static final Place PLACE = Place.onPage(2, new Box(56.7f, 101.33f, 540.1f, 115.02f));

  private Samples() {}

  /** A document in which every field of every record is filled. */
  public static Document full() {
    Reference reference =
        new Reference(
            "01/2020/NĐ-CP",
            "Nghị định",
            LocalDate.of(2020, 1, 5),
            "Chính phủ",
            new Evidence(
                Place.onLine(7),
                "Nghi định số 01/2020/NĐ-CP",
                "reference/number",
                "Nghị định số 01/2020/NĐ-CP"));
    return withReferences(List.of(reference));
  }

  /** The same document with other references. */
  public static Document withReferences(List<Reference> references) {
    Header header =
        new Header(
            found("12/TB-LHA"),
            found("Thông báo"),
            found("Liên hiệp A"),
            found("Hà Nội"),
            found(LocalDate.of(2024, 1, 2)),
            found("Phân công nhiệm vụ"),
            List.of(found("UBND tỉnh B")),
            List.of(found("Như trên"), found("Lưu: VT")),
            new Header.Signer(found("Trần Văn C"), found("CHỦ TỊCH"), found("TM.")),
            new Header.Arrival(found("617"), found(LocalDate.of(2024, 1, 8))),
            references);
    return new Document(
        new Source(ID, "thông báo.pdf", "application/pdf", 3, true),
        header,
        List.of(fullTask()),
        List.of(indicator()),
        List.of(new Warning("annex-number", "12/TB ≠ 13/TB", Place.UNKNOWN)));
  }

  private static Task fullTask() {
    return task(
        "t1",
        "Xây dựng đề án chuỗi giá trị",
        "Ban Kế hoạch",
        new Deadline.OnDate(
            "trước 11h30 ngày 15/3/2024", LocalDate.of(2024, 3, 15), true, LocalTime.of(11, 30)));
  }

  /** A task with one leading unit, and everything else filled with something. */
  public static Task task(String id, String text, String lead, Deadline deadline) {
    return new Task(
        id,
        found(text),
        List.of(found(lead)),
        List.of(found("Văn phòng")),
        List.of(found("Phó Chủ tịch Lê D")),
        List.of(found("Thường trực")),
        found(deadline),
        List.of("1", "a"),
        Origin.TABLE,
        List.of("t9"),
        "đã giao",
        "Đề án",
        List.of(new Warning("deadline-before-issue", "15/3/2024", PLACE)),
        0.87);
  }

  private static Indicator indicator() {
    return new Indicator(
        "i1",
        "Tổng số HTX > Nông nghiệp",
        new BigDecimal("1.50"),
        new BigDecimal("99000"),
        "HTX",
        Indicator.Comparator.AT_LEAST,
        Indicator.Measure.TARGET,
        "năm 2025",
        "năm 2019",
        "Vùng Tây Bắc",
        List.of("II"),
        Origin.PROSE,
        new Evidence(PLACE, "1,50 - 99.000 HTX", "indicator/range"));
  }

  /** A document that states nothing at all. */
  public static Document empty() {
    Header header =
        new Header(null, null, null, null, null, null, List.of(), List.of(), null, null, List.of());
    return new Document(
        new Source(ID, "a.txt", "text/plain", 0, false), header, List.of(), List.of(), List.of());
  }

  /** A full document of a file with the given id. */
  public static Document of(String id) {
    Document full = full();
    return new Document(
        new Source(id, "a.txt", "text/plain", 0, false),
        full.header(),
        full.tasks(),
        full.indicators(),
        full.warnings());
  }

  /** A full document with other tasks. */
  public static Document withTasks(List<Task> tasks) {
    Document full = full();
    return new Document(full.source(), full.header(), tasks, full.indicators(), full.warnings());
  }

  /** A deadline of every kind. */
  public static List<Deadline> deadlines() {
    LocalDate day = LocalDate.of(2024, 6, 30);
    return List.of(
        new Deadline.OnDate("chậm nhất 30/6/2024", day, false, null),
        new Deadline.During("quý II", LocalDate.of(2024, 4, 1), day),
        new Deadline.During("từ 01/4/2024", LocalDate.of(2024, 4, 1), null),
        new Deadline.During("đến hết quý II", null, day),
        new Deadline.Recurring(
            "hằng tháng, quý", List.of(Period.ofMonths(1), Period.ofMonths(3)), null, null, false),
        new Deadline.Recurring(
            "trước ngày 15 tháng 11 hằng năm", List.of(Period.ofYears(1)), 11, 15, true),
        new Deadline.Recurring("hằng tuần", List.of(Period.ofWeeks(1)), null, null, false),
        new Deadline.Recurring("định kỳ", List.of(), null, null, false),
        new Deadline.Ongoing("thường xuyên"),
        new Deadline.Relative("ngay sau khi ký", null, null),
        new Deadline.Relative(
            "trong 05 ngày làm việc kể từ ngày ký",
            new Deadline.Offset(5, Deadline.TimeUnit.WORKING_DAY, "ngày ký"),
            day),
        new Deadline.Recurring(
            "trước 19h hằng ngày",
            List.of(Period.ofDays(1)),
            null,
            null,
            true,
            LocalTime.of(19, 0)));
  }

  /** A value with the same evidence everywhere. */
  public static <T> Found<T> found(T value) {
    return Found.of(value, PLACE, "…" + value + "…", "test/rule");
  }
}
