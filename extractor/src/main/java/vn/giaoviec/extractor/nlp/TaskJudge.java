package vn.giaoviec.extractor.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Tells from the words alone how likely a text is work to come. It knows nothing of layout, units
 * or deadlines, so it is a second opinion on what the rules found. Thread-safe.
 */
public final class TaskJudge {

  static final String TASK = "task";
  static final String OTHER = "other";

  private static final String STANDARD = "task-sentence.bin";

  private final MaxentModel model;

  private TaskJudge(MaxentModel model) {
    this.model = model;
  }

  /** The judge that comes with the program; its card is in models/nlp. */
  public static TaskJudge standard() {
    try (InputStream stream = TaskJudge.class.getResourceAsStream(STANDARD)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + STANDARD);
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in the program's own jar
    }
  }

  /**
   * A judge that was trained.
   *
   * @throws IOException if the stream is none
   */
  public static TaskJudge read(InputStream stream) throws IOException {
    try {
      return new TaskJudge(new DoccatModel(stream).getMaxentModel());
    } catch (RuntimeException e) {
      throw new IOException("no model", e); // OpenNLP looks into what it reads without checking it
    }
  }

  /** How likely the text is work to come, from 0 to 1, in hundredths. */
  public double likelihood(String text) {
    double likelihood = model.eval(SentenceFeatures.asModelled(text))[model.getIndex(TASK)];
    return Math.round(likelihood * 100) / 100.0; // more digits would only seem exact
  }
}
