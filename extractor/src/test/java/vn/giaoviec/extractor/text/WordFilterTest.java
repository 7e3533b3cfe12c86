package vn.giaoviec.extractor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {
  @Test
  void passesAllWordsLookedFor() {
    List<String> words = IntStream.range(0, 3_000).mapToObj(i -> "từ" + i).toList();
    WordFilter filter = new WordFilter(words);
    assertEquals(List.of(), words.stream().filter(word -> !filter.mayHave(word)).toList());
  }

  @Test
  void passesFewOthers() {
    WordFilter filter = new WordFilter(List.of("giao", "trình", "báo"));
    assertTrue(filter.mayHave("trình"));
    long others = IntStream.range(0, 1_000).filter(i -> filter.mayHave("từ" + i)).count();
    assertTrue(others < 200, "so many others pass: " + others);
  }

  @Test
  void holdsNothingOfNone() {
    assertFalse(new WordFilter(List.of()).mayHave("giao"));
  }
}
