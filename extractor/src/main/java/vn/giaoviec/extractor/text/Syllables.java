package vn.giaoviec.extractor.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** For a letter below U+1F00: the letter without its tone. */
  private static final char[] TONELESS = new char[0x1F00];

  /** For a letter below U+1F00: whether its tone is acute or dot below. */
  private static final boolean[] CHECKED = new boolean[0x1F00];

  /** Every syllable without its tone; the value says whether its rhyme ends in c, ch, p or t. */
  private static final Map<String, Boolean> SYLLABLES = syllables();

  static {
    fillTones();
  }

  private Syllables() {}

  private static Map<String, Boolean> syllables() {
    Map<String, Boolean> all = new HashMap<>();
    Set<String> fronted = new HashSet<>(Set.of("k", "gh", "ngh"));
    Set<String> backed = new HashSet<>(Set.of("c", "g", "ng"));
    for (String initial : INITIALS.split(" ")) {
      for (String rhyme : RHYMES.split(" ")) {
        boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        boolean apart = rhyme.charAt(0) == 'y' && rhyme.length() > 1 && !initial.isEmpty();
        if (!(fronted.contains(initial) && !front || backed.contains(initial) && front || apart)) {
          add(all, initial + rhyme);
        }
      }
    }
    for (String rest : AFTER_Q.split(" ")) {
      add(all, "q" + rest);
    }
    for (String rest : AFTER_G.split(" ")) {
      add(all, "g" + rest);
    }
    return Map.copyOf(all);
  }

  private static void add(Map<String, Boolean> all, String syllable) {
    all.put(syllable, syllable.matches(".*(?:[cpt]|[aêiy]ch)"));
  }

  private static void fillTones() {
    for (char letter = 0; letter < TONELESS.length; letter++) {
      TONELESS[letter] = letter;
    }
    for (char vowel : "aăâeêioôơuưy".toCharArray()) {
      for (char tone : TONES.toCharArray()) {
        char toned = Normal.nfc("" + vowel + tone).charAt(0);
        TONELESS[toned] = vowel;
        CHECKED[toned] = tone == '\u0301' || tone == '\u0323';
      }
    }
  }

  /**
   * Whether a word can be a Vietnamese syllable, of whatever meaning.
   *
   * @param word lower case, NFC; its tone may stand on any of its vowels
   */
  public static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > MAX_LENGTH) {
      return false;
    }
    char[] letters = new char[word.length()];
    int tones = 0;
    boolean checked = false;
    for (int i = 0; i < letters.length; i++) {
      char letter = word.charAt(i);
      if (letter >= TONELESS.length) {
        return false;
      }
      letters[i] = TONELESS[letter];
      tones += letters[i] == letter ? 0 : 1;
      checked |= CHECKED[letter];
    }
    Boolean closed = tones > 1 ? null : SYLLABLES.get(new String(letters));
    return closed != null && (!closed || checked);
  }
}
