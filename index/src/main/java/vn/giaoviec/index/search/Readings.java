package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The ways that are tried one after the other until something is found. */
  static List<Hits.Match> order(Search.Kind kind) {
    return kind == Search.Kind.DOCUMENTS
        ? List.of(Hits.Match.AS_TYPED, Hits.Match.SOME)
        : List.of(Hits.Match.AS_TYPED, Hits.Match.FOLDED, Hits.Match.MISSPELT, Hits.Match.ABOUT);
  }

  /** What the query means when its words are taken so. */
  Query of(Expression asked, Hits.Match match) throws IOException {
    meant.clear();
    corrected = false;
    return new Meaning(filters, kind, words -> words(words, match)).of(asked);
  }

  /**
   * What fits the query when its words are taken so, in parts that find all of it together and are
   * quicker found than it: what surely fits first. Only words by themselves come apart; elsewhere
   * it is the whole query.
   */
  List<Query> ways(Expression asked, Hits.Match match, Query whole) throws IOException {
    return match == Hits.Match.AS_TYPED && kind != Search.Kind.DOCUMENTS && comesApart(asked)
        ? List.of(
            new Meaning(filters, kind, words -> new EntryWords(wanted(words)).exactly()).of(asked),
            new Meaning(filters, kind, words -> new EntryWords(wanted(words)).otherwise())
                .of(asked))
        : List.of(whole);
  }

  /** Whether words are asked for in one place only, and wanted there. */
  private static boolean comesApart(Expression asked) {
    return asked instanceof Expression.Words
        || asked instanceof Expression.All all
            && all.all().stream().filter(Expression.Words.class::isInstance).count() == 1
            && all.all().stream().filter(Expression.In.class::isInstance).count()
                == all.all().size() - 1;
  }

  /** What the best hits fit: the words as typed in one piece. */
  Query sure(Expression asked) throws IOException {
    return new Meaning(filters, kind, this::inOnePiece).of(asked);
  }

  private Query inOnePiece(Expression.Words words) throws IOException {
    List<Wanted> wanted = wanted(words);
    return wanted.isEmpty() ? new MatchNoDocsQuery() : EntryWords.inOnePiece(kind, wanted);
  }

  /** What the words were likely meant to be; null where they look all right. */
  @Nullable String meant() {
    return corrected ? String.join(" ", meant) : null;
  }

  private Query words(Expression.Words words, Hits.Match match) throws IOException {
    List<Wanted> wanted = wanted(words);
    if (wanted.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    if (kind == Search.Kind.DOCUMENTS) {
      List<Spelling.Correction> corrections = spelling.corrections(wanted);
      likely(wanted, corrections);
      DocumentWords query = new DocumentWords(vocabulary, wanted, corrections);
      return match == Hits.Match.SOME ? query.loose() : query.query();
    }
    return switch (match) {
      case AS_TYPED -> new EntryWords(wanted).asTyped();
      case FOLDED -> new EntryWords(wanted).folded();
      case MISSPELT -> new EntryWords(likely(wanted, spelling.corrections(wanted))).folded();
      case ABOUT, SOME ->
          new EntryWords(likely(wanted, spelling.corrections(wanted))).withDocument();
    };
  }

  private List<Wanted> wanted(Expression.Words words) throws IOException {
    List<Wanted> known = wanted.get(words);
    if (known == null) {
      known = Wanted.of(words, abbreviations, vocabulary);
      wanted.put(words, known);
    }
    return known;
  }

  private List<Wanted> likely(List<Wanted> wanted, List<Spelling.Correction> corrections) {
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
