package vn.giaoviec.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.cli.evaluate.Words;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.nlp.TaskJudgeTrainer.Example;
import vn.giaoviec.extractor.text.Sentences;

/** Turns a document and its gold answer into texts that are tasks and texts that are none. */
final class TaskExamples {

  /** A sentence is none of the gold tasks if it shares less than this with each of them. */
  private static final double UNLIKE = 0.3;

  /** Shorter lines (numbers, names, headings of a word) teach nothing. */
  private static final int LEAST_WORDS = 4;

  private TaskExamples() {}

  /** The examples of one document: its gold tasks, and the sentences that belong to none. */
  static List<Example> of(Document document, JsonNode gold) {
    Set<String> tasks = new LinkedHashSet<>();
    gold.path("tasks").forEach(task -> tasks.add(task.path("text").asText()));
    Set<String> others = new LinkedHashSet<>();
    for (String paragraph : document.paragraphs()) {
      for (Sentences.Range range : Sentences.of(paragraph)) {
        String sentence = paragraph.substring(range.start(), range.end());
        if (isOther(sentence, tasks)) {
          others.add(sentence);
        }
      }
    }
    List<Example> examples = new ArrayList<>();
    tasks.forEach(task -> examples.add(new Example(task, true)));
    others.forEach(other -> examples.add(new Example(other, false)));
    return examples;
  }

  private static boolean isOther(String sentence, Set<String> tasks) {
    List<String> words = Words.of(sentence);
    return words.size() >= LEAST_WORDS
        && tasks.stream().noneMatch(task -> alike(words, Words.of(task)));
  }

  /** Whether one of two texts may be the other or a part of it. */
  private static boolean alike(List<String> a, List<String> b) {
    int common = Words.common(a, b);
    int shorter = Math.min(a.size(), b.size());
    return common >= 2 * UNLIKE * shorter || 2.0 * common >= UNLIKE * (a.size() + b.size());
  }
}
