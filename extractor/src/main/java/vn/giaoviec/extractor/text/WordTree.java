package vn.giaoviec.extractor.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which words may follow each other in the phrases of a set; each node is such a place. Words are
 * looked up in a table of their hashes, as most of those asked for aren't there: that takes one
 * look, where a map of objects takes several, and trees are asked at nearly every word.
 */
public final class WordTree {
  private static final int[] NONE = {0};

  /** Hashes of the words that go on; 0 for a free place, of which there are at least as many. */
  private int[] hashes = NONE;

  private @Nullable String[] words = new @Nullable String[1];
  private @Nullable WordTree[] nodes = new @Nullable WordTree[1];
  private int size;
  private boolean ends;

  /** Adds a phrase, word by word. */
  public void add(List<String> phrase) {
    WordTree node = this;
    for (String word : phrase) {
      WordTree next = node.after(word);
      node = next == null ? node.grow(word) : next;
    }
    node.ends = true;
  }

  /** Where a word leads; null where no phrase goes on with it. */
  public @Nullable WordTree after(String word) {
    return nodes[place(word)];
  }

  /** Whether a phrase ends here. */
  public boolean ends() {
    return ends;
  }

  /** The words with which phrases go on, in no order that matters. */
  public Set<String> words() {
    return Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  private WordTree grow(String word) {
    if (2 * ++size > hashes.length) {
      enlarge();
    }
    WordTree node = new WordTree();
    put(word, node);
    return node;
  }

  private void enlarge() {
    @Nullable String[] known = words;
    @Nullable WordTree[] places = nodes;
    hashes = new int[2 * hashes.length];
    words = new @Nullable String[hashes.length];
    nodes = new @Nullable WordTree[hashes.length];
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null) {
        put(known[i], Objects.requireNonNull(places[i]));
      }
    }
  }

  private void put(String word, WordTree node) {
    int at = place(word);
    hashes[at] = hash(word);
    words[at] = word;
    nodes[at] = node;
  }

  /** Where a word stands, or would stand. */
  private int place(String word) {
    int hash = hash(word);
    int mask = hashes.length - 1;
    int at = hash & mask;
    while (hashes[at] != 0 && (hashes[at] != hash || !word.equals(words[at]))) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    int mixed = hash ^ hash >>> 12;
    return mixed == 0 ? 1 : mixed;
  }
}
