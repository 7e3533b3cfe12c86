package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.TypeAbbreviations;

/**
 * Words as a query for documents. People remember a document by halves, so that one of several
 * words may be missing; what decides is the rank: words that name the document before words in its
 * text, words that stand together before scattered ones, as typed before similar ones.
 */
final class DocumentWords {

  private static final float IN_HEAD = 2f;
  private static final float IN_NUMBER = 8f;
  private static final float EXACT = 0.3f;
  private static final float READING = 0.9f;
  private static final float SIMILAR = 0.7f;
  private static final float TOGETHER_IN_HEAD = 4f;
  private static final float TOGETHER = 4f;
  private static final int LONGEST_KIND = 2;
  private static final int ALL_UP_TO = 2;
  private static final int ONE_MISSING_UP_TO = 4;
  private static final double LEAST_PART = 0.7;

  private final Vocabulary vocabulary;
  private final List<Wanted> wanted;
  private final List<Spelling.Correction> corrections;

  DocumentWords(Vocabulary vocabulary, List<Wanted> wanted, List<Spelling.Correction> corrections) {
    this.vocabulary = vocabulary;
    this.wanted = wanted;
    this.corrections = corrections;
  }

  /** Documents with most of the words. */
  Query query() throws IOException {
    return query(least(wanted.size()));
  }

  /** Documents with any of the words. */
  Query loose() throws IOException {
    return query(1);
  }

  private static int least(int words) {
    if (words <= ALL_UP_TO) {
      return words;
    }
    return words <= ONE_MISSING_UP_TO ? words - 1 : (int) Math.ceil(words * LEAST_PART);
  }

  private Query query(int least) throws IOException {
    BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    for (int i = 0; i < wanted.size(); i++) {
      most.add(word(i), wanted.get(i).quoted() ? Occur.MUST : Occur.SHOULD);
    }
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(most.build(), Occur.MUST);
    for (int i = 0; i + 1 < wanted.size(); i++) {
      ranked.add(boosted(together(Fields.HEAD, i), TOGETHER_IN_HEAD), Occur.SHOULD);
      ranked.add(boosted(together(Fields.BODY, i), TOGETHER), Occur.SHOULD);
    }
    return ranked.build();
  }

  /** A word next to the following one, each in any of its meanings. */
  private Query together(String field, int i) throws IOException {
    List<Query> ways = new ArrayList<>();
    for (List<String> first : likely(i).meanings()) {
      for (List<String> second : likely(i + 1).meanings()) {
        ways.add(pair(field, first.get(first.size() - 1), second.get(0)));
      }
    }
    return new DisjunctionMaxQuery(ways, 0f);
  }

  /**
   * Two words next to each other. They count as much as it is rare that they are: "Nghệ An" names
   * one province of many, though half of the documents have an "an" and a "nghệ" somewhere.
   */
  private Query pair(String field, String first, String second) throws IOException {
    double apart = vocabulary.rarity(field, first) + vocabulary.rarity(field, second);
    double together = vocabulary.rarity(field, first, second);
    return boosted(WordQueries.folded(field, List.of(first, second)), (float) (together / apart));
  }

  private Query word(int i) throws IOException {
    Wanted word = wanted.get(i);
    List<Query> ways = new ArrayList<>();
    add(ways, word, 1f);
    if (word.hasFigure() && !isOfAnother(i)) {
      Query number = WordQueries.anyDiacritics(Fields.NUMBER, word.syllables());
      ways.add(boosted(number, IN_NUMBER));
    }
    for (List<String> reading : word.readings()) {
      ways.add(boosted(WordQueries.folded(Fields.HEAD, reading), IN_HEAD * READING));
      ways.add(boosted(WordQueries.folded(Fields.BODY, reading), READING));
    }
    for (String similar : corrections.get(i).words()) {
      add(ways, word.corrected(similar), SIMILAR);
    }
    return new DisjunctionMaxQuery(ways, 0f);
  }

  private void add(List<Query> ways, Wanted word, float boost) throws IOException {
    ways.add(boosted(in(Fields.HEAD, word), IN_HEAD * boost));
    ways.add(boosted(in(Fields.BODY, word), boost));
  }

  /**
   * Whether a number is that of a document which the one that is looked for is about: "kế hoạch
   * thực hiện nghị quyết 34" has another number itself.
   */
  private boolean isOfAnother(int number) {
    for (int end = kindBefore(number); end > 0; end--) {
      if (kindBefore(end) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the kind of document begins that ends before a word; -1 where none does. */
  private int kindBefore(int word) {
    for (int begin = word - 1; begin >= Math.max(0, word - LONGEST_KIND); begin--) {
      List<String> words =
          wanted.subList(begin, word).stream().map(Wanted::last).map(Syllable::folded).toList();
      if (TypeAbbreviations.isKind(words)) {
        return begin;
      }
    }
    return -1;
  }

  /** The word in a field; alone and with diacritics that some document has, it is no other word. */
  private Query in(String field, Wanted word) throws IOException {
    List<Syllable> syllables = word.syllables();
    Query folded = WordQueries.anyDiacritics(field, syllables);
    if (syllables.stream().noneMatch(Syllable::hasDiacritics)) {
      return folded;
    }
    Query exact = WordQueries.exact(field, syllables);
    if (wanted.size() == 1 && knownAsTyped(syllables)) {
      return exact;
    }
    return new BooleanQuery.Builder()
        .add(folded, Occur.MUST)
        .add(boosted(exact, EXACT), Occur.SHOULD)
        .build();
  }

  private boolean knownAsTyped(List<Syllable> syllables) throws IOException {
    for (Syllable syllable : syllables) {
      if (syllable.hasDiacritics() && !vocabulary.hasExactly(syllable.exact())) {
        return false;
      }
    }
    return true;
  }

  private Wanted likely(int i) {
    Spelling.Correction correction = corrections.get(i);
    return correction.certain()
        ? wanted.get(i).corrected(correction.words().get(0))
        : wanted.get(i);
  }

  private static Query boosted(Query query, float boost) {
    return new BoostQuery(query, boost);
  }
}
