package vn.giaoviec.extractor.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words may follow each other in the phrases of a set; each node is such a place. */
public final class WordTree {
  private final WordMap<WordTree> next = new WordMap<>();
  private boolean ends;

  /** Adds a phrase, word by word. */
  public void add(List<String> words) {
    WordTree node = this;
    for (String word : words) {
      WordTree known = node.next.get(word);
      if (known == null) {
        known = new WordTree();
        node.next.put(word, known);
      }
      node = known;
    }
    node.ends = true;
  }

  /** Where a word leads; null where no phrase goes on with it. */
  public @Nullable WordTree after(String word) {
    return next.get(word);
  }

  /** Whether a phrase ends here. */
  public boolean ends() {
    return ends;
  }

  /** The words with which phrases go on, in no order that matters. */
  public Set<String> words() {
    return next.words();
  }
}
