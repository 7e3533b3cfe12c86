package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.UnitName;

/** The names in the key fields of an index (bodies, people, kinds of document), read once. */
final class UnitNames {

  /** A search asks several times for the same; a person does so again and again. */
  private static final int MOST_REMEMBERED = 100;

  private final Vocabulary vocabulary;
  private final Abbreviations abbreviations;
  private final JoinedNames joined;
  private final Map<String, List<UnitName>> names = new HashMap<>();
  private final Map<String, List<String>> lately = new LinkedHashMap<>();

  UnitNames(Vocabulary vocabulary, Abbreviations abbreviations, JoinedNames joined) {
    this.vocabulary = vocabulary;
    this.abbreviations = abbreviations;
    this.joined = joined;
  }

  /** The keys whose names hold what is asked, word after word; the same name in other forms too. */
  List<String> meant(String field, String asked) throws IOException {
    String question = field + " " + asked;
    synchronized (lately) {
      List<String> known = lately.get(question);
      if (known != null) {
        return known;
      }
    }
    UnitName name = UnitName.of(asked, abbreviations);
    List<String> meant = List.copyOf(keys(field, each -> each.holds(name)));
    synchronized (lately) {
      lately.put(question, meant);
      if (lately.size() > MOST_REMEMBERED) {
        lately.remove(lately.keySet().iterator().next());
      }
    }
    return meant;
  }

  /** Those of the {@link #meant} keys whose names are what is asked, not only hold it. */
  List<String> same(String field, String asked) throws IOException {
    UnitName name = UnitName.of(asked, abbreviations);
    return keys(field, each -> each.is(name));
  }

  /** The keys whose names have all words of what is asked, in any order. */
  List<String> alike(String field, String asked) throws IOException {
    UnitName name = UnitName.of(asked, abbreviations);
    return keys(field, each -> each.covers(name));
  }

  private List<String> keys(String field, Predicate<UnitName> wanted) throws IOException {
    List<String> keys = new ArrayList<>(joined.joinedWith(wanted));
    for (UnitName each : names(field)) {
      if (wanted.test(each)) {
        keys.add(each.key());
      }
    }
    return keys;
  }

  private synchronized List<UnitName> names(String field) throws IOException {
    List<UnitName> known = names.get(field);
    if (known == null) {
      known = vocabulary.termsOf(field, key -> true).stream().map(UnitName::ofKey).toList();
      names.put(field, known);
    }
    return known;
  }
}
