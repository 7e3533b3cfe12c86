package vn.giaoviec.index.search;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.SyllableStream;
import vn.giaoviec.index.analysis.TermStream;

/** Puts texts into an entry of the index. */
final class Texts {

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType PRESENT = type(IndexOptions.DOCS);

  private Texts() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(options == IndexOptions.DOCS);
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
    add(entry, field, stream(texts, abbreviations));
  }

  /** A whole document: what names it, all its words, and which of them are neighbours. */
  static void document(
      Document entry, List<String> head, List<String> body, Abbreviations abbreviations) {
    SyllableStream names = stream(head, abbreviations);
    SyllableStream words = stream(body, abbreviations);
    Set<String> pairs = new HashSet<>(names.pairs());
    pairs.addAll(words.pairs());
    add(entry, Fields.HEAD, names);
    add(entry, Fields.BODY, words);
    if (!pairs.isEmpty()) {
      entry.add(new Field(Fields.PAIRS, new TermStream(pairs), PRESENT));
    }
  }

  private static void add(Document entry, String field, SyllableStream stream) {
    if (!stream.isEmpty()) {
      entry.add(new Field(field, stream, PLACED));
    }
  }

  private static SyllableStream stream(List<String> texts, Abbreviations abbreviations) {
    SyllableStream stream = new SyllableStream();
    texts.forEach(text -> stream.add(text, abbreviations));
    return stream;
  }
}
