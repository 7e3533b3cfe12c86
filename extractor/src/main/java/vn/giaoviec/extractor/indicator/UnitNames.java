package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Numbers;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Units that stand by themselves: in a column "ĐVT", in brackets, at the end of a label. */
final class UnitNames {
  /** Longer texts are no units. */
  private static final int LONGEST = 6;

  /** So many words with their label are shorter. */
  private static final int LONGEST_TEXT = 150;

  private static final Set<String> ABBREVIATED = Set.of("tr", "ng");

  private static final Set<String> THOUSANDS = Set.of("1000", "1.000", "100", "10.000");

  private static final Pattern LABEL =
      Pattern.compile("(?iu)^(?:đơn vị tính|đvt|đơn vị|đ\\.?v\\.?t)\\s*+:?\\s*+");

  private UnitNames() {}

  /** The unit that a text is, after "đơn vị tính:" or without; null where it is none. */
  static @Nullable String of(String text) {
    if (text.length() > LONGEST_TEXT) {
      return null;
    }
    String unit = LABEL.matcher(text.strip()).replaceFirst("").strip();
    List<Token> tokens = Tokens.of(unit);
    if (tokens.isEmpty() || tokens.size() > LONGEST + 3) {
      return null;
    }
    if (unit.equals("%") || unit.equals("‰") || unit.equalsIgnoreCase("lần")) {
      return unit;
    }
    int words = magnitudes(tokens);
    int name =
        Math.max(
            Math.max(Nouns.CURRENCY.at(tokens, words), Nouns.MEASURED.at(tokens, words)),
            Math.max(Nouns.COMPOUND.at(tokens, words), Nouns.SINGLE.at(tokens, words)));
    boolean whole = words + name == tokens.size();
    boolean divided =
        words + name < tokens.size() && "/²³23".contains(tokens.get(words + name).text());
    return words + name > 0 && (whole || divided) ? unit : null;
  }

  /** How many tokens multiply the unit: "nghìn tỷ", "tr.", "1.000". */
  private static int magnitudes(List<Token> tokens) {
    int words = 0;
    while (words < tokens.size() && magnitude(tokens.get(words))) {
      words++;
      boolean point = words < tokens.size() && tokens.get(words).normal().equals(".");
      words += point ? 1 : 0;
    }
    return words;
  }

  private static boolean magnitude(Token token) {
    return Numbers.magnitude(token.normal()) != null
        || ABBREVIATED.contains(token.normal())
        || THOUSANDS.contains(token.text());
  }
}
