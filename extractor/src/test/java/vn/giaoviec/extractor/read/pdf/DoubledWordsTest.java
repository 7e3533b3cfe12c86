package vn.giaoviec.extractor.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

class DoubledWordsTest {

  private static Word word(String text, float left, float right, float baseline) {
    Box box = new Box(left, baseline - 9, right, baseline + 3);
    return new Word(text, box, baseline, new TextStyle(12, false, false));
  }

  @Test
  void oneWordPaintedTwice() {
    Word word = word("Giao", 72, 100, 142);
    DoubledWords found = DoubledWords.of(List.of(word, word("Giao", 72.5f, 100.5f, 142.2f)));
    assertEquals(List.of(word), found.words());
    assertEquals(0, found.conflicting());
  }

  @Test
  void anotherReadingAtTheSamePlace() {
    List<Word> words = List.of(word("Giao", 72, 100, 142), word("Gia0", 73, 101, 143));
    DoubledWords found = DoubledWords.of(words);
    assertEquals(words, found.words());
    assertEquals(2, found.conflicting());
  }

  @Test
  void neighboursAndLinesBelowStandApart() {
    List<Word> words =
        List.of(
            word("Giao", 72, 100, 142),
            word("Sở", 104, 120, 142),
            word("Giao", 72, 100, 152),
            word("_____", 72, 100, 143));
    DoubledWords found = DoubledWords.of(words);
    assertEquals(words, found.words());
    assertEquals(0, found.conflicting());
  }
}
