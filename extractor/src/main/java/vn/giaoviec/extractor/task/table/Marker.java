package vn.giaoviec.extractor.task.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row's number or other list sign.
 *
 * @param level how deep it stands
 * @param label the sign without its closing mark: "IV", "1.2", "a", "-"
 */
record Marker(Level level, String label) {

  /** Depths of list signs, outermost first. */
  enum Level {
    /** A, B. */
    PART,
    /** I, II. */
    GROUP,
    /** 1, 2. */
    NUMBER,
    /** 1.1, 1.1.2. */
    SUBNUMBER,
    /** a, b. */
    LETTER,
    /** A dash, plus or bullet. */
    DASH
  }

  private static final Pattern SIGN =
      Pattern.compile(
          "\\(?(?:(?<roman>[IVX]{1,6}|[ivx]{2,5})|(?<part>[A-ZĐ])|(?<letter>[a-zđ])"
              + "|(?<number>\\d{1,3})|(?<sub>\\d{1,3}(?:\\.\\d{1,3}){1,4})|(?<dash>[-–+•*]))"
              + "(?:[.)/:]{0,2})");

  /** Signs before a text, with the mark that tells them from its first word. */
  private static final Pattern BEFORE_TEXT =
      Pattern.compile(
          "(?<sign>(?:[IVX]{1,6}|[A-ZĐ])[.)]|\\(?(?:[a-zđ]|\\d{1,3})\\)"
              + "|\\d{1,3}\\.(?!\\d)|\\d{1,3}(?:\\.\\d{1,3}){1,4}[.)]?)\\s{1,5}(?=\\S)");

  private static final Pattern BARE_NUMBER = Pattern.compile("(?<sign>\\d{1,3})\\s{1,5}(?=\\p{L})");

  /** The marker that a whole cell is; empty for other text. */
  static Optional<Marker> of(String cell) {
    Matcher matcher = SIGN.matcher(cell.strip());
    return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** How many characters the marker before {@code text}'s first word takes; 0 for none. */
  static int length(String text) {
    Matcher matcher = BEFORE_TEXT.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** The same for a number without any mark behind it, if it is {@code expected}. */
  static int bareLength(String text, int expected) {
    Matcher matcher = BARE_NUMBER.matcher(text);
    return matcher.lookingAt() && Integer.parseInt(matcher.group("sign")) == expected
        ? matcher.end()
        : 0;
  }

  /** The number of a {@link Level#NUMBER}; 0 for others. */
  int number() {
    return level == Level.NUMBER ? Integer.parseInt(label) : 0;
  }

  /** Whether this one's rows stand under rows of {@code other}. */
  boolean under(@Nullable Marker other) {
    if (other == null) {
      return false;
    }
    return level == Level.SUBNUMBER && other.level.compareTo(Level.SUBNUMBER) <= 0
        ? label.startsWith(other.label + ".") || other.level == Level.GROUP
        : level.compareTo(other.level) > 0;
  }

  private static Marker of(Matcher matcher) {
    for (Level level : Level.values()) {
      String label = matcher.group(group(level));
      if (label != null) {
        return new Marker(level, label);
      }
    }
    throw new IllegalStateException("no part of the sign took part");
  }

  private static String group(Level level) {
    return switch (level) {
      case PART -> "part";
      case GROUP -> "roman";
      case NUMBER -> "number";
      case SUBNUMBER -> "sub";
      case LETTER -> "letter";
      case DASH -> "dash";
    };
  }
}
