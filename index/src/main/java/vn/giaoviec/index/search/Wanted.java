package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.AmbiguousAbbreviations;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.analysis.TypeAbbreviations;
import vn.giaoviec.index.query.Expression;

/**
 * A word or phrase that a search asks for.
 *
 * @param typed as typed
 * @param syllables its syllables, abbreviations written out; they must stand together
 * @param quoted whether it is a phrase in quotes
 * @param readings what else it may mean, folded: an abbreviation of the documents, a kind of
 *     document, the same number in other figures
 */
record Wanted(String typed, List<Syllable> syllables, boolean quoted, List<List<String>> readings) {

  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final String QUARTER = "qui"; // how quý and quí are folded

  /** What some words of a query ask for; parts without a syllable are left out. */
  static List<Wanted> of(Expression.Words words, Abbreviations abbreviations, Vocabulary vocabulary)
      throws IOException {
    List<Wanted> all = new ArrayList<>();
    for (int i = 0; i < words.parts().size(); i++) {
      Expression.Part part = words.parts().get(i);
      List<Syllable> syllables = Syllables.of(part.text());
      if (!syllables.isEmpty() && !isNumberSign(words.parts(), i)) {
        String before = all.isEmpty() ? "" : all.get(all.size() - 1).last().folded();
        List<List<String>> readings =
            part.quoted() ? List.of() : readings(syllables, before, abbreviations, vocabulary);
        List<Syllable> full = abbreviations.writtenOut(syllables);
        all.add(new Wanted(part.text(), full, part.quoted(), readings));
      }
    }
    return List.copyOf(all);
  }

  /** "số 282" means 282; no document needs to say "số" for that. */
  private static boolean isNumberSign(List<Expression.Part> parts, int i) {
    return !parts.get(i).quoted()
        && Syllables.folded(parts.get(i).text()).equals(List.of("so"))
        && i + 1 < parts.size()
        && parts.get(i + 1).text().matches("[0-9].*");
  }

  /** What else the syllables may mean, one of them at a time. */
  private static List<List<String>> readings(
      List<Syllable> syllables, String before, Abbreviations abbreviations, Vocabulary vocabulary)
      throws IOException {
    List<List<String>> readings = new ArrayList<>();
    String last = before;
    for (int i = 0; i < syllables.size(); i++) {
      String word = syllables.get(i).folded();
      for (List<String> meaning : meanings(word, last)) {
        readings.add(with(meaning, i, syllables, abbreviations));
      }
      last = word;
    }
    if (syllables.size() == 1 && abbreviations.full(syllables.get(0)).isEmpty()) {
      String word = syllables.get(0).folded();
      for (String defined : vocabulary.termsFrom(Fields.DEFINED, word + "=")) {
        readings.add(List.of(defined.substring(word.length() + 1).split(" ")));
      }
    }
    return readings.stream().distinct().toList();
  }

  /** What a folded word may mean that is short for something, or a quarter's number. */
  private static List<List<String>> meanings(String word, String before) {
    List<List<String>> meanings = new ArrayList<>();
    List<Syllable> kind = TypeAbbreviations.full(word);
    if (!kind.isEmpty()) {
      meanings.add(kind.stream().map(Syllable::folded).toList());
    }
    meanings.addAll(AmbiguousAbbreviations.of(word));
    if (before.equals(QUARTER)) {
      int figure = ROMAN.indexOf(word);
      if (figure > 0) {
        meanings.add(List.of(String.valueOf(figure)));
      } else if (word.matches("[1-9]|1[0-2]")) {
        meanings.add(List.of(ROMAN.get(Integer.parseInt(word))));
      }
    }
    return meanings;
  }

  /** The syllables, folded, with a meaning in the place of one of them. */
  private static List<String> with(
      List<String> meaning, int place, List<Syllable> syllables, Abbreviations abbreviations) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < syllables.size(); i++) {
      List<Syllable> other = abbreviations.writtenOut(syllables.subList(i, i + 1));
      all.addAll(i == place ? meaning : other.stream().map(Syllable::folded).toList());
    }
    return List.copyOf(all);
  }

  /** The last syllable. */
  Syllable last() {
    return syllables.get(syllables.size() - 1);
  }

  /** What it may mean, folded: as typed first, then its readings. */
  List<List<String>> meanings() {
    List<List<String>> meanings = new ArrayList<>();
    meanings.add(syllables.stream().map(Syllable::folded).toList());
    meanings.addAll(readings);
    return meanings;
  }

  /** Whether it is a single word of letters, in which a letter may be wrong. */
  boolean mayBeMisspelt() {
    return syllables.size() == 1
        && !quoted
        && readings.isEmpty()
        && syllables.get(0).folded().length() >= 2
        && syllables.get(0).folded().chars().allMatch(Character::isLetter);
  }

  /** Whether it is typed in capitals only. */
  boolean inCapitals() {
    return typed.equals(typed.toUpperCase(Locale.ROOT));
  }

  /** Whether a figure is in it. */
  boolean hasFigure() {
    return typed.chars().anyMatch(Character::isDigit);
  }

  /** The same with a folded word in the place of its only one. */
  Wanted corrected(String word) {
    Syllable old = syllables.get(0);
    Syllable other = new Syllable(word, word, old.start(), old.end());
    return new Wanted(word, List.of(other), quoted, List.of());
  }
}
