package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.layout.Titles;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.text.Normal;

/**
 * Finds the issuer of a document without a letterhead: the body in the text whose initials are the
 * code that its number ends with, as LMHTXVN stands for "Liên minh HTX Việt Nam".
 */
final class IssuerByCode {
  private static final Pattern BREAK = Pattern.compile("[.,;:()\"“”/]");
  private static final List<String> LEVELS =
      List.of("tỉnh", "thành", "huyện", "quận", "xã", "phường", "thị");

  /** Bodies whose code isn't made of initials, or is too short to be looked for by them. */
  private static final Map<String, String> FIXED =
      Map.of("TTg", "Thủ tướng Chính phủ", "CP", "Chính phủ");

  /** " tỉnh Hòa Lâm": behind it an abbreviation, such as "UBND", is a whole name. */
  private static final Pattern NAMED_PLACE = Pattern.compile("^ \\p{Ll}.* \\p{Lu}\\p{Ll}");

  /** A name of more words is no match that a reader would make. */
  private static final int MOST_WORDS = 14;

  private final String code;
  private final Map<String, Integer> counts = new TreeMap<>();

  private IssuerByCode(String code) {
    this.code = code;
  }

  /** The body; null where no name in the text has these initials. */
  static @Nullable Found<String> find(Found<String> number, String text) {
    String code = body(NumberFinder.code(number.value()));
    String best = FIXED.get(code);
    best = best == null && code.length() >= 2 ? byInitials(code, text) : best;
    return best == null
        ? null
        : Found.of(
            best, number.evidence().place(), number.evidence().source(), "header/issuer-by-code");
  }

  private static @Nullable String byInitials(String code, String text) {
    IssuerByCode search = new IssuerByCode(code);
    String[] words = Normal.nfc(text).strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      search.tryAt(words, i);
    }
    return search.mostFrequent();
  }

  /** The part of the code that stands for the body: behind the kind, else in front. */
  private static String body(String code) {
    String[] parts = code.split("[-/]");
    boolean kind = parts.length > 1 && Titles.byCode(parts[0]) != null;
    return kind ? parts[1] : parts[0];
  }

  private void tryAt(String[] words, int from) {
    if (words[from].isEmpty() || !Character.isUpperCase(words[from].charAt(0))) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    List<String> name = new ArrayList<>();
    for (int i = from; i < Math.min(words.length, from + MOST_WORDS); i++) {
      String word = BREAK.matcher(words[i]).replaceAll("");
      initials.append(initials(word));
      name.add(word);
      if (!code.startsWith(initials.toString())) {
        return;
      }
      if (code.contentEquals(initials)) {
        String place = BREAK.matcher(words[i]).find() ? "" : place(words, i + 1);
        if (name.size() > 1 || NAMED_PLACE.matcher(place).find()) {
          counts.merge(String.join(" ", name) + place, 1, Integer::sum);
        }
        return;
      }
      if (BREAK.matcher(words[i]).find()) {
        return;
      }
    }
  }

  /** What a word adds to the initials: an abbreviation all of it, any other word its first. */
  static String initials(String word) {
    if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
      return "";
    }
    if (word.length() > 1 && TextLine.isCapitals(word)) {
      return word;
    }
    String first = word.substring(0, 1);
    return first.equalsIgnoreCase("đ")
        ? "Đ"
        : Normal.fold(first).toUpperCase(java.util.Locale.ROOT);
  }

  /** " tỉnh Quảng Ngãi", " HTX tỉnh" where a level, a place or an abbreviation follows; else "". */
  private static String place(String[] words, int from) {
    StringBuilder place = new StringBuilder();
    for (int i = from; i < Math.min(words.length, from + 6); i++) {
      String word = BREAK.matcher(words[i]).replaceAll("");
      boolean level = LEVELS.contains(word) || word.equals("phố");
      boolean name = !place.isEmpty() && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      boolean abbreviation = place.isEmpty() && TextLine.isCapitals(word);
      if (!level && !name && !abbreviation) {
        break;
      }
      place.append(' ').append(word);
      if (BREAK.matcher(words[i]).find()) {
        break;
      }
    }
    return place.toString();
  }

  private @Nullable String mostFrequent() {
    return counts.entrySet().stream()
        .filter(entry -> !TextLine.isCapitals(entry.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
