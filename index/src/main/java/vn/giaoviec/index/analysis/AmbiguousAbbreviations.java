package vn.giaoviec.index.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a word of a search may mean as an abbreviation that offices use for several things: "TP" is
 * a city to one and a head of division to another. Unlike those of {@link Abbreviations} they are
 * not written out in texts; in a search each meaning is one reading among others.
 *
 * <p>Source: usage in public documents.
 */
public final class AmbiguousAbbreviations {

  private static final Map<String, List<List<String>>> MEANINGS =
      Map.ofEntries(
          meanings("bct", "bộ chính trị", "bộ công thương"),
          meanings("btc", "bộ tài chính", "ban tổ chức"),
          meanings("cp", "chính phủ", "cổ phần"),
          meanings("dkkd", "điều kiện kinh doanh"),
          meanings("dn", "doanh nghiệp"),
          meanings("gd", "giám đốc", "giáo dục"),
          meanings("kcb", "khám chữa bệnh", "khám bệnh chữa bệnh"),
          meanings("nn", "nông nghiệp", "nhà nước"),
          meanings("ptt", "phó thủ tướng"),
          meanings("qh", "quốc hội", "quy hoạch"),
          meanings("tct", "tổng cục thuế", "tổng công ty"),
          meanings("tp", "thành phố", "trưởng phòng"),
          meanings("tt", "trung tâm", "thị trấn"),
          meanings("tx", "thị xã"));

  private AmbiguousAbbreviations() {}

  private static Map.Entry<String, List<List<String>>> meanings(String letters, String... names) {
    return Map.entry(letters, Stream.of(names).map(Syllables::folded).toList());
  }

  /** What a folded word may stand for, each as folded words; empty where it is none of these. */
  public static List<List<String>> of(String folded) {
    return MEANINGS.getOrDefault(folded, List.of());
  }
}
