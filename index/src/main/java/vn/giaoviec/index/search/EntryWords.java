package vn.giaoviec.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoviec.index.analysis.Syllable;

/**
 * Words as a query for tasks or indicators: all of them must occur, phrases in quotes and numbers
 * like "282/TB" in one piece; words as typed rank before other diacritics, words that stand
 * together before scattered ones.
 */
final class EntryWords {

  private static final float AS_TYPED = 3f;
  private static final float IN_TEXT = 3f;
  private static final float TOGETHER = 4f;
  private static final float PIECE = 0.5f;

  private final List<Wanted> wanted;

  EntryWords(List<Wanted> wanted) {
    this.wanted = wanted;
  }

  /**
   * The words as typed. A word typed with diacritics doesn't match other diacritics by itself, only
   * together with its neighbours: "quý" is not "quỹ", but "chuỗi giá tri" is "chuỗi giá trị".
   */
  Query asTyped() {
    if (wanted.size() == 1) {
      return exactly();
    }
    Query around = new BoostQuery(WordQueries.anyDiacritics(Fields.CONTEXT, syllables()), PIECE);
    Query inOnePiece = new DisjunctionMaxQuery(List.of(whole(PIECE * IN_TEXT), around), 0f);
    Query either =
        new BooleanQuery.Builder()
            .add(exactly(), Occur.SHOULD)
            .add(inOnePiece, Occur.SHOULD)
            .build();
    return pairs(new BooleanQuery.Builder().add(either, Occur.MUST)).build();
  }

  /** Each of the words as typed by itself. */
  Query exactly() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(word -> all.add(word(word, field -> typed(field, word)), Occur.MUST));
    return all.build();
  }

  /** What is as typed without being so {@link #exactly}, if anything can be. */
  Query otherwise() {
    return wanted.size() == 1 || syllables().stream().noneMatch(Syllable::hasDiacritics)
        ? new MatchNoDocsQuery()
        : inFields(field -> WordQueries.anyDiacritics(field, syllables()));
  }

  /** The words with any diacritics. */
  Query folded() {
    return rankTogether(all(false).build());
  }

  /** The words with any diacritics; some, but not all, may only name the document. */
  Query withDocument() {
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    for (Wanted word : wanted) {
      own.add(word(word, field -> foldedWord(field, word)), Occur.SHOULD);
    }
    return rankTogether(all(true).add(own.build(), Occur.MUST).build());
  }

  private BooleanQuery.Builder all(boolean orAbout) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Wanted word : wanted) {
      Query own = word(word, field -> foldedWord(field, word));
      Query either = new DisjunctionMaxQuery(List.of(own, about(word)), 0f);
      all.add(orAbout ? either : own, Occur.MUST);
    }
    return all;
  }

  /** The word, or what else it may mean, among those that name the entry's document. */
  private static Query about(Wanted word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(about(word.syllables().stream().map(Syllable::folded).toList()), Occur.SHOULD);
    word.readings().forEach(reading -> any.add(about(reading), Occur.SHOULD));
    return new BoostQuery(any.build(), 0f);
  }

  /** Entries about whose documents all the words are said. */
  private static Query about(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new TermQuery(new Term(Fields.HEAD, word)), Occur.FILTER));
    return new SameDocument(all.build());
  }

  /** Entries in whose own text, or documents in whose words, all stand together as typed. */
  static Query inOnePiece(Search.Kind kind, List<Wanted> wanted) {
    List<Syllable> syllables = new EntryWords(wanted).syllables();
    String field = kind == Search.Kind.DOCUMENTS ? Fields.BODY : Fields.TEXT;
    return syllables.stream().anyMatch(Syllable::hasDiacritics)
        ? WordQueries.exact(field, syllables)
        : WordQueries.anyDiacritics(field, syllables);
  }

  private List<Syllable> syllables() {
    return wanted.stream().flatMap(word -> word.syllables().stream()).toList();
  }

  /** A word, or what else it may mean, in the entry's own fields. */
  private static Query word(Wanted word, Function<String, Query> query) {
    List<Query> ways = new ArrayList<>();
    ways.add(inFields(query));
    for (List<String> reading : word.readings()) {
      ways.add(inFields(field -> WordQueries.folded(field, reading)));
    }
    return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0f);
  }

  private static Query inFields(Function<String, Query> query) {
    Query text = new BoostQuery(query.apply(Fields.TEXT), IN_TEXT);
    return new DisjunctionMaxQuery(List.of(text, query.apply(Fields.CONTEXT)), 0f);
  }

  private static Query foldedWord(String field, Wanted word) {
    return WordQueries.anyDiacritics(field, word.syllables());
  }

  private static Query typed(String field, Wanted word) {
    List<Syllable> syllables = word.syllables();
    if (syllables.stream().noneMatch(Syllable::hasDiacritics)) {
      return foldedWord(field, word);
    }
    Query exact = new BoostQuery(WordQueries.exact(field, syllables), AS_TYPED);
    return syllables.size() == 1
        ? exact
        : new BooleanQuery.Builder()
            .add(exact, Occur.SHOULD)
            .add(foldedWord(field, word), Occur.SHOULD)
            .build();
  }

  private Query rankTogether(Query query) {
    if (syllables().size() < 2) {
      return query;
    }
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(query, Occur.MUST);
    return pairs(ranked.add(whole(0), Occur.SHOULD)).build();
  }

  /**
   * All words in one piece of the entry's own text, more where they are as typed.
   *
   * @param more what this counts beside its usual weight
   */
  private Query whole(float more) {
    List<Syllable> syllables = syllables();
    float weight = TOGETHER + more + (syllables.size() == 2 ? 1 : 0); // two are a pair as well
    Query phrase = WordQueries.anyDiacritics(Fields.TEXT, syllables);
    BooleanQuery.Builder typed = new BooleanQuery.Builder();
    syllables.stream()
        .filter(Syllable::hasDiacritics)
        .forEach(each -> typed.add(WordQueries.exact(Fields.TEXT, List.of(each)), Occur.FILTER));
    Query whole =
        syllables.stream().anyMatch(Syllable::hasDiacritics)
            ? new CountsMore(phrase, typed.build(), 1 + TOGETHER / weight)
            : phrase;
    return new BoostQuery(whole, weight);
  }

  /** Adds that two of more words stand together. */
  private BooleanQuery.Builder pairs(BooleanQuery.Builder ranked) {
    List<Syllable> syllables = syllables();
    for (int i = 0; i + 1 < syllables.size() && syllables.size() > 2; i++) {
      ranked.add(WordQueries.anyDiacritics(Fields.TEXT, syllables.subList(i, i + 2)), Occur.SHOULD);
    }
    return ranked;
  }
}
