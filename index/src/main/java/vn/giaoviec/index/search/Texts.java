package vn.giaoviec.index.search;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.SyllableStream;
import vn.giaoviec.index.analysis.Syllables;

/** Puts texts into an entry of the index. */
final class Texts {

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private Texts() {}

  private static FieldType type(IndexOptions options, boolean withoutNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(withoutNorms);
    type.freeze();
    return type;
  }

  /** Those of the texts that there are. */
  static List<String> list(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).toList();
  }

  /** Texts whose words are found by themselves and in phrases. */
  static void placed(
      Document entry, String field, List<String> texts, Abbreviations abbreviations) {
    SyllableStream stream = stream(texts, abbreviations);
    if (!stream.isEmpty()) {
      entry.add(new Field(field, stream, PLACED));
    }
  }

  /** Texts whose words are only found by themselves, without diacritics, and don't rank. */
  static void present(
      Document entry, String field, List<String> texts, Abbreviations abbreviations) {
    Set<String> words = new HashSet<>();
    for (String text : texts) {
      for (Syllable syllable : abbreviations.writtenOut(Syllables.of(text))) {
        if (words.add(syllable.folded())) {
          entry.add(new StringField(field, syllable.folded(), Field.Store.NO));
        }
      }
    }
  }

  /** The neighbouring words of texts, each once. */
  static void pairs(
      Document entry, List<String> head, List<String> words, Abbreviations abbreviations) {
    Set<String> pairs = new HashSet<>(stream(head, abbreviations).pairs());
    pairs.addAll(stream(words, abbreviations).pairs());
    for (String pair : pairs) {
      entry.add(new StringField(Fields.PAIRS, pair, Field.Store.NO));
    }
  }

  private static SyllableStream stream(List<String> texts, Abbreviations abbreviations) {
    SyllableStream stream = new SyllableStream();
    texts.forEach(text -> stream.add(text, abbreviations));
    return stream;
  }
}
