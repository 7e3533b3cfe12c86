package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.analysis.VietnameseAnalyzer;

/**
 * The words of a search as a query: all of them must occur, phrases in quotes and numbers like
 * "282/TB" in one piece; words as typed rank before other diacritics, words that stand together
 * before scattered ones.
 *
 * @param parts the words in order, each the syllables that must stand together
 */
record WordsQuery(List<List<Syllable>> parts) {

  private static final float AS_TYPED = 3f;
  private static final float IN_TEXT = 3f;
  private static final float TOGETHER = 4f;
  private static final int SHORTEST_MISSPELT = 3;

  /** The query that the words as typed mean. */
  static WordsQuery of(String words, Abbreviations abbreviations) {
    List<List<Syllable>> parts = new ArrayList<>();
    String[] pieces = words.split("[\"“”]", -1);
    for (int i = 0; i < pieces.length; i++) {
      boolean quoted = i % 2 == 1 && i < pieces.length - 1;
      List<String> typed = quoted ? List.of(pieces[i]) : List.of(pieces[i].strip().split("\\s+"));
      for (String part : typed) {
        List<Syllable> syllables = abbreviations.writtenOut(Syllables.of(part));
        if (!syllables.isEmpty()) {
          parts.add(syllables);
        }
      }
    }
    return new WordsQuery(List.copyOf(parts));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * The words as typed. A word typed with diacritics doesn't match other diacritics by itself, only
   * together with its neighbours: "quý" is not "quỹ", but "chuỗi giá tri" is "chuỗi giá trị".
   */
  Query asTyped() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(inFields(field -> typed(field, part)), Occur.MUST));
    if (parts.size() == 1) {
      return all.build();
    }
    Query inOnePiece = inFields(field -> new BoostQuery(phrase(field, syllables(), false), 0.5f));
    Query either =
        new BooleanQuery.Builder()
            .add(all.build(), Occur.SHOULD)
            .add(inOnePiece, Occur.SHOULD)
            .build();
    return rankTogether(either);
  }

  /** The words with any diacritics. */
  Query folded() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(inFields(field -> phrase(field, part, false)), Occur.MUST));
    return rankTogether(all.build());
  }

  /** The words with any diacritics, and one letter wrong in those that no text has. */
  Query misspelt(IndexReader reader) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Syllable syllable : syllables()) {
      boolean known =
          reader.docFreq(new Term(Fields.TEXT, syllable.folded())) > 0
              || reader.docFreq(new Term(Fields.CONTEXT, syllable.folded())) > 0;
      boolean fuzzy = !known && syllable.folded().length() >= SHORTEST_MISSPELT;
      all.add(inFields(field -> similar(field, syllable, fuzzy)), Occur.MUST);
    }
    return rankTogether(all.build());
  }

  private static Query similar(String field, Syllable syllable, boolean fuzzy) {
    Term term = new Term(field, syllable.folded());
    return fuzzy ? new FuzzyQuery(term, 1, 1) : new TermQuery(term);
  }

  private List<Syllable> syllables() {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static Query inFields(Function<String, Query> query) {
    Query text = new BoostQuery(query.apply(Fields.TEXT), IN_TEXT);
    return new DisjunctionMaxQuery(List.of(text, query.apply(Fields.CONTEXT)), 0f);
  }

  private static Query typed(String field, List<Syllable> part) {
    Query exact = new BoostQuery(phrase(field, part, true), AS_TYPED);
    boolean single = part.size() == 1 && part.get(0).hasDiacritics();
    Query other =
        single
            ? new TermQuery(new Term(field, VietnameseAnalyzer.EXACT + part.get(0).folded()))
            : phrase(field, part, false);
    return new BooleanQuery.Builder().add(exact, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private Query rankTogether(Query query) {
    List<Syllable> syllables = syllables();
    if (syllables.size() < 2) {
      return query;
    }
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(query, Occur.MUST);
    Query whole = phrase(Fields.TEXT, syllables, false);
    ranked.add(new BoostQuery(whole, TOGETHER), Occur.SHOULD);
    ranked.add(new BoostQuery(phrase(Fields.TEXT, syllables, true), TOGETHER), Occur.SHOULD);
    for (int i = 0; i + 1 < syllables.size(); i++) {
      ranked.add(phrase(Fields.TEXT, syllables.subList(i, i + 2), false), Occur.SHOULD);
    }
    return ranked.build();
  }

  /** The syllables one after the other. */
  static Query phrase(String field, List<Syllable> syllables, boolean exact) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Syllable syllable : syllables) {
      phrase.add(
          new Term(field, exact ? VietnameseAnalyzer.EXACT + syllable.exact() : syllable.folded()));
    }
    return phrase.build();
  }
}
