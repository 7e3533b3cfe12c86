package vn.giaoviec.extractor.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.text.Normal;

/**
 * Writes a name that stands in capitals as running text would: as the document itself writes the
 * same words elsewhere, else as Decree 30/2020/NĐ-CP (appendix II) writes names of bodies.
 */
final class Casing {
  /** Names that nearly every document could use, as appendix II writes them. */
  private static final String KNOWN =
      " Ủy ban nhân dân . Hội đồng nhân dân . Thủ tướng Chính phủ . Văn phòng Chính phủ . Việt Nam"
          + " . Trung ương . Ban Chấp hành . Ban Thường vụ . Hợp tác xã . Mặt trận Tổ quốc"
          + " . Giáo dục và Đào tạo . Nông nghiệp và Môi trường . Kế hoạch và Đầu tư"
          + " . Lao động - Thương binh và Xã hội . Khoa học và Công nghệ . Tài nguyên và Môi trường"
          + " . Văn hóa, Thể thao và Du lịch . Thông tin và Truyền thông . Công Thương"
          + " . Giao thông vận tải . Hà Nội . Hồ Chí Minh . Phát triển nông thôn . Quốc hội ";

  /** Behind these a place's name follows. */
  private static final Set<String> LEVELS =
      Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn");

  /** Behind these the field of the body begins with a capital. */
  private static final Set<String> FIELDS =
      Set.of("sở", "bộ", "ban", "cục", "vụ", "viện", "phòng", "trường", "hội", "đoàn", "quỹ", "và");

  /** Names of bodies begin so; the field of the body follows. */
  private static final Set<String> HEADS =
      Set.of(
          "sở",
          "bộ",
          "ban",
          "cục",
          "vụ",
          "viện",
          "phòng",
          "hội",
          "tổng cục",
          "chi cục",
          "liên minh",
          "liên hiệp",
          "liên đoàn",
          "hiệp hội",
          "trung tâm",
          "công ty",
          "học viện");

  /** A Vietnamese syllable, folded, with the signs that may stand around it. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "[(\"“]?(?:ngh|ng|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}"
              + "(?:ch|ng|nh|[cmnpt])?[),.;\"”]?|[-–&]");

  /** No name is longer; what seems to be one is something else. */
  private static final int LONGEST = 600;

  private final String text;
  private final String compared;

  /** Names are looked up in {@code document}, the document's running text. */
  Casing(String document) {
    text = Normal.nfc(document + KNOWN);
    compared = Normal.word(text);
  }

  /** The name as in running text; a name that isn't in capitals stays as it is. */
  String restore(String name) {
    if (name.length() > LONGEST || !TextLine.isCapitals(name)) {
      return name;
    }
    String[] words = Normal.nfc(name).split(" ");
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < words.length) {
      int end = words.length;
      String found = null;
      while (end > at && found == null) {
        found = end - at == 1 && words.length > 1 ? null : usual(join(words, at, end));
        end -= found == null ? 1 : 0;
      }
      end = found == null ? at + 1 : end;
      out.append(headed(words, at, found == null ? plain(words, at) : found)).append(' ');
      at = end;
    }
    String restored = out.toString().strip();
    return Character.toUpperCase(restored.charAt(0)) + restored.substring(1);
  }

  /** The field behind the head of a name begins with a capital: "Cục Thi hành án". */
  private static String headed(String[] words, int at, String found) {
    String before = join(words, 0, at).toLowerCase(java.util.Locale.ROOT);
    return HEADS.contains(before)
        ? Character.toUpperCase(found.charAt(0)) + found.substring(1)
        : found;
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
  }

  /**
   * The most frequent way the text writes these words, capitals aside; null where it never does.
   */
  private @org.jspecify.annotations.Nullable String usual(String words) {
    String wanted = Normal.word(words);
    Map<String, Integer> counts = new HashMap<>();
    String best = null;
    for (int i = compared.indexOf(wanted); i >= 0; i = compared.indexOf(wanted, i + 1)) {
      String seen = text.substring(i, i + wanted.length());
      if (isWhole(i, i + wanted.length()) && !TextLine.isCapitals(seen)) {
        int count = counts.merge(seen, 1, Integer::sum);
        best = best == null || count > counts.getOrDefault(best, 0) ? seen : best;
      }
    }
    return best;
  }

  private boolean isWhole(int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  private static String plain(String[] words, int at) {
    if (!SYLLABLE.matcher(Normal.fold(words[at])).matches()) {
      return words[at]; // an abbreviation
    }
    String word = words[at].toLowerCase(java.util.Locale.ROOT);
    String before = at == 0 ? "" : words[at - 1].toLowerCase(java.util.Locale.ROOT);
    boolean place = false;
    for (int i = Math.max(0, at - 3); i < at; i++) {
      place |= LEVELS.contains(words[i].toLowerCase(java.util.Locale.ROOT));
    }
    boolean capital =
        (place && !LEVELS.contains(word)) || FIELDS.contains(before) && !word.equals("và");
    return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }
}
