package vn.giaoviec.index.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.SyllableStream;
import vn.giaoviec.index.analysis.Words;

/** Puts texts into an entry of the index. */
final class Texts {

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  private Texts() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(options == IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** Those of the texts that there are. */
  static List<String> list(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).toList();
  }

  /** Adds texts whose words are found with their diacritics and without, and in phrases. */
  static void add(Document entry, String field, List<Words> texts) {
    if (addFolded(entry, field, texts)) {
      entry.add(new WordsField(Fields.exact(field), texts, true));
    }
  }

  /**
   * Adds texts whose words are found without diacritics only, by themselves and in phrases; false
   * where there is no word.
   */
  static boolean addFolded(Document entry, String field, List<Words> texts) {
    boolean any = texts.stream().anyMatch(words -> words.count() > 0);
    if (any) {
      entry.add(new WordsField(field, texts, false));
    }
    return any;
  }

  /** A field of words; Lucene hands the stream over from one entry to the next. */
  private static final class WordsField extends Field {

    private final List<Words> texts;
    private final boolean exact;

    WordsField(String name, List<Words> texts, boolean exact) {
      super(name, exact ? COUNTED : PLACED);
      this.texts = texts;
      this.exact = exact;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
      SyllableStream stream = reuse instanceof SyllableStream last ? last : new SyllableStream();
      return stream.over(texts, exact);
    }
  }
}
