package vn.giaoviec.extractor.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What some words stand for, in a table of their hashes: most words that are asked for aren't
 * there, which takes one look to tell, where a map of objects takes several. Dictionaries and rules
 * ask so often, and of so many tables, that the looks are what they cost. Words are only added.
 */
public final class WordMap<V> {
  private static final int[] NONE = {0};

  /** Hashes of the words; 0 for a free place, of which there are at least as many. */
  private int[] hashes = NONE;

  private @Nullable String[] words = new @Nullable String[1];
  private @Nullable Object[] values = new @Nullable Object[1];
  private int size;

  /** What a word stands for; null where it isn't known. */
  @SuppressWarnings("unchecked") // only values of this type are put in
  public @Nullable V get(String word) {
    return (V) values[place(word)];
  }

  /** Adds a word, or changes what it stands for. */
  public void put(String word, V value) {
    int at = place(word);
    if (hashes[at] == 0) {
      if (2 * ++size > hashes.length) {
        enlarge();
        at = place(word);
      }
      hashes[at] = hash(word);
      words[at] = word;
    }
    values[at] = value;
  }

  /** Changes what each word stands for. */
  @SuppressWarnings("unchecked") // only values of this type are put in
  public void replaceAll(UnaryOperator<V> change) {
    for (int i = 0; i < values.length; i++) {
      if (hashes[i] != 0) {
        values[i] = change.apply((V) Objects.requireNonNull(values[i]));
      }
    }
  }

  /** The words, in no order that matters. */
  public Set<String> words() {
    return Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  private void enlarge() {
    int[] old = hashes;
    @Nullable String[] known = words;
    @Nullable Object[] meant = values;
    hashes = new int[2 * old.length];
    words = new @Nullable String[hashes.length];
    values = new @Nullable Object[hashes.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int at = place(Objects.requireNonNull(known[i]));
        hashes[at] = old[i];
        words[at] = known[i];
        values[at] = meant[i];
      }
    }
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
