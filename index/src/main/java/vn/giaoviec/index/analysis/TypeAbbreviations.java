package vn.giaoviec.index.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a word of a search may mean as the short name of a kind of document: "KH" may be "kế hoạch".
 * In a text such letters mean too many things; in a search they are one reading among others.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, annex III, and usage in document numbers.
 */
public final class TypeAbbreviations {

  private static final Map<String, List<Syllable>> FULL = table();

  private TypeAbbreviations() {}

  private static Map<String, List<Syllable>> table() {
    Map<String, String> kinds = new HashMap<>();
    kinds.put("nq", "nghị quyết");
    kinds.put("qd", "quyết định");
    kinds.put("ct", "chỉ thị");
    kinds.put("qc", "quy chế");
    kinds.put("tb", "thông báo");
    kinds.put("hd", "hướng dẫn");
    kinds.put("ctr", "chương trình");
    kinds.put("kh", "kế hoạch");
    kinds.put("pa", "phương án");
    kinds.put("da", "đề án");
    kinds.put("bc", "báo cáo");
    kinds.put("ttr", "tờ trình");
    kinds.put("bb", "biên bản");
    kinds.put("cd", "công điện");
    kinds.put("cv", "công văn");
    kinds.put("gm", "giấy mời");
    kinds.put("kl", "kết luận");
    kinds.put("tt", "thông tư");
    kinds.put("nd", "nghị định");
    Map<String, List<Syllable>> full = new HashMap<>();
    kinds.forEach((letters, name) -> full.put(letters, List.copyOf(Syllables.of(name))));
    return Map.copyOf(full);
  }

  /** The kind that a folded word may stand for, as syllables; empty where it is none. */
  public static List<Syllable> full(String folded) {
    return FULL.getOrDefault(folded, List.of());
  }

  /** Whether folded words, or one short one, are the name of a kind of document. */
  public static boolean isKind(List<String> folded) {
    return folded.size() == 1 && FULL.containsKey(folded.get(0))
        || FULL.values().stream()
            .anyMatch(kind -> kind.stream().map(Syllable::folded).toList().equals(folded));
  }
}
