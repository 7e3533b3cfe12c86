package vn.giaoviec.extractor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTreeTest {

  @Test
  void phrasesEndWhereTheyWereAdded() {
    WordTree tree = new WordTree();
    tree.add(List.of("ban", "chỉ", "đạo"));
    tree.add(List.of("ban"));
    WordTree ban = after(tree, "ban");
    assertTrue(ban.ends());
    WordTree chi = after(ban, "chỉ");
    assertFalse(chi.ends());
    assertTrue(after(chi, "đạo").ends());
    assertNull(ban.after("đạo"));
    assertNull(tree.after("chỉ"));
    assertNull(after(chi, "đạo").after("ban"));
  }

  @Test
  void wordsOfOneHashAreTold() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    WordTree tree = new WordTree();
    tree.add(List.of("Aa"));
    assertNull(tree.after("BB"));
    tree.add(List.of("BB", "xa"));
    assertTrue(after(tree, "Aa").ends());
    assertFalse(after(tree, "BB").ends());
  }

  @Test
  void manyWordsAreAllKept() {
    WordTree tree = new WordTree();
    for (int i = 0; i < 1000; i++) {
      tree.add(List.of("w" + i, "n" + i));
    }
    for (int i = 0; i < 1000; i++) {
      assertTrue(after(after(tree, "w" + i), "n" + i).ends());
      assertNull(after(tree, "w" + i).after("n" + (i + 1)));
    }
    assertEquals(1000, tree.words().size());
    assertEquals(Set.of("n7"), after(tree, "w7").words());
  }

  @Test
  void anEmptyWordHasAHashOfNone() {
    WordTree tree = new WordTree();
    assertNull(tree.after(""));
    tree.add(List.of(""));
    assertTrue(after(tree, "").ends());
  }

  private static WordTree after(WordTree tree, String word) {
    WordTree next = tree.after(word);
    assertNotNull(next, word);
    return next;
  }
}
