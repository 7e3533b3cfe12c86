package vn.giaoviec.index.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.SyllableStream;
import vn.giaoviec.index.analysis.Words;
import vn.giaoviec.index.inversion.InvertingFormat;
import vn.giaoviec.index.inversion.TermNumbers;

/** Puts texts into an entry of the index. */
final class Texts {

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  /** The fields of words, which have others beside them, see {@link Fields#exact}. */
  private static final Set<String> WORDS =
      Stream.of(Fields.TEXT, Fields.CONTEXT, Fields.HEAD, Fields.BODY, Fields.NUMBER)
          .flatMap(field -> Stream.of(field, Fields.exact(field)))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * How long fields of words are is told by where their last {@link
   * vn.giaoviec.index.inversion.TextPart} stands.
   */
  static final Similarity LENGTHS =
      new BM25Similarity() {
        @Override
        public long computeNorm(FieldInvertState state) {
          return SmallFloat.intToByte4(state.getPosition() + 1);
        }
      };

  private Texts() {}

  /** Lucene's usual codec, by which fields of words are inverted; with the words' numbers. */
  static Codec codec(TermNumbers numbers) {
    return new Lucene912Codec() {
      private final PostingsFormat words =
          new InvertingFormat(super.getPostingsFormatForField(Fields.BODY), numbers);

      @Override
      public PostingsFormat getPostingsFormatForField(String field) {
        return WORDS.contains(field) ? words : super.getPostingsFormatForField(field);
      }
    };
  }

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
