package vn.giaoviec.extractor.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Capitals of a text whose encoding has toned letters in small only: "CHủ TịCH" is "CHỦ TỊCH".
 * Words without any other letter ("Lê", "ý") follow the words beside them.
 */
final class Capitals {

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  private enum Case {
    CAPITALS,
    SMALL,
    OPEN
  }

  private Capitals() {}

  static String restored(String text) {
    List<MatchResult> words = new ArrayList<>(WORD.matcher(text).results().toList());
    List<Case> cases = words.stream().map(word -> caseOf(word.group())).toList();
    StringBuilder restored = new StringBuilder(text);
    for (int i = 0; i < words.size(); i++) {
      if (cases.get(i) == Case.CAPITALS
          || cases.get(i) == Case.OPEN && (capitals(cases, i - 1) || capitals(cases, i + 1))) {
        MatchResult word = words.get(i);
        restored.replace(word.start(), word.end(), word.group().toUpperCase(Locale.ROOT));
      }
    }
    return restored.toString();
  }

  private static boolean capitals(List<Case> cases, int at) {
    return at >= 0 && at < cases.size() && cases.get(at) == Case.CAPITALS;
  }

  /** A capital after the first letter stands in no word but one in capitals. */
  private static Case caseOf(String word) {
    boolean plainSmall = false;
    boolean laterCapital = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plainSmall |= c >= 'a' && c <= 'z';
      laterCapital |= i > 0 && Character.isUpperCase(c);
    }
    return plainSmall ? Case.SMALL : laterCapital ? Case.CAPITALS : Case.OPEN;
  }
}
