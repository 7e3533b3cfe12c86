package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.issued;
import static vn.giaoviec.extractor.deadline.Words.year;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.Vocabulary;

/** Days that are named by what is celebrated on them. */
final class Holidays {
  /** A day of every year, by the solar or the lunar calendar. */
  private record Feast(int month, int day, boolean lunar) {
    LocalDate in(int year) {
      return lunar ? LunarCalendar.dayOf(year, month, day) : LocalDate.of(year, month, day);
    }
  }

  private static final Map<String, Feast> FEASTS =
      Map.ofEntries(
          solar("dương lịch", 1, 1),
          solar("năm mới", 1, 1),
          solar("tết tây", 1, 1),
          solar("quốc tế phụ nữ", 3, 8),
          solar("giải phóng miền nam", 4, 30),
          solar("quốc tế lao động", 5, 1),
          solar("quốc tế thiếu nhi", 6, 1),
          solar("thương binh liệt sĩ", 7, 27),
          solar("quốc khánh", 9, 2),
          solar("phụ nữ việt nam", 10, 20),
          solar("nhà giáo việt nam", 11, 20),
          solar("giáng sinh", 12, 25),
          solar("noel", 12, 25),
          solar("lễ tình nhân", 2, 14),
          lunar("nguyên đán", 1, 1),
          lunar("tết âm lịch", 1, 1),
          lunar("giỗ tổ", 3, 10),
          lunar("trung thu", 8, 15),
          lunar("vu lan", 7, 15),
          lunar("phật đản", 4, 15),
          lunar("ông công ông táo", 12, 23));

  private Holidays() {}

  private static Map.Entry<String, Feast> solar(String name, int month, int day) {
    return Map.entry(name, new Feast(month, day, false));
  }

  private static Map.Entry<String, Feast> lunar(String name, int month, int day) {
    return Map.entry(name, new Feast(month, day, true));
  }

  static Rule<LocalDate> rule(Vocabulary words) {
    return Rule.<LocalDate>named(
            "holiday",
            words,
            "(ngày|lễ|tết){0,2} h:("
                + String.join("|", FEASTS.keySet().stream().sorted().toList())
                + ") (hùng vương)? (<word>{0,2} năm? y:<yyyy>)?",
            Holidays::day)
        .example("Quốc khánh", LocalDate.of(2019, 9, 2))
        .example("Tết Nguyên đán Canh Tý 2020", LocalDate.of(2020, 1, 25))
        .example("Giỗ Tổ Hùng Vương năm 2025", LocalDate.of(2025, 4, 7))
        .notIn("Hội Liên hiệp Phụ nữ", "ngày lễ");
  }

  private static @Nullable LocalDate day(Match match) {
    Feast feast = FEASTS.get(match.words("h"));
    LocalDate issued = issued(match);
    if (feast == null) {
      return null;
    }
    if (match.has("y")) {
      return feast.in(year(match));
    }
    if (issued == null) {
      return null;
    }
    LocalDate thisYear = feast.in(issued.getYear());
    return thisYear.isBefore(issued) ? feast.in(issued.getYear() + 1) : thisYear;
  }
}
