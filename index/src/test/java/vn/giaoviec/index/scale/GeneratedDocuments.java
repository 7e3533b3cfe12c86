package vn.giaoviec.index.scale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;

/**
 * Documents with invented tasks in the proportions of real ones: about ten tasks and two figures
 * each, half of the tasks due on a day, some in a period, again and again, or without a deadline.
 * The same seed gives the same documents in the same order.
 */
public final class GeneratedDocuments {

  private static final String[] HEADS = {
    "Sở",
    "Ban",
    "Phòng",
    "Trung tâm",
    "Chi cục",
    "Văn phòng",
    "Viện",
    "Hội",
    "Liên minh HTX",
    "UBND huyện",
    "UBND xã",
    "Công ty",
    "Quỹ"
  };
  private static final String[] TYPES = {"Thông báo", "Kế hoạch", "Báo cáo", "Chỉ thị", "Công văn"};
  private static final String[] LETTERS = {"TB", "KH", "BC", "CT", "CV"};
  private static final int UNITS = 2000;
  private static final int ISSUERS = 120;
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 14 * 365;

  private final Random random;
  private final GeneratedWords words;
  private final List<String> units = new ArrayList<>();
  private int made;

  /** Documents of a seed. */
  public GeneratedDocuments(long seed) {
    this.random = new Random(seed);
    this.words = new GeneratedWords(random);
    while (units.size() < UNITS) {
      String head = HEADS[random.nextInt(HEADS.length)];
      units.add(head + " " + words.sentence(random, 1 + random.nextInt(2)));
    }
  }

  /** A word or two from the texts, the common ones more often. */
  public String words() {
    return words.next(random) + (random.nextInt(3) == 0 ? " " + words.next(random) : "");
  }

  /** The name of a unit that has tasks; some have many, most have few. */
  public String unit() {
    return units.get((int) (UNITS * Math.pow(random.nextDouble(), 3)));
  }

  /** A day on which a document may be issued. */
  public LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  /** The next document. */
  public Document next() {
    int type = random.nextInt(TYPES.length);
    int issuer = random.nextInt(ISSUERS);
    LocalDate issued = day();
    List<Task> tasks = new ArrayList<>();
    int count = 2 + random.nextInt(17);
    for (int i = 1; i <= count; i++) {
      tasks.add(task("t" + i, issued));
    }
    Header header =
        new Header(
            found(1 + random.nextInt(900) + "/" + LETTERS[type] + "-CQ" + issuer),
            found(TYPES[type]),
            found(units.get(issuer)),
            found("Hà Nội"),
            found(issued),
            found(words.sentence(random, 9)),
            List.of(),
            List.of(found("Như trên"), found("Lưu: VT")),
            null,
            null,
            List.of());
    List<Indicator> indicators = List.of(indicator("i1", issued), indicator("i2", issued));
    return new Document(source(), header, tasks, indicators, List.of(), paragraphs(tasks));
  }

  private Source source() {
    StringBuilder id = new StringBuilder("%08x".formatted(Integer.reverse(made++)));
    while (id.length() < 64) {
      id.append("%08x".formatted(random.nextInt()));
    }
    return new Source(id.toString(), "van-ban-" + made + ".pdf", "application/pdf", 4, false);
  }

  /** The texts of the tasks with some words around them. */
  private List<String> paragraphs(List<Task> tasks) {
    List<String> paragraphs = new ArrayList<>();
    for (Task task : tasks) {
      paragraphs.add(task.text().value());
    }
    for (int i = 0; i < 6; i++) {
      paragraphs.add(words.sentence(random, 20));
    }
    return paragraphs;
  }

  private Task task(String id, LocalDate issued) {
    List<Found<String>> others = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      others.add(found(unit()));
    }
    Deadline deadline = deadline(issued);
    return new Task(
        id,
        found(words.sentence(random, 6 + random.nextInt(14))),
        List.of(found(unit())),
        others,
        random.nextInt(4) == 0 ? List.of(found("Phó Chủ tịch " + words.next(random))) : List.of(),
        List.of(),
        deadline == null ? null : found(deadline),
        List.of("II", String.valueOf(1 + random.nextInt(5))),
        random.nextBoolean() ? Origin.TABLE : Origin.PROSE,
        List.of(),
        null,
        random.nextInt(5) == 0 ? words.sentence(random, 2) : null,
        List.of());
  }

  private @Nullable Deadline deadline(LocalDate issued) {
    LocalDate due = issued.plusDays(5 + random.nextInt(300));
    int kind = random.nextInt(100);
    if (kind < 50) {
      return new Deadline.OnDate("trước ngày " + due, due, true, null);
    } else if (kind < 62) {
      LocalDate start = due.withDayOfMonth(1).minusMonths(2);
      return new Deadline.During("trong quý", start, due.withDayOfMonth(due.lengthOfMonth()));
    } else if (kind < 72) {
      int months = List.of(1, 3, 6, 12).get(random.nextInt(4));
      Integer day = months == 1 ? Integer.valueOf(1 + random.nextInt(28)) : null;
      Period every = Period.ofMonths(months);
      return new Deadline.Recurring("định kỳ", List.of(every), null, day, false);
    } else if (kind < 80) {
      return new Deadline.Ongoing("thường xuyên");
    }
    return kind < 84 ? new Deadline.Relative("ngay sau khi ký", null, null) : null;
  }

  private Indicator indicator(String id, LocalDate issued) {
    return new Indicator(
        id,
        words.sentence(random, 3),
        BigDecimal.valueOf(random.nextInt(10_000)),
        null,
        "HTX",
        Indicator.Comparator.EQUAL,
        Indicator.Measure.ACTUAL,
        "năm " + issued.getYear(),
        null,
        null,
        List.of("I"),
        Origin.PROSE,
        evidence("HTX"));
  }

  private <T> Found<T> found(T value) {
    return new Found<>(value, evidence(value.toString()));
  }

  private Evidence evidence(String text) {
    float top = random.nextInt(7000) / 10f;
    Place place = Place.onPage(1 + random.nextInt(4), new Box(56.7f, top, 540.2f, top + 13.8f));
    return new Evidence(place, text, "generated/rule");
  }
}
