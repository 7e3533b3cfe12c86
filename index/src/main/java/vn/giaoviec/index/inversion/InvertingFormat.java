package vn.giaoviec.index.inversion;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields whose texts Lucene was given as {@link TextPart}s in Lucene's own format and under
 * its name, so that nothing but the writing of new segments knows of parts.
 */
public final class InvertingFormat extends PostingsFormat {

  private final PostingsFormat format;
  private final TermNumbers numbers;

  /**
   * A format that writes as another one.
   *
   * @param numbers those of the parts' terms
   */
  public InvertingFormat(PostingsFormat format, TermNumbers numbers) {
    super(format.getName());
    this.format = format;
    this.numbers = numbers;
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return new Inverting(format.fieldsConsumer(state));
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
    return format.fieldsProducer(state);
  }

  private final class Inverting extends FieldsConsumer {

    private final FieldsConsumer consumer;

    Inverting(FieldsConsumer consumer) {
      this.consumer = consumer;
    }

    @Override
    public void write(Fields fields, @Nullable NormsProducer norms) throws IOException {
      consumer.write(new InvertedFields(fields), norms);
    }

    /** What is merged was written before: its terms are words. */
    @Override
    public void merge(MergeState state, @Nullable NormsProducer norms) throws IOException {
      consumer.merge(state, norms);
    }

    @Override
    public void close() throws IOException {
      consumer.close();
    }
  }

  /** Each field is inverted when it is asked for, because that takes memory. */
  private final class InvertedFields extends Fields {

    private final Fields parts;

    InvertedFields(Fields parts) {
      this.parts = parts;
    }

    @Override
    public Iterator<String> iterator() {
      return parts.iterator();
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = parts.terms(field);
      return terms == null ? null : new InvertedTerms(terms, numbers);
    }

    @Override
    public int size() {
      return parts.size();
    }
  }
}
