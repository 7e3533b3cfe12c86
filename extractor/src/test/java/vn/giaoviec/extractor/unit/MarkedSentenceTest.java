package vn.giaoviec.extractor.unit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.unit.NameReader.Name;

class MarkedSentenceTest {

  @Test
  void marksAreTakenOutAndTellTheNames() {
    MarkedSentence sentence = MarkedSentence.of("Giao {L Sở Y tế}, {C Sở Nội vụ} rà soát.");
    assertEquals("Giao Sở Y tế, Sở Nội vụ rà soát.", sentence.text());
    assertEquals(List.of(new Name(1, 4), new Name(5, 8)), sentence.names());
    assertArrayEquals(new int[] {0, 1, 2, 2, 0, 1, 2, 2, 0, 0, 0}, sentence.kinds());
  }

  @Test
  void aListHoldsTheNamesThatOnlySeparatorsPart() {
    MarkedSentence sentence =
        MarkedSentence.of("{L Sở A}, {L Sở B} và {L Sở C} báo cáo {R Sở D}, {O Sở E}.");
    assertEquals(sentence.names().subList(0, 3), sentence.list(0));
    assertEquals(sentence.names().subList(1, 3), sentence.list(1));
    assertEquals(sentence.names().subList(3, 5), sentence.list(3));
  }

  @Test
  void aSentenceWithoutMarksNamesNobody() {
    assertEquals(List.of(), MarkedSentence.of("Rà soát quy chế.").names());
  }

  @Test
  void aBraceThatMarksNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> MarkedSentence.of("Giao {X Sở Y tế}"));
    assertThrows(IllegalArgumentException.class, () -> MarkedSentence.of("Giao {L Sở Y tế"));
  }
}
