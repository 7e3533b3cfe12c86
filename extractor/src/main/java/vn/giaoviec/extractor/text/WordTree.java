package vn.giaoviec.extractor.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words may follow each other in the phrases of a set; each node is such a place. */
public final class WordTree {
  private final Map<String, WordTree> next = new HashMap<>();
  private boolean ends;

  /** Adds a phrase, word by word. */
  public void add(List<String> words) {
    WordTree node = this;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, first -> new WordTree());
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
    return Set.copyOf(next.keySet());
  }
}
