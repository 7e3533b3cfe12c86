package vn.giaoviec.extractor.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Splits a text into words, numbers and signs. White space is no token. */
public final class Tokens {
  /** Longer runs of digits are codes, not quantities. */
  private static final int MAX_DIGITS = 15;

  /** A word with the space behind it is at least about so long. */
  private static final int USUAL_LENGTH = 4;

  private static final String DASHES = "-‐‑‒–—−";
  private static final String QUOTES = "\"“”„«»";

  /** The signs and letters of ASCII as texts. */
  private static final List<String> ASCII =
      IntStream.range(0, 0x80).mapToObj(Character::toString).toList();

  private Tokens() {}

  /** The tokens of {@code text} from left to right; empty for blank text. */
  public static List<Token> of(String text) {
    return first(text, Integer.MAX_VALUE);
  }

  /** At most so many tokens from the text's beginning. */
  public static List<Token> first(String text, int most) {
    List<Token> tokens = new ArrayList<>(Math.min(most, text.length() / USUAL_LENGTH + 1));
    int at = 0;
    while (at < text.length() && tokens.size() < most) {
      Signs sign = signAt(text, at);
      if (sign == Signs.SPACE) {
        at++;
        continue;
      }
      Token token = tokenAt(text, at, sign);
      tokens.add(token);
      at = token.end();
    }
    return List.copyOf(tokens);
  }

  /** The kind of the code point that begins at an index. */
  private static Signs signAt(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c) ? Signs.kind(text.codePointAt(at)) : Signs.of(c);
  }

  private static Token tokenAt(String text, int at, Signs first) {
    return switch (first) {
      case DIGIT -> number(text, at);
      case LETTER -> word(text, at);
      default -> sign(text, at);
    };
  }

  private static Token sign(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      String ascii = ASCII.get(c);
      return new Token(at, at + 1, ascii, ascii, Token.Kind.PUNCT, null);
    }
    int end = at + Character.charCount(text.codePointAt(at));
    String sign = text.substring(at, end);
    String normal = DASHES.contains(sign) ? "-" : QUOTES.contains(sign) ? "\"" : sign;
    return new Token(at, end, sign, normal, Token.Kind.PUNCT, null);
  }

  private static Token word(String text, int start) {
    int end = start;
    char before = 0;
    boolean normal = true;
    while (end < text.length()) {
      Signs sign = signAt(text, end);
      if (sign != Signs.LETTER && sign != Signs.MARK) {
        break;
      }
      char c = text.charAt(end);
      normal &= Normal.stays(before, c);
      before = c;
      end += Character.isHighSurrogate(c) ? 2 : 1;
    }
    String written = text.substring(start, end);
    BigDecimal roman = normal ? null : Numbers.roman(written);
    Token.Kind kind = roman == null ? Token.Kind.WORD : Token.Kind.ROMAN;
    String form = normal ? written : Normal.word(written);
    return new Token(start, end, written, form, kind, roman);
  }

  private static Token number(String text, int start) {
    int end = digits(text, start);
    int grouped = end - start <= 3 ? groups(text, end, '.') : end;
    if (grouped > end) {
      end = decimals(text, grouped);
    } else {
      int commas = end - start <= 3 ? groups(text, end, ',') : end;
      end = commas - end > 4 ? commas : decimals(text, end);
    }
    String written = text.substring(start, end);
    BigDecimal value = written.length() > MAX_DIGITS * 2 ? null : Numbers.digits(written);
    Token.Kind kind = value == null ? Token.Kind.WORD : Token.Kind.NUMBER;
    return new Token(start, end, written, written, kind, value);
  }

  /** The end of the ".ddd" groups that follow {@code at}; {@code at} itself if there are none. */
  private static int groups(String text, int at, char separator) {
    int end = at;
    while (end < text.length()
        && text.charAt(end) == separator
        && digits(text, end + 1) == end + 4) {
      end += 4;
    }
    return end;
  }

  /**
   * The end of a ",d…" that follows {@code at}: up to three digits, as no more are ever written.
   */
  private static int decimals(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ',') {
      return at;
    }
    int end = digits(text, at + 1);
    return end > at + 1 && end <= at + 4 ? end : at;
  }

  private static int digits(String text, int at) {
    int end = at;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /**
   * The tokens of a part of a text, as if it stood alone.
   *
   * @param tokens the whole text's tokens
   * @param start where the part begins, at a token or before one
   * @param end where it ends, at a token's end or behind one
   */
  public static List<Token> part(List<Token> tokens, int start, int end) {
    List<Token> part = new ArrayList<>();
    for (Token token : tokens) {
      if (token.start() >= end) {
        break;
      }
      if (token.start() >= start) {
        part.add(token.moved(-start));
      }
    }
    return List.copyOf(part);
  }

  /** The words of {@code text} in normal form, signs left out, joined by single spaces. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (Token token : of(text)) {
      if (token.kind() != Token.Kind.PUNCT) {
        words.append(words.isEmpty() ? "" : " ").append(token.normal());
      }
    }
    return words.toString();
  }

  /** The token of an index; null where there is none. */
  public static @Nullable Token get(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  /** The normal form of the token of an index; "" where there is none. */
  public static String wordAt(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).normal() : "";
  }

  /** The token that covers or follows the char {@code offset}; null after the last token. */
  public static @Nullable Token at(List<Token> tokens, int offset) {
    for (Token token : tokens) {
      if (token.end() > offset) {
        return token;
      }
    }
    return null;
  }
}
