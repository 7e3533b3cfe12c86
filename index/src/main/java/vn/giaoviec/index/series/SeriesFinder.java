package vn.giaoviec.index.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;

/**
 * Puts figures that measure the same into series. The same means: the same words in the name, apart
 * from those that say nothing ("tổng số", "đạt"), the same unit and the same place. Rather two
 * series than one of two different things.
 */
public final class SeriesFinder {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "tong", "so", "luong", "cac", "la", "dat", "cua", "co", "duoc", "uoc", "toan", "va",
          "trong", "do", "tren", "ca", "hien", "nam");
  private static final int SERIES_OF_ONE = 1;

  private final Abbreviations abbreviations;

  /** A finder that takes abbreviations and full names as one. */
  public SeriesFinder(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** What two figures must share. */
  private record Key(Set<String> name, String unit, String place, boolean share) {}

  /**
   * The series of the figures whose names have all the words of what is asked: those with most
   * documents first; a figure that stands alone is a series of one, at the end.
   */
  public List<Series> find(String asked, List<Figure> figures) {
    Set<String> wanted = new LinkedHashSet<>(words(asked));
    Map<Key, List<Figure>> groups = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (words(figure.name()).containsAll(wanted) || named(figure).containsAll(wanted)) {
        groups.computeIfAbsent(key(figure), any -> new ArrayList<>()).add(figure);
      }
    }
    List<Series> series = new ArrayList<>();
    groups.values().forEach(group -> series.add(series(group)));
    series.sort(
        Comparator.comparingInt((Series each) -> -periods(each)).thenComparing(Series::name));
    return series;
  }

  /** Whether a series tells of more than one period or document. */
  public static boolean tellsMore(Series series) {
    return periods(series) > SERIES_OF_ONE;
  }

  private static int periods(Series series) {
    return (int)
        series.figures().stream().map(f -> f.period() + "|" + f.document()).distinct().count();
  }

  private Key key(Figure figure) {
    Set<String> name = new TreeSet<>(named(figure));
    name.removeAll(EMPTY_WORDS);
    boolean share = figure.unit().contains("%");
    return new Key(name, unit(figure.unit()), String.join(" ", words(figure.place())), share);
  }

  /** The words of the name and, where the unit is a counted thing, of the unit. */
  private List<String> named(Figure figure) {
    List<String> words = new ArrayList<>(words(figure.name()));
    words.addAll(words(unit(figure.unit())));
    return words;
  }

  /** The unit without its multiple, so that triệu đồng and tỷ đồng are one. */
  private String unit(String unit) {
    String base = String.join(" ", UnitScale.of(unit).base());
    return String.join(" ", words(base)) + (unit.contains("%") ? "%" : "");
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Syllable syllable : abbreviations.writtenOut(Syllables.of(text))) {
      words.add(syllable.folded());
    }
    return words;
  }

  private static Series series(List<Figure> group) {
    List<Figure> sorted = new ArrayList<>(group);
    sorted.sort(
        Comparator.comparing(SeriesFinder::until)
            .thenComparing(SeriesFinder::issued)
            .thenComparing(Figure::measure)
            .thenComparing(Figure::id));
    Figure latest = sorted.get(sorted.size() - 1);
    return new Series(latest.name(), latest.unit(), latest.place(), List.copyOf(sorted));
  }

  private static LocalDate until(Figure figure) {
    LocalDate until = figure.until();
    return until == null ? LocalDate.MAX : until;
  }

  private static LocalDate issued(Figure figure) {
    LocalDate issued = figure.issued();
    return issued == null ? LocalDate.MIN : issued;
  }
}
