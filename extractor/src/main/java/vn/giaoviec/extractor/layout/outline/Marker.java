package vn.giaoviec.extractor.layout.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign at the beginning of a heading or list item, such as "II.", "2.1.", "a)", "(3)" or "-".
 *
 * <p>Source of the kinds: Decree 30/2020/NĐ-CP, appendix I (phần, chương, mục, điều, khoản, điểm in
 * the Vietnamese alphabet), and the bullets that offices add to them.
 *
 * @param kind the kind of sign
 * @param label the sign without its punctuation, as a section path shows it: "II", "2.1", "a";
 *     "(3)" keeps its parentheses; a bullet's own sign
 * @param ordinal its place in its sequence, from 1; 0 for bullets
 * @param length how many characters of the paragraph the sign takes, with the space after it
 */
public record Marker(Kind kind, String label, int ordinal, int length) {

  /** Kinds of signs, from those that usually stand outermost inwards. */
  public enum Kind {
    /** "Phần thứ nhất", "PHẦN II". */
    PART,
    /** "Chương I". */
    CHAPTER,
    /** "Mục 1". */
    SECTION,
    /** "Điều 3." */
    ARTICLE,
    /** "A." */
    UPPER,
    /** "II." */
    ROMAN,
    /** "3." */
    NUMBER,
    /** "2.1." */
    DECIMAL,
    /** "a)" or "a." */
    LETTER,
    /** "1)" */
    NUMBER_PAREN,
    /** "(1)" */
    PAREN,
    /** "(i)" */
    ROMAN_PAREN,
    /** "-" and other bullets. */
    DASH,
    /** "+" */
    PLUS;

    /** Whether it is a sign without an order. */
    public boolean bullet() {
      return this == DASH || this == PLUS;
    }
  }

  /**
   * A form of signs.
   *
   * @param first the characters with which it can begin
   */
  private record Form(Kind kind, String first, Pattern pattern) {}

  private static final String DIGITS = "0123456789";
  private static final String BULLETS = "-–—−•●○▪■◦*·\uF02D\uF0B7";

  private static final int IGNORE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A sign that touches the word after it: "1.Các sở", "a)Rà soát", never "31-NQ". */
  public static final String TOUCHING = "(?<=\\d[.)]|[a-zđ]\\)|[-–+])(?=\\p{Lu}\\p{Ll})";

  /** A Roman number that OCR misread before a heading in capitals: "HI- TỔ CHỨC" is III. */
  private static final Pattern MISREAD =
      Pattern.compile("^(?<label>[HIT1l]{2,3})[.-] (?=\\p{Lu}{2,8} \\p{Lu}{2,8}(?: |$))");

  /**
   * Signs that stand alone before the title on the same line; a space or the end must follow, or a
   * capitalised word.
   */
  private static final List<Form> FORMS =
      List.of(
          new Form(
              Kind.PART,
              "pP",
              pattern("phần (?:thứ )?(?<label>[a-zà-ỹ]{2,6}|[ivx]{1,4}|\\d{1,2})", IGNORE)),
          new Form(Kind.CHAPTER, "cC", pattern("chương (?<label>[ivxl]{1,5}|\\d{1,2})", IGNORE)),
          new Form(Kind.SECTION, "mM", pattern("mục (?<label>[ivx]{1,4}|\\d{1,2})", IGNORE)),
          new Form(Kind.ARTICLE, "đĐ", pattern("điều (?<label>\\d{1,3})", IGNORE)),
          new Form(Kind.DECIMAL, DIGITS, sign("(?<label>\\d{1,2}(?:\\.\\d{1,2}){1,4})[.)-]?")),
          new Form(Kind.NUMBER, DIGITS, sign("(?<label>\\d{1,3})(?:[./-]|,(?=\\s\\p{Lu}))")),
          new Form(Kind.NUMBER_PAREN, DIGITS, sign("(?<label>\\d{1,3})\\)")),
          new Form(Kind.PAREN, "(", sign("\\((?<label>\\d{1,3})\\)")),
          new Form(Kind.ROMAN_PAREN, "(", sign("\\((?<label>[ivx]{1,5})\\)")),
          new Form(Kind.ROMAN, "IVX", sign("(?<label>[IVX]{1,6})[./-]?(?<=[./-])")),
          new Form(Kind.ROMAN, "HIT1l", MISREAD),
          new Form(
              Kind.ROMAN,
              "IVX",
              sign("(?<label>[IVX]{1,6})(?= \\p{Lu}{2}[\\p{Lu}\\d ,()–-]{5,200}$)")),
          new Form(Kind.UPPER, "ABCDEFGHĐ", sign("(?<label>[A-HĐ])[./]")),
          new Form(
              Kind.LETTER,
              "abcdefghijklmnopqrstuvwxyzđ",
              sign("(?<label>[a-zđ]\\d?)(?:[.)]|/(?=\\s\\p{Lu}))")),
          new Form(Kind.PLUS, "+", sign("(?<label>\\+)")),
          new Form(Kind.DASH, BULLETS, sign("(?<label>[" + BULLETS + "])")));

  private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
  private static final List<String> ORDINAL_WORDS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  private static Pattern sign(String regex) {
    return Pattern.compile("^(?:" + regex + ")(?:\\s+|$|" + TOUCHING + ")");
  }

  private static Pattern pattern(String regex, int flags) {
    return Pattern.compile("^" + regex + "(?![\\p{L}\\d])[.:]?\\s*", flags);
  }

  /** The sign that a paragraph begins with; empty if it begins with none. */
  public static Optional<Marker> of(String paragraph) {
    if (paragraph.isEmpty() || beginsWithPlainWord(paragraph)) {
      return Optional.empty();
    }
    for (Form form : FORMS) {
      Optional<Marker> marker =
          form.first.indexOf(paragraph.charAt(0)) < 0 ? Optional.empty() : of(form, paragraph);
      if (marker.isPresent()) {
        return marker;
      }
    }
    return Optional.empty();
  }

  private static Optional<Marker> of(Form form, String paragraph) {
    Matcher matcher = form.pattern.matcher(paragraph);
    return matcher.lookingAt() ? toMarker(form.kind, matcher) : Optional.empty();
  }

  /** Whether the paragraph begins with two letters that begin no sign: most paragraphs do. */
  private static boolean beginsWithPlainWord(String paragraph) {
    return paragraph.length() > 1
        && Character.isLetter(paragraph.charAt(0))
        && Character.isLetter(paragraph.charAt(1))
        && "pcmđPCMĐIVXHTl".indexOf(paragraph.charAt(0)) < 0;
  }

  private static Optional<Marker> toMarker(Kind kind, Matcher matcher) {
    String label =
        matcher.pattern() == MISREAD ? mended(matcher.group("label")) : matcher.group("label");
    int ordinal = ordinal(kind, label);
    if (ordinal < 0) {
      return Optional.empty();
    }
    String shown =
        switch (kind) {
          case PAREN, ROMAN_PAREN -> "(" + label + ")";
          case PART, CHAPTER, SECTION, ARTICLE -> matcher.group().strip().replaceAll("[.:]$", "");
          default -> label;
        };
    return Optional.of(new Marker(kind, shown, ordinal, matcher.end()));
  }

  /** The Roman number of which H, T, l and 1 are misreadings; of no more than three strokes. */
  private static String mended(String label) {
    String strokes = label.replace("H", "II").replaceAll("[Tl1]", "I");
    return strokes.substring(0, Math.min(3, strokes.length()));
  }

  private static int ordinal(Kind kind, String label) {
    return switch (kind) {
      case DASH, PLUS -> 0;
      case NUMBER, NUMBER_PAREN, PAREN, ARTICLE -> Integer.parseInt(label);
      case DECIMAL -> Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
      case LETTER -> ALPHABET.indexOf(label.charAt(0)) + 1;
      case UPPER -> "ABCDĐEGH".indexOf(label) + 1;
      case ROMAN, ROMAN_PAREN -> roman(label);
      case PART, CHAPTER, SECTION -> wordOrdinal(label);
    };
  }

  private static int wordOrdinal(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    int word = ORDINAL_WORDS.indexOf(lower);
    if (word >= 0) {
      return word + 1;
    }
    return Character.isDigit(lower.charAt(0)) ? Integer.parseInt(lower) : roman(lower);
  }

  /** The value of a Roman number; -1 for letters that make none. */
  private static int roman(String label) {
    int sum = 0;
    int last = 0;
    String lower = label.toLowerCase(Locale.ROOT);
    for (int i = lower.length() - 1; i >= 0; i--) {
      int digit = digit(lower.charAt(i));
      if (digit == 0) {
        return -1;
      }
      sum += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return sum;
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      default -> 0;
    };
  }
}
