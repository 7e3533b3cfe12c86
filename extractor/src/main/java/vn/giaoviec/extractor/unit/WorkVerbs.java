package vn.giaoviec.extractor.unit;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Verbs with which work begins. */
public final class WorkVerbs {

  private static final Lexicon VERBS = Lexicon.resource(WorkVerbs.class, "verbs.txt");
  private static final Lexicon OPEN = Lexicon.resource(WorkVerbs.class, "open-verbs.txt");

  private static final Lexicon SHORT = Lexicon.resource(WorkVerbs.class, "short-verbs.txt");

  /** All that {@link #length} looks for. */
  static final List<Lexicon> ALL = List.of(VERBS, OPEN, SHORT);

  private static final Lexicon FOLDED_VERBS = Lexicon.foldedResource(WorkVerbs.class, "verbs.txt");
  private static final Lexicon FOLDED_OPEN =
      Lexicon.foldedResource(WorkVerbs.class, "open-verbs.txt");

  private WorkVerbs() {}

  /** Whether a text begins with such a verb, also where OCR has spoilt its diacritics. */
  public static boolean open(List<Token> tokens) {
    return folded(tokens, 0);
  }

  /** Whether such a verb stands at {@code at}, also where OCR has spoilt its diacritics. */
  static boolean folded(List<Token> tokens, int at) {
    return at(tokens, at)
        || FOLDED_VERBS.match(tokens, at) > 1
        || FOLDED_OPEN.match(tokens, at) > 1;
  }

  /** Whether a verb of work, or an adverb that opens one ("khẩn trương"), stands at {@code at}. */
  public static boolean at(List<Token> tokens, int at) {
    return length(tokens, at) > 0;
  }

  /** How many tokens the verb at {@code at} takes; 0 if none stands there. */
  public static int length(List<Token> tokens, int at) {
    int longer = Math.max(VERBS.match(tokens, at), OPEN.match(tokens, at));
    return Math.max(longer, SHORT.match(tokens, at));
  }
}
