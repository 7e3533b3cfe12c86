package vn.giaoviec.extractor.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.nlp.TaskJudgeTrainer.Example;

class TaskJudgeTest {

  @Test
  void workIsLikelierThanResultsReasonsAndFormulas() {
    TaskJudge judge = TaskJudge.standard();
    List<String> work =
        List.of(
            "Chủ trì, phối hợp với Sở Tư pháp xây dựng quy chế quản lý bến khách ngang sông",
            "Giao Chi cục Thủy lợi kiểm tra, rà soát các hồ chứa trước mùa mưa",
            "Tham mưu ban hành kế hoạch kiểm tra công tác văn thư năm 2027");
    List<String> others =
        List.of(
            "Kết quả, đến cuối năm đã có 12 hợp tác xã được thành lập mới",
            "Căn cứ Luật Hợp tác xã ngày 20 tháng 6 năm 2023",
            "Cuộc họp do Giám đốc Sở chủ trì, cùng dự có đại diện các phòng");
    for (String task : work) {
      for (String other : others) {
        assertTrue(judge.likelihood(task) > judge.likelihood(other), task + " / " + other);
      }
    }
  }

  @Test
  void learnsWhatTellsTheExamplesApart() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String subject : List.of("đê điều", "văn thư", "bến cảng", "học bạ", "cây xanh")) {
      examples.add(new Example("Kiểm tra công tác " + subject, true));
      examples.add(new Example("Đã kiểm tra xong " + subject, false));
    }
    byte[] model = TaskJudgeTrainer.train(examples);
    TaskJudge judge = TaskJudge.read(new ByteArrayInputStream(model));
    assertTrue(judge.likelihood("Kiểm tra công tác dân vận") > 0.5);
    assertTrue(judge.likelihood("Đã kiểm tra xong dân vận") < 0.5);
  }

  @Test
  void aLikelihoodHasTwoDecimals() {
    double likelihood = TaskJudge.standard().likelihood("Báo cáo kết quả");
    assertEquals(Math.round(likelihood * 100) / 100.0, likelihood);
    assertTrue(likelihood >= 0 && likelihood <= 1);
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] bytes = "no model".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> TaskJudge.read(new ByteArrayInputStream(bytes)));
  }

  @Test
  void featuresAreWordsPairsAndTheOpening() {
    assertArrayEquals(
        new String[] {
          "length=0", "báo", "at 0=báo", "cáo", "at 1=cáo", "báo cáo", "#", "at 2=#", "cáo #"
        },
        SentenceFeatures.of("Báo cáo 25"));
  }
}
