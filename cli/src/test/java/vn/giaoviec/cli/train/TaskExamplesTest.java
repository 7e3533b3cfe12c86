package vn.giaoviec.cli.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.Extractor;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.nlp.TaskJudgeTrainer.Example;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.index.json.Json;

class TaskExamplesTest {

  @Test
  void goldTasksAreTasksAndSentencesUnlikeThemArent() throws IOException, UnreadableException {
    String text =
        """
        Hội nghị diễn ra tại trụ sở cơ quan vào buổi sáng. Hết.

        1. Văn phòng rà soát quy chế chi tiêu nội bộ, trình trước ngày 5/5/2026.
        """;
    Document document = new Extractor().extract(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    String gold = "{\"tasks\":[{\"text\":\"Rà soát quy chế chi tiêu nội bộ\"}]}";
    assertEquals(
        List.of(
            new Example("Rà soát quy chế chi tiêu nội bộ", true),
            new Example("Hội nghị diễn ra tại trụ sở cơ quan vào buổi sáng.", false)),
        TaskExamples.of(document, Json.read(gold)));
  }
}
