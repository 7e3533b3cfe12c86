package vn.giaoviec.extractor.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How Vietnamese syllables are built: an initial, a rhyme and a tone. It tells words that can be
 * Vietnamese from those that can't, such as "tinh" and "tham" from "muu" and "nghỉep".
 *
 * <p>Source: the spelling taught in schools. Initials and rhymes combine freely except where
 * spelling forbids it (k, gh, ngh stand before e, ê, i, y only; c, g, ng before the others), and
 * rhymes that end in c, ch, p or t bear an acute or a dot below.
 */
public final class Syllables {

  /** The longest syllable is "nghiêng". */
  private static final int MAX_LENGTH = 7;

  private static final String INITIALS =
      " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x";

  private static final String RHYMES =
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
          + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
          + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
          + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen "
          + "oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
          + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy "
          + "uya uych uyên uyêt uynh uyt uyu uơ "
          + "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu";

  /** What follows q. */
  private static final String AFTER_Q =
      "ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây ue "
          + "uen ueo uet uê uên uênh uêt uơ uôc uy uyên uyêt uynh uyt uyu ui";

  /** What follows gi besides what follows every initial: "gì", "gìn", "giếng", "giết". */
  private static final String AFTER_G = "i in iêng iêt iêc";

  private static final Pattern CLOSING = Pattern.compile(".*(?:[cpt]|[aêiy]ch)");

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** For a letter below U+1F00: the small letter without its tone. */
  private static final char[] TONELESS = new char[0x1F00];

  /** For a letter below U+1F00: whether it bears a tone. */
  private static final boolean[] TONED = new boolean[0x1F00];

  /** For a letter below U+1F00: whether its tone is acute or dot below. */
  private static final boolean[] CHECKED = new boolean[0x1F00];

  /** The key of every syllable without its tone, each at or behind the place it hashes to. */
  private static final long[] SYLLABLES = new long[1 << 13];

  /** Whether the rhyme of the syllable at the same index ends in c, ch, p or t. */
  private static final boolean[] CLOSED = new boolean[SYLLABLES.length];

  static {
    fillTones();
    fillSyllables();
  }

  private Syllables() {}

  private static void fillSyllables() {
    Set<String> fronted = new HashSet<>(Set.of("k", "gh", "ngh"));
    Set<String> backed = new HashSet<>(Set.of("c", "g", "ng"));
    for (String initial : INITIALS.split(" ")) {
      for (String rhyme : RHYMES.split(" ")) {
        boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        boolean apart = rhyme.charAt(0) == 'y' && rhyme.length() > 1 && !initial.isEmpty();
        if (!(fronted.contains(initial) && !front || backed.contains(initial) && front || apart)) {
          add(initial + rhyme);
        }
      }
    }
    for (String rest : AFTER_Q.split(" ")) {
      add("q" + rest);
    }
    for (String rest : AFTER_G.split(" ")) {
      add("g" + rest);
    }
  }

  private static void add(String syllable) {
    long key = 0;
    for (char letter : syllable.toCharArray()) {
      key = key(key, letter);
    }
    int at = index(key);
    SYLLABLES[at] = key;
    CLOSED[at] = CLOSING.matcher(syllable).matches();
  }

  private static long key(long before, char letter) {
    return before * TONELESS.length + letter;
  }

  /** Where a key stands, or the free place where it would stand. */
  private static int index(long key) {
    int at = Long.hashCode(key * 0x9E3779B97F4A7C15L);
    while (SYLLABLES[at & SYLLABLES.length - 1] != 0
        && SYLLABLES[at & SYLLABLES.length - 1] != key) {
      at++;
    }
    return at & SYLLABLES.length - 1;
  }

  private static void fillTones() {
    for (char letter = 0; letter < TONELESS.length; letter++) {
      TONELESS[letter] = Character.toLowerCase(letter);
    }
    for (char vowel : "aăâeêioôơuưy".toCharArray()) {
      for (char tone : TONES.toCharArray()) {
        char toned = Normal.nfc("" + vowel + tone).charAt(0);
        char capital = Character.toUpperCase(toned);
        TONED[toned] = true;
        TONED[capital] = true;
        TONELESS[toned] = vowel;
        TONELESS[capital] = vowel;
        CHECKED[toned] = tone == '\u0301' || tone == '\u0323';
        CHECKED[capital] = CHECKED[toned];
      }
    }
  }

  /**
   * Whether a word can be a Vietnamese syllable, of whatever meaning.
   *
   * @param word NFC, in any case; its tone may stand on any of its vowels
   */
  public static boolean isSyllable(String word) {
    return isSyllable(word, 0, word.length());
  }

  /** The same for the word that stands in {@code text} from {@code start} to {@code end - 1}. */
  public static boolean isSyllable(String text, int start, int end) {
    if (end == start || end - start > MAX_LENGTH) {
      return false;
    }
    long key = 0;
    int tones = 0;
    boolean checked = false;
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if (letter >= TONELESS.length) {
        return false;
      }
      key = key(key, TONELESS[letter]);
      tones += TONED[letter] ? 1 : 0;
      checked |= CHECKED[letter];
    }
    int at = index(key);
    return key != 0 && tones <= 1 && SYLLABLES[at] == key && (!CLOSED[at] || checked);
  }
}
