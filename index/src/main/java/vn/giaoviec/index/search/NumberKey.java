package vn.giaoviec.index.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.analysis.TypeAbbreviations;

/**
 * What identifies a document where another cites it, in one form for all ways of writing: "Nghị
 * quyết số 09-NQ/TW" and "NQ 09-NQ/TW" are 9, nq, tw of the kind nghi quyet.
 *
 * @param parts the syllables of the number, without diacritics
 * @param type the kind, without diacritics; empty where it is not said
 * @param year the year of issue; 0 where it is not said
 * @param day the day of issue, ISO 8601; empty where it is not said
 * @param number the number as written
 */
public record NumberKey(List<String> parts, String type, int year, String day, String number) {

  private static final int EARLIEST_YEAR = 1945;
  private static final int LATEST_YEAR = 2100;

  /** The key of a cited document. */
  public static NumberKey of(Reference reference) {
    return of(reference.number(), reference.type(), reference.date());
  }

  /** The key of a document in the library; null where it states no number. */
  static @Nullable NumberKey of(Header header) {
    Found<String> number = header.number();
    if (number == null) {
      return null;
    }
    Found<String> type = header.type();
    Found<LocalDate> issued = header.issued();
    return of(
        number.value(), type == null ? null : type.value(), issued == null ? null : issued.value());
  }

  private static NumberKey of(String number, @Nullable String type, @Nullable LocalDate day) {
    List<String> parts = List.copyOf(Syllables.folded(number));
    String kind = type == null ? "" : String.join(" ", Syllables.folded(type));
    return new NumberKey(
        parts,
        kind.isEmpty() ? kindIn(parts) : kind,
        day == null ? 0 : day.getYear(),
        day == null ? "" : day.toString(),
        number);
  }

  /** The key that a person typed: "Nghị quyết 09", "09-NQ/TW", "NĐ 30/2020". */
  public static NumberKey typed(String text) {
    List<Syllable> syllables = Syllables.of(text);
    int first = 0;
    while (first < syllables.size() && !isNumber(syllables.get(first).folded())) {
      first++;
    }
    List<String> before =
        syllables.subList(0, first).stream()
            .map(Syllable::folded)
            .filter(word -> !word.equals("so"))
            .toList();
    List<String> parts = new ArrayList<>();
    int year = 0;
    for (Syllable each : syllables.subList(first, syllables.size())) {
      if (each.folded().equals("nam") || each.folded().equals("ngay")) {
        year = lastYear(syllables);
        break;
      }
      parts.add(each.folded());
    }
    String kind = kind(before);
    return new NumberKey(List.copyOf(parts), kind.isEmpty() ? kindIn(parts) : kind, year, "", text);
  }

  private static int lastYear(List<Syllable> syllables) {
    String last = syllables.get(syllables.size() - 1).folded();
    return isYear(last) ? Integer.parseInt(last) : 0;
  }

  private static String kind(List<String> words) {
    if (words.size() == 1) {
      List<Syllable> full = TypeAbbreviations.full(words.get(0));
      if (!full.isEmpty()) {
        return String.join(" ", full.stream().map(Syllable::folded).toList());
      }
    }
    return String.join(" ", words);
  }

  /** The kind that a number's letters say: 9, nq, tw. */
  private static String kindIn(List<String> parts) {
    for (String part : parts) {
      if (!isNumber(part)) {
        return kind(List.of(part)).equals(part) ? "" : kind(List.of(part));
      }
    }
    return "";
  }

  /** Whether this, as typed, may mean {@code other}: every part that is said agrees. */
  public boolean means(NumberKey other) {
    boolean kinds = type.isEmpty() || other.type.isEmpty() || other.type.equals(type);
    boolean years = year == 0 || other.year() == year || other.yearInNumber() == year;
    int at = 0;
    for (String part : parts) {
      int found = other.parts.subList(at, other.parts.size()).indexOf(part);
      if (found < 0 || at == 0 && found > 0) {
        return false;
      }
      at += found + 1;
    }
    return kinds && years && !parts.isEmpty();
  }

  /** Whether this, as cited, is {@code other} of the library: number, kind and day agree. */
  public boolean isSame(NumberKey other) {
    boolean daysDiffer = !day.isEmpty() && !other.day.isEmpty() && !day.equals(other.day);
    boolean kindsDiffer = !type.isEmpty() && !other.type.isEmpty() && !type.equals(other.type);
    return parts.equals(other.parts) && !daysDiffer && !kindsDiffer;
  }

  private int yearInNumber() {
    return parts.stream()
        .filter(NumberKey::isYear)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static boolean isNumber(String part) {
    return part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isYear(String part) {
    return part.length() == 4
        && isNumber(part)
        && Integer.parseInt(part) >= EARLIEST_YEAR
        && Integer.parseInt(part) <= LATEST_YEAR;
  }

  /** The form in which the index holds it. */
  String written() {
    return String.join(" ", parts) + "|" + type + "|" + year + "|" + day + "|" + number;
  }

  /** The key that {@link #written} wrote. */
  static NumberKey read(String written) {
    String[] fields = written.split("\\|", 5);
    return new NumberKey(
        List.of(fields[0].split(" ")),
        fields[1],
        Integer.parseInt(fields[2]),
        fields[3],
        fields[4]);
  }
}
