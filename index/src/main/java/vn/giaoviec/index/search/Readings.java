package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.query.Expression;

/** The ways in which the words of one search may be taken, from strict to generous. */
final class Readings {

  private final Search.Kind kind;
  private final FilterQuery filters;
  private final Vocabulary vocabulary;
  private final Spelling spelling;
  private final Abbreviations abbreviations;
  private final Map<Expression.Words, List<Wanted>> wanted = new HashMap<>();
  private final Map<Expression.Words, List<Spelling.Correction>> corrections = new HashMap<>();
  private final List<String> meant = new ArrayList<>();
  private boolean corrected;

  Readings(
      Search.Kind kind, FilterQuery filters, Vocabulary vocabulary, Abbreviations abbreviations) {
    this.kind = kind;
    this.filters = filters;
    this.vocabulary = vocabulary;
    this.spelling = new Spelling(vocabulary);
    this.abbreviations = abbreviations;
  }

  /** The words of a query for tasks or indicators, taken in one of several ways. */
  interface Taken {
    /** As typed. */
    Query asTyped();

    /** With any diacritics. */
    Query folded();

    /** With any diacritics; some of them may only name the document. */
    Query withDocument();

    /** As typed, and all together in one piece of the entry's own text. */
    Query inOnePiece();
  }

  /** The ways that are tried one after the other until something is found. */
  static List<Hits.Match> order(Search.Kind kind) {
    return kind == Search.Kind.DOCUMENTS
        ? List.of(Hits.Match.AS_TYPED, Hits.Match.SOME)
        : List.of(Hits.Match.AS_TYPED, Hits.Match.FOLDED, Hits.Match.MISSPELT, Hits.Match.ABOUT);
  }

  /** Which entries the query means when its words are taken so. */
  Query fitting(Expression asked, Hits.Match match) throws IOException {
    return of(asked, match, OwnWords::new);
  }

  /** How well these entries fit. */
  Query ranking(Expression asked, Hits.Match match) throws IOException {
    return of(asked, match, EntryWords::new);
  }

  /** Which entries fit best: those with the words as typed in one piece. */
  Query sure(Expression asked) throws IOException {
    return new Meaning(filters, kind, words -> sure(words, OwnWords::new)).of(asked);
  }

  /** How well the best entries fit. */
  Query rankingSure(Expression asked) throws IOException {
    return new Meaning(filters, kind, words -> sure(words, EntryWords::new)).of(asked);
  }

  /** What the words were likely meant to be; null where they look all right. */
  @Nullable String meant() {
    return corrected ? String.join(" ", meant) : null;
  }

  private Query of(Expression asked, Hits.Match match, Function<List<Wanted>, Taken> taken)
      throws IOException {
    meant.clear();
    corrected = false;
    return new Meaning(filters, kind, words -> query(words, match, taken)).of(asked);
  }

  private Query query(Expression.Words words, Hits.Match match, Function<List<Wanted>, Taken> taken)
      throws IOException {
    List<Wanted> wanted = wanted(words);
    if (wanted.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    if (kind == Search.Kind.DOCUMENTS) {
      likely(words);
      DocumentWords query = new DocumentWords(vocabulary, wanted, corrections(words));
      return match == Hits.Match.SOME ? query.loose() : query.query();
    }
    return switch (match) {
      case AS_TYPED -> taken.apply(wanted).asTyped();
      case FOLDED -> taken.apply(wanted).folded();
      case MISSPELT -> taken.apply(likely(words)).folded();
      case ABOUT, SOME -> taken.apply(likely(words)).withDocument();
    };
  }

  private Query sure(Expression.Words words, Function<List<Wanted>, Taken> taken)
      throws IOException {
    List<Wanted> wanted = wanted(words);
    if (wanted.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    return kind == Search.Kind.DOCUMENTS
        ? DocumentWords.inOnePiece(wanted)
        : taken.apply(wanted).inOnePiece();
  }

  private List<Wanted> wanted(Expression.Words words) throws IOException {
    List<Wanted> known = wanted.get(words);
    if (known == null) {
      known = Wanted.of(words, abbreviations, vocabulary);
      wanted.put(words, known);
    }
    return known;
  }

  private List<Spelling.Correction> corrections(Expression.Words words) throws IOException {
    List<Spelling.Correction> known = corrections.get(words);
    if (known == null) {
      known = spelling.corrections(wanted(words));
      corrections.put(words, known);
    }
    return known;
  }

  private List<Wanted> likely(Expression.Words words) throws IOException {
    List<Wanted> wanted = wanted(words);
    List<Spelling.Correction> corrections = corrections(words);
    List<Wanted> likely = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Spelling.Correction correction = corrections.get(i);
      Wanted word = wanted.get(i);
      if (correction.certain()) {
        word = word.corrected(correction.words().get(0));
        corrected = true;
      }
      likely.add(word);
      meant.add(word.quoted() ? '"' + word.typed() + '"' : word.typed());
    }
    return likely;
  }
}
