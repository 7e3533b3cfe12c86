package vn.giaoviec.extractor.nlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains a {@link TaskJudge} from texts of which a person said whether they are tasks. */
public final class TaskJudgeTrainer {

  /** Few examples and many words: without a cost for each weight the model would learn by heart. */
  private static final double WEIGHT_COST = 1;

  private TaskJudgeTrainer() {}

  /**
   * A text and what it is.
   *
   * @param text a sentence, list item or paragraph
   * @param task whether it is work to come
   */
  public record Example(String text, boolean task) {}

  /**
   * The trained model, in OpenNLP's form.
   *
   * @param examples of both kinds; the same examples in the same order give the same weights
   */
  public static byte[] train(List<Example> examples) {
    List<DocumentSample> samples =
        examples.stream()
            .map(e -> new DocumentSample(category(e), SentenceFeatures.of(e.text())))
            .toList();
    try {
      DoccatModel model =
          DocumentCategorizerME.train(
              "vi",
              ObjectStreamUtils.createObjectStream(samples),
              parameters(),
              new DoccatFactory());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      model.serialize(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // samples and model are in memory
    }
  }

  private static String category(Example example) {
    return example.task() ? TaskJudge.TASK : TaskJudge.OTHER;
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put(QNTrainer.L2COST_PARAM, WEIGHT_COST);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    return parameters;
  }
}
