package vn.giaoviec.index.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoviec.index.analysis.Syllable;

/** Words in one field, as queries. */
final class WordQueries {

  private WordQueries() {}

  /** Folded words one after the other. */
  static Query folded(String field, List<String> words) {
    return terms(field, words.stream());
  }

  /** Syllables one after the other, with any diacritics. */
  static Query anyDiacritics(String field, List<Syllable> syllables) {
    return terms(field, syllables.stream().map(Syllable::folded));
  }

  /** Syllables one after the other, with the diacritics that they have here. */
  static Query exact(String field, List<Syllable> syllables) {
    if (syllables.size() == 1 && syllables.get(0).hasDiacritics()) {
      return exact(field, syllables.get(0));
    }
    BooleanQuery.Builder all =
        new BooleanQuery.Builder().add(anyDiacritics(field, syllables), Occur.MUST);
    syllables.stream()
        .filter(Syllable::hasDiacritics)
        .forEach(each -> all.add(exact(field, each), Occur.FILTER));
    return all.build();
  }

  private static Query exact(String field, Syllable syllable) {
    return new TermQuery(new Term(Fields.exact(field), syllable.exact()));
  }

  private static Query terms(String field, Stream<String> words) {
    List<Term> terms = words.map(word -> new Term(field, word)).toList();
    if (terms.size() == 1) {
      return new TermQuery(terms.get(0));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(phrase::add);
    return phrase.build();
  }
}
