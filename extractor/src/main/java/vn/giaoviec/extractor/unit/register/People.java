package vn.giaoviec.extractor.unit.register;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Syllables;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;

/** The names of people in mentions: "PCT Lê Văn A", "đồng chí Lê Văn A, Phó Chủ tịch". */
final class People {

  private static final Lexicon SURNAMES = Lexicon.resource(BodyFinder.class, "surnames.txt");
  private static final Lexicon TITLES = Lexicon.resource(BodyFinder.class, "titles.txt");
  private static final Lexicon SHORT_TITLES = Lexicon.of("pct", "ct", "đ/c", "đc", "đồng chí");

  /** After these, the name of a place follows: "huyện Lê Chân", "tỉnh Lâm Đồng". */
  private static final Lexicon PLACES =
      Lexicon.of(
          "tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "thôn", "ấp", "đường", "trường");

  private static final int MOST_WORDS = 5;

  private People() {}

  /**
   * The person's own name in normal form; null if the mention names no person.
   *
   * @param tokens those of the mention
   */
  static @Nullable String name(String mention, List<Token> tokens) {
    int title = Math.max(TITLES.match(tokens, 0), SHORT_TITLES.match(tokens, 0));
    for (int i = title; i < tokens.size(); i++) {
      int length = nameLength(tokens, i);
      if (length > 1 && (i == 0 || !PLACES.at(tokens, i - 1))) {
        return person(tokens)
            ? Tokens.words(
                mention.substring(tokens.get(i).start(), tokens.get(i + length - 1).end()))
            : null;
      }
    }
    return null;
  }

  /** Whether a mention is one of a person, as it has a title or is a person's name and no more. */
  private static boolean person(List<Token> tokens) {
    if (TITLES.at(tokens, 0)
        || SHORT_TITLES.at(tokens, 0)
        || nameLength(tokens, 0) == tokens.size()
        || isShortTitle(tokens) && 1 + nameLength(tokens, 1) == tokens.size()) {
      return true;
    }
    BodyPhrase phrase = BodyFinder.at(tokens, 0);
    return phrase != null && phrase.people();
  }

  /** "PVT" before a name and nothing else. */
  private static boolean isShortTitle(List<Token> tokens) {
    String first = tokens.isEmpty() ? "" : tokens.get(0).text();
    return first.length() > 1
        && first.equals(first.toUpperCase(Locale.ROOT))
        && !Syllables.isSyllable(tokens.get(0).normal());
  }

  /** How many words a surname and the given names after it take; 0 if there is none. */
  private static int nameLength(List<Token> tokens, int at) {
    if (!SURNAMES.at(tokens, at) || !isCapital(tokens.get(at))) {
      return 0;
    }
    int end = at;
    while (end < tokens.size() && end - at < MOST_WORDS && isCapital(tokens.get(end))) {
      end++;
    }
    return end - at > 1 ? end - at : 0;
  }

  private static boolean isCapital(Token token) {
    return token.kind() == Token.Kind.WORD && Character.isUpperCase(token.text().codePointAt(0));
  }
}
