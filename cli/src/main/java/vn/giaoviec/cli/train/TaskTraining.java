package vn.giaoviec.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.nlp.TaskJudgeTrainer;
import vn.giaoviec.extractor.nlp.TaskJudgeTrainer.Example;

/** Collects what a {@link vn.giaoviec.extractor.nlp.TaskJudge} learns from. */
public final class TaskTraining {

  private final Map<String, List<Example>> byDocument = new TreeMap<>();

  /** Adds a document with its gold answer, under a name that tells it from the others. */
  public void add(String name, Document document, JsonNode gold) {
    byDocument.put(name, TaskExamples.of(document, gold));
  }

  /** How good a judge is that learns from these documents, on one it hasn't seen. */
  public CrossValidation validate() throws IOException {
    return CrossValidation.of(byDocument);
  }

  /** The model that learnt from all of them. */
  public byte[] train() {
    return TaskJudgeTrainer.train(
        byDocument.values().stream().flatMap(Collection::stream).toList());
  }
}
