package vn.giaoviec.index.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoviec.index.analysis.Syllable;

/**
 * Words as a query for tasks or indicators that only tells which fit; {@link EntryWords} ranks
 * these. The entries that have one word are a query of their own, so that they can be remembered:
 * see {@link Remembered}.
 */
final class OwnWords implements Readings.Taken {

  private final List<Wanted> wanted;
  private final List<Syllable> syllables;

  OwnWords(List<Wanted> wanted) {
    this.wanted = wanted;
    this.syllables = wanted.stream().flatMap(word -> word.syllables().stream()).toList();
  }

  @Override
  public Query asTyped() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(word -> all.add(word(word, typed(word.syllables())), Occur.FILTER));
    return wanted.size() == 1 || syllables.stream().noneMatch(Syllable::hasDiacritics)
        ? all.build()
        : either(all.build(), inOnePiece(folded(syllables)));
  }

  @Override
  public Query folded() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(word -> all.add(folded(word), Occur.FILTER));
    return all.build();
  }

  @Override
  public Query withDocument() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    for (Wanted word : wanted) {
      all.add(either(folded(word), EntryWords.about(word)), Occur.FILTER);
      own.add(folded(word), Occur.SHOULD);
    }
    return all.add(own.build(), Occur.FILTER).build();
  }

  @Override
  public Query inOnePiece() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    syllables.forEach(each -> all.add(own(each), Occur.FILTER));
    return all.add(new EntryWords(wanted).inOnePiece(), Occur.FILTER).build();
  }

  private static Query typed(List<Syllable> word) {
    return word.size() == 1 ? own(word.get(0)) : inOnePiece(folded(word));
  }

  private static Query folded(Wanted word) {
    return word(word, inOnePiece(folded(word.syllables())));
  }

  private static List<String> folded(List<Syllable> syllables) {
    return syllables.stream().map(Syllable::folded).toList();
  }

  /** A word that was asked for, or what else it may mean. */
  private static Query word(Wanted word, Query asked) {
    if (word.readings().isEmpty()) {
      return asked;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(asked, Occur.SHOULD);
    word.readings().forEach(reading -> any.add(inOnePiece(reading), Occur.SHOULD));
    return any.build();
  }

  /** Entries in which folded words stand one after the other. */
  private static Query inOnePiece(List<String> words) {
    if (words.size() == 1) {
      return own(words.get(0), Stream.of(Fields.TEXT, Fields.CONTEXT));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(own(word, Stream.of(Fields.TEXT, Fields.CONTEXT)), Occur.FILTER));
    Query together =
        either(WordQueries.folded(Fields.TEXT, words), WordQueries.folded(Fields.CONTEXT, words));
    return all.add(new WithPairs(together, words), Occur.FILTER).build();
  }

  /** Entries that have a syllable, with the diacritics that it has here, if any. */
  private static Query own(Syllable syllable) {
    Stream<String> fields = Stream.of(Fields.TEXT, Fields.CONTEXT);
    return syllable.hasDiacritics()
        ? own(syllable.exact(), fields.map(Fields::exact))
        : own(syllable.folded(), fields);
  }

  private static Query own(String word, Stream<String> fields) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    fields.forEach(field -> any.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
    return any.build();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
