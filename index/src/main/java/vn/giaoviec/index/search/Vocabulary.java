package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words that the documents of an index have, and which of them stand next to each other. */
final class Vocabulary {

  private static final int LONGEST = 12;

  private final IndexReader reader;
  private @Nullable List<String> words;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /** In how many documents a folded word stands. */
  int documents(String word) throws IOException {
    return Math.max(
        reader.docFreq(new Term(Fields.BODY, word)), reader.docFreq(new Term(Fields.HEAD, word)));
  }

  /** Whether a word stands in any document as it is written. */
  boolean hasExactly(String exact) throws IOException {
    for (String field : List.of(Fields.BODY, Fields.HEAD, Fields.CONTEXT)) {
      if (reader.docFreq(new Term(Fields.exact(field), exact)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** In how many documents two folded words are {@link Neighbours}. */
  int together(String first, String second) throws IOException {
    return Math.max(
        Neighbours.documents(reader, Fields.HEAD, first, second),
        Neighbours.documents(reader, Fields.BODY, first, second));
  }

  /** How much it tells that a folded word stands in a field: the rarer, the more. */
  double rarity(String field, String word) throws IOException {
    return rarity(field, reader.docFreq(new Term(field, word)));
  }

  /** How much it tells that one folded word follows another in a field. */
  double rarity(String field, String first, String second) throws IOException {
    return rarity(field, Neighbours.documents(reader, field, first, second));
  }

  /** As {@link org.apache.lucene.search.similarities.BM25Similarity} counts it. */
  private double rarity(String field, int with) throws IOException {
    int all = reader.getDocCount(field);
    return Math.log(1 + (all - Math.min(all, with) + 0.5) / (with + 0.5));
  }

  /**
   * The words that differ from a folded word by one letter: another, one more, one less, two
   * exchanged.
   */
  List<String> near(String word) throws IOException {
    List<String> near = new ArrayList<>();
    for (String each : words()) {
      if (OneLetter.apart(word, each)) {
        near.add(each);
      }
    }
    return near;
  }

  private synchronized List<String> words() throws IOException {
    List<String> known = words;
    if (known == null) {
      Set<String> all = new TreeSet<>(termsOf(Fields.BODY, Vocabulary::isWord));
      all.addAll(termsOf(Fields.HEAD, Vocabulary::isWord));
      known = List.copyOf(all);
      words = known;
    }
    return known;
  }

  private static boolean isWord(String term) {
    return term.length() <= LONGEST && term.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The distinct terms of a field that pass, in order. */
  List<String> termsOf(String field, Predicate<String> wanted) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String text = term.utf8ToString();
        if (wanted.test(text)) {
          found.add(text);
        }
      }
    }
    return found;
  }

  /** The terms of a field that begin with some letters. */
  List<String> termsFrom(String field, String beginning) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      if (each.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END) {
        for (BytesRef term = each.term(); term != null; term = each.next()) {
          String text = term.utf8ToString();
          if (!text.startsWith(beginning)) {
            break;
          }
          found.add(text);
        }
      }
    }
    return found;
  }
}
