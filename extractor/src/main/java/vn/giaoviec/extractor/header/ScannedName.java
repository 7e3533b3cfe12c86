package vn.giaoviec.extractor.header;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Syllables;

/**
 * A signer's name in a scan: a family name that nobody bears has lost its marks ("Lẽ Văn" is "Lê
 * Văn"), and a middle name that is no syllable at all was one of the two commonest. Given names
 * stay as read: any syllable may be one.
 */
final class ScannedName {

  private static final List<String> MIDDLE = List.of("Văn", "Thị");

  /**
   * The family names of most people (census of 2019), by their letters without marks. "Phan",
   * "Dương", "Lý" and "Lương" are not among them: with other marks they are names, too.
   */
  private static final Map<String, String> SURNAMES =
      Stream.of(
              "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
              "Hồ", "Ngô")
          .collect(Collectors.toUnmodifiableMap(Normal::fold, name -> name));

  private ScannedName() {}

  /** The name with its first two words as they are meant; the same where nothing speaks for it. */
  static String mended(String name) {
    String[] words = name.split(" ", -1);
    words[0] = SURNAMES.getOrDefault(Normal.fold(words[0]), words[0]);
    if (words.length > 2) {
      words[1] = middle(words[1]);
    }
    return String.join(" ", words);
  }

  private static String middle(String word) {
    return Syllables.isSyllable(word)
        ? word
        : MIDDLE.stream().filter(name -> isOneLetterOff(word, name)).findFirst().orElse(word);
  }

  private static boolean isOneLetterOff(String word, String name) {
    long same = 0;
    for (int i = 0; i < Math.min(word.length(), name.length()); i++) {
      same += word.charAt(i) == name.charAt(i) ? 1 : 0;
    }
    return word.length() == name.length() && same == name.length() - 1;
  }
}
