package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

class PhrasesTest {
  private static final Phrases PHRASES = Phrases.of("so, so với, so với cùng kỳ, cùng kỳ năm");

  @Test
  void theLongestPhraseThatBeginsAtATokenCounts() {
    List<Token> tokens = Tokens.of("tăng so với cùng kỳ năm trước");
    assertEquals(4, PHRASES.at(tokens, 1));
    assertEquals(3, PHRASES.at(tokens, 3));
    assertEquals(0, PHRASES.at(tokens, 2));
  }

  @Test
  void aPhraseThatIsCutGivesTheShorterOneInIt() {
    assertEquals(2, PHRASES.at(Tokens.of("So với cùng"), 0));
  }

  @Test
  void theLongestPhraseThatEndsBeforeATokenCounts() {
    List<Token> tokens = Tokens.of("so với cùng kỳ năm");
    assertEquals(4, PHRASES.before(tokens, 4));
    assertEquals(3, PHRASES.before(tokens, 5));
    assertEquals(2, PHRASES.before(tokens, 2));
    assertEquals(0, PHRASES.before(tokens, 3));
  }

  @Test
  void outsideTheTokensThereIsNone() {
    List<Token> tokens = Tokens.of("so với");
    assertEquals(0, PHRASES.at(tokens, -1));
    assertEquals(0, PHRASES.at(tokens, 2));
    assertEquals(0, PHRASES.before(tokens, 0));
    assertEquals(0, PHRASES.before(tokens, 3));
  }

  @Test
  void aPhraseThatReachesOutOfAStretchIsNotWithinIt() {
    List<Token> tokens = Tokens.of("bằng cùng kỳ năm trước");
    assertTrue(PHRASES.within(tokens, 0, 4));
    assertFalse(PHRASES.within(tokens, 0, 3));
  }
}
