package vn.giaoviec.extractor.text.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Syllables;
import vn.giaoviec.extractor.text.repair.Vocabulary.Pair;

/**
 * Mends texts of one document. A word is changed only as part of a pair whose letters without marks
 * are a known phrase, if a word of it is no syllable at all, or if the pair is a known misreading;
 * never where it may be part of a person's name.
 */
final class Mender {

  private final Vocabulary vocabulary = Vocabulary.standard();

  /** Pairs of letters without marks with a word that is no syllable. */
  private final Set<Long> asked = new HashSet<>();

  /**
   * Those of these pairs that this document spells elsewhere, with syllables only, by their letters
   * without marks.
   */
  private final Map<Long, Pair> own = new HashMap<>();

  /**
   * The text with what only has one sensible reading mended.
   *
   * @param words a text's words; NFC
   * @return a text of the same length; the text itself if there is nothing to mend
   */
  String mend(Words words) {
    @Nullable StringBuilder mended = null;
    Found found = known(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      String phrase = found.open[i] ? phrase(words, i, found) : null;
      if (phrase != null && !isName(words, i, found.sure)) {
        mended = mended == null ? new StringBuilder(words.text()) : mended;
        write(mended, words, i, phrase);
      }
    }
    String read = mended == null ? words.text() : mended.toString();
    return words.mixed() ? Figures.mend(read) : Figures.heading(read);
  }

  /**
   * What a text has of the vocabulary.
   *
   * @param sure which words are part of a known phrase as they are
   * @param open by the first word, whether a pair that is joined isn't a known phrase as it is
   */
  private record Found(boolean[] sure, boolean[] open) {}

  private Found known(Words words) {
    int size = words.size();
    Found found = new Found(new boolean[size], new boolean[size]);
    for (int i = 0; i + 1 < size; i++) {
      if (words.joined(i)) {
        boolean right = vocabulary.isPhrase(words, i);
        found.open[i] = !right;
        found.sure[i] |= right;
        found.sure[i + 1] |= right;
      }
    }
    return found;
  }

  /** What a pair that isn't a known phrase should read; null if it can't be told. */
  private @Nullable String phrase(Words words, int first, Found found) {
    Pair pair = vocabulary.pair(words, first);
    if (pair == null && own.isEmpty()) {
      return null;
    }
    String misread = pair == null ? null : vocabulary.misread(words, first);
    if (misread != null) {
      return found.sure[first] || found.sure[first + 1] ? null : misread;
    }
    boolean spoilt = !isSyllable(words, first) || !isSyllable(words, first + 1);
    String phrase = !spoilt ? null : pair == null ? ownSpelling(words, first) : pair.mend();
    return phrase != null
            && mayBecome(words, first, phrase, found.sure, 0)
            && mayBecome(words, first, phrase, found.sure, 1)
        ? phrase
        : null;
  }

  /** Takes note of the pairs that only the document itself can mend. */
  void ask(Words words) {
    boolean before = false;
    for (int i = 0; i < words.size(); i++) {
      boolean spoilt = isSpoilt(words, i);
      if (i > 0 && (before || spoilt) && words.joined(i - 1)) {
        asked.add(words.barePair(i - 1));
      }
      before = spoilt;
    }
  }

  /** Whether there is any such pair. */
  boolean asks() {
    return !asked.isEmpty();
  }

  /** Takes note of how a text spells the pairs asked for, where it does so with syllables only. */
  void learn(Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (asked.contains(words.barePair(i))
          && words.joined(i)
          && isSyllable(words, i)
          && isSyllable(words, i + 1)) {
        String spelt = Normal.word(words.text(i) + " " + words.text(i + 1));
        own.merge(
            words.barePair(i),
            new Pair(Set.of(words.speltPair(i)), spelt),
            (a, b) -> new Pair(a.spelt(), spelt.equals(a.mend()) ? spelt : null));
      }
    }
  }

  private @Nullable String ownSpelling(Words words, int first) {
    if (own.isEmpty() || !isSpoilt(words, first) && !isSpoilt(words, first + 1)) {
      return null;
    }
    Pair pair = own.get(words.barePair(first));
    return pair == null ? null : pair.mend();
  }

  /** No syllable, no abbreviation, and long enough to be a misspelling rather than a code. */
  private boolean isSpoilt(Words words, int word) {
    int length = words.end(word) - words.start(word);
    if (length < 3 || length > 7) {
      return false;
    }
    return words.marked(word) && !isSyllable(words, word);
  }

  private static boolean isSyllable(Words words, int word) {
    return Syllables.isSyllable(words.text(), words.start(word), words.end(word));
  }

  private boolean mayBecome(Words words, int first, String phrase, boolean[] sure, int which) {
    int word = first + which;
    String spelt = phrase.split(" ", -1)[which];
    return Words.of(spelt).spelt(0) == words.spelt(word)
        || !isSyllable(words, word)
        || !sure[word] && !vocabulary.isFrequent(words, word);
  }

  /** Two words with a capital each, or after a surname, may be a person's name or a place's. */
  private boolean isName(Words words, int first, boolean[] sure) {
    String one = words.text(first);
    String two = words.text(first + 1);
    if (Character.isLowerCase(one.charAt(0))) {
      return false;
    }
    boolean titles = isTitle(one) && isTitle(two);
    boolean afterSurname =
        isSurname(words, first - 1, sure)
            || isSurname(words, first - 2, sure)
                && Character.isUpperCase(words.text(first - 1).charAt(0));
    return titles || afterSurname;
  }

  private boolean isSurname(Words words, int word, boolean[] sure) {
    return word >= 0 && vocabulary.isSurname(words, word) && !sure[word];
  }

  private static boolean isTitle(String word) {
    return Character.isUpperCase(word.charAt(0))
        && (word.length() == 1 || Character.isLowerCase(word.charAt(1)));
  }

  private static void write(StringBuilder text, Words words, int first, String phrase) {
    String[] parts = phrase.split(" ", -1);
    for (int which = 0; which < 2; which++) {
      int word = first + which;
      String spelt = parts[which];
      if (spelt.length() == words.end(word) - words.start(word)
          && Words.of(spelt).spelt(0) != words.spelt(word)) {
        for (int i = 0; i < spelt.length(); i++) {
          int at = words.start(word) + i;
          char letter = spelt.charAt(i);
          boolean capital = Character.isUpperCase(text.charAt(at));
          text.setCharAt(at, capital ? Character.toUpperCase(letter) : letter);
        }
      }
    }
  }
}
