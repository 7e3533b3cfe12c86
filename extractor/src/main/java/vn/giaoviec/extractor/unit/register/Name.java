package vn.giaoviec.extractor.unit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Syllables;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A name by its words, so that forms that differ in case, signs, tone placement and "và" are equal.
 *
 * @param words in normal form, without signs, "và" and what stands in brackets; courtesies dropped
 * @param abbreviations by the same index, whether the word is an abbreviation in capitals
 */
record Name(List<String> words, List<Boolean> abbreviations) {

  private static final Set<String> JOINING = Set.of("và", "&");
  private static final Set<String> COURTESIES = Set.of("ông", "bà", "đ/c");

  /** First words that an OCR reads for those that begin names of bodies. */
  private static final Map<String, String> MISREAD_HEADS =
      Map.of("bản", "ban", "bàn", "ban", "quý", "quỹ", "qũy", "quỹ", "thưởng", "thường");

  private static final Set<String> GROUP_WORDS =
      Set.of("các", "những", "mọi", "toàn", "một", "hai", "ba", "từng", "mỗi");

  private static final Set<String> LEVELS =
      Set.of(
          "tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "sở", "bộ", "ban", "ngành",
          "địa", "đơn", "cấp", "cơ", "thôn", "trường", "doanh", "hội", "đoàn");

  static Name of(String text) {
    return of(Tokens.of(text));
  }

  /** The name that some tokens make. */
  static Name of(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    List<Boolean> abbreviations = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth += token.normal().equals("(") ? 1 : token.normal().equals(")") && depth > 0 ? -1 : 0;
      boolean word = token.kind() != Token.Kind.PUNCT;
      if (depth == 0 && word && !JOINING.contains(token.normal())) {
        words.add(token.normal());
        abbreviations.add(isAbbreviation(token));
      }
    }
    int involved = words.indexOf("có");
    if (involved >= 0 && involved + 1 < words.size() && words.get(involved + 1).equals("liên")) {
      words.remove(involved); // "có liên quan" is "liên quan"
      abbreviations.remove(involved);
    }
    return tidied(words, abbreviations);
  }

  private static Name tidied(List<String> words, List<Boolean> abbreviations) {
    int from = 0;
    if (words.size() > 2 && words.get(0).equals("đồng") && words.get(1).equals("chí")) {
      from = 2;
    } else if (words.size() > 1 && COURTESIES.contains(words.get(0))) {
      from = 1;
    }
    List<String> kept = new ArrayList<>(words.subList(from, words.size()));
    if (!kept.isEmpty()) {
      kept.set(0, MISREAD_HEADS.getOrDefault(kept.get(0), kept.get(0)));
    }
    return new Name(
        List.copyOf(kept), List.copyOf(abbreviations.subList(from, abbreviations.size())));
  }

  /** Capitals (a small g may close them) that are no syllable: "UBND", "TTg", "TCCB". */
  private static boolean isAbbreviation(Token token) {
    String text = token.text();
    return text.length() >= 2
        && text.length() <= 12
        && capitals(text)
        && !Syllables.isSyllable(token.normal());
  }

  private static boolean capitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /** The words in one line: equal for forms that differ in no word. */
  String key() {
    return String.join(" ", words);
  }

  /** How many letters its abbreviations have; 0 where all is written out. */
  int shortened() {
    int letters = 0;
    for (int i = 0; i < size(); i++) {
      letters += abbreviated(i) ? words.get(i).length() : 0;
    }
    return letters;
  }

  /** How many words it has when its abbreviations are written out. */
  int fullSize() {
    int abbreviated = (int) abbreviations.stream().filter(a -> a).count();
    return size() - abbreviated + shortened();
  }

  /** The words at some places. */
  Name only(List<Integer> places) {
    return new Name(
        places.stream().map(words::get).toList(), places.stream().map(abbreviations::get).toList());
  }

  /** Some of its words. */
  Name part(int from, int to) {
    return new Name(words.subList(from, to), abbreviations.subList(from, to));
  }

  boolean abbreviated(int word) {
    return abbreviations.get(word);
  }

  /** The letters of a word without marks, small. */
  String letters(int word) {
    return Normal.fold(words.get(word));
  }

  /** Whether it names several bodies by their kind: "các sở", "19 Liên minh …". */
  boolean isGroup() {
    return GROUP_WORDS.contains(words.get(0))
        || Character.isDigit(words.get(0).charAt(0))
        || namesSeveral();
  }

  /** "UBND các tỉnh", "Chủ tịch UBND các huyện"; not "Trung tâm Các chương trình". */
  private boolean namesSeveral() {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean several = words.get(i).equals("các") || Character.isDigit(words.get(i).charAt(0));
      if (several && LEVELS.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
