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
    assertEquals(Set.of("ban"), tree.words());
  }

  private static WordTree after(WordTree tree, String word) {
    WordTree next = tree.after(word);
    assertNotNull(next, word);
    return next;
  }
}
