package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.text.Normal;

/**
 * A word or mark of a list of names.
 *
 * @param kind what it is
 * @param text as written
 * @param key its normal form ({@link Normal#word}): what is looked up
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record Token(Kind kind, String text, String key, int start, int end) {

  /** What a token is. */
  enum Kind {
    /** A word, number or abbreviation. */
    WORD,
    /** A comma. */
    COMMA,
    /** A semicolon. */
    SEMICOLON,
    /** A colon. */
    COLON,
    /** One or more line feeds. */
    LINE,
    /** A dash that stands alone between spaces or at the beginning of a line, or a bullet. */
    DASH,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A full stop, exclamation or question mark after a word. */
    STOP,
    /** The end of the text. */
    END,
    /** Any other mark. */
    OTHER
  }

  /** The words and marks of {@code text} in order, closed by one {@link Kind#END}. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '\n' && Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = isWordChar(c) ? wordEnd(text, at) : at + 1;
      Kind kind = isWordChar(c) ? Kind.WORD : mark(text, at);
      if (kind != Kind.LINE || tokens.isEmpty() || last(tokens).kind != Kind.LINE) {
        add(tokens, new Token(kind, text.substring(at, end), at, end));
      }
      at = end;
    }
    tokens.add(new Token(Kind.END, "", "", text.length(), text.length()));
    return tokens;
  }

  private Token(Kind kind, String text, int start, int end) {
    this(kind, text, Normal.word(text), start, end);
  }

  /** Adds a token; "cùng cấp" tells of which level a body is, so its "cùng" joins no names. */
  private static void add(List<Token> tokens, Token next) {
    boolean level = !tokens.isEmpty() && next.key.equals("cấp") && last(tokens).key.equals("cùng");
    if (level) {
      Token with = tokens.remove(tokens.size() - 1);
      tokens.add(new Token(Kind.WORD, with.text + " cấp", with.start, next.end));
    } else {
      tokens.add(next);
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  /** Whether it joins two names: "và", "cùng", "với". */
  boolean joins() {
    return word() && Heads.JOINING.contains(key);
  }

  /** Whether nothing of a name can follow in the same breath. */
  boolean breaks() {
    return !word() || joins();
  }

  boolean capitalised() {
    return word() && Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * Whether it is an abbreviation or a word in capitals: at least two letters, none of them small.
   */
  boolean allCapitals() {
    int letters = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
      small += Character.isLowerCase(text.codePointAt(i)) ? 1 : 0;
    }
    return word() && letters >= 2 && small == 0;
  }

  /** Whether it is a number. */
  boolean number() {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return word() && digits == text.length();
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '&';
  }

  /** A word goes on over "&", "/", "." and "-" between two of its characters: KH&ĐT, đ/c, PT-TH. */
  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && (isWordChar(text.charAt(at)) || joins(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean joins(String text, int at) {
    boolean mark = "/.-–".indexOf(text.charAt(at)) >= 0;
    return mark && at + 1 < text.length() && isWordChar(text.charAt(at + 1));
  }

  private static Kind mark(String text, int at) {
    return switch (text.charAt(at)) {
      case ',' -> Kind.COMMA;
      case ';' -> Kind.SEMICOLON;
      case ':' -> Kind.COLON;
      case '\n' -> Kind.LINE;
      case '(', '[' -> Kind.OPEN;
      case ')', ']' -> Kind.CLOSE;
      case '.', '!', '?', '…' -> Kind.STOP;
      case '-', '–', '—', '+', '•', '*', '●', '\uF0B7' -> Kind.DASH;
      default -> Kind.OTHER;
    };
  }
}
