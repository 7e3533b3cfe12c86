package vn.giaoviec.extractor.unit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.NameReader.Name;

class NameTrainerTest {

  /** "Zam" is no word that any rule knows. */
  private static List<String> sentences() {
    List<String> lines = new ArrayList<>();
    for (String place : List.of("An Hải", "Bình Sơn", "Đồi Thông", "Phú Lộc")) {
      lines.add("{L Zam " + place + "} quét dọn đường làng.");
      lines.add("Giao {L Zam " + place + "} quét dọn đường làng.");
      lines.add("Con đường " + place + " quét dọn hằng ngày.");
    }
    return lines;
  }

  @Test
  void learnsNamesThatNoRuleKnows() throws IOException {
    NameModel model = NameModel.read(new ByteArrayInputStream(NameTrainer.train(sentences())));
    List<Token> tokens = Tokens.of("Zam Suối Giếng quét dọn đường làng.");
    assertEquals(List.of(new Name(0, 3)), new NameReader(model).read(tokens, 0, List.of()).names());
    List<Token> road = Tokens.of("Con đường Suối Giếng quét dọn hằng ngày.");
    assertEquals(List.of(), new NameReader(model).read(road, 0, List.of()).names());
  }

  @Test
  void theSameSentencesGiveTheSameModel() {
    assertArrayEquals(NameTrainer.train(sentences()), NameTrainer.train(sentences()));
  }

  @Test
  void aModelIsKeptAsItIs() throws IOException {
    byte[] bytes = NameTrainer.train(sentences());
    assertArrayEquals(bytes, NameModel.read(new ByteArrayInputStream(bytes)).bytes());
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] bytes = "no model".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> NameModel.read(new ByteArrayInputStream(bytes)));
  }

  @Test
  void scoresCountListsInFilesThatWereNotLearntFrom() {
    List<String> learnt = sentences();
    List<String> judged = List.of("{L Zam Suối Giếng} quét dọn đường làng.");
    NameScores scores = NameScores.of(List.of(judged, learnt));
    assertEquals(9, scores.lists()); // one, and eight of the four places
    assertEquals(4, scores.ruled()); // capitals behind "giao" are a name to the rules
  }
}
