package vn.giaoviec.extractor.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;

/** Gathers the runs of a paragraph, which may differ in style, into lines. */
public final class StyledText {

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Words in an encoding from before Unicode, whose letters two runs may share. */
  private final StringBuilder pending = new StringBuilder();

  private @Nullable LegacyEncoding encoding;
  private boolean bold = true;
  private boolean italic = true;

  /** Adds words; white space alone doesn't count for the style. */
  public void append(String words, boolean isBold, boolean isItalic) {
    append(words, isBold, isItalic, null);
  }

  /**
   * Adds words that are in an encoding from before Unicode.
   *
   * @param legacy the encoding; null for Unicode
   */
  public void append(
      String words, boolean isBold, boolean isItalic, @Nullable LegacyEncoding legacy) {
    if (legacy != encoding) {
      decode();
      encoding = legacy;
    }
    (legacy == null ? text : pending).append(words);
    if (!words.codePoints().allMatch(Words::isSpace)) {
      bold &= isBold;
      italic &= isItalic;
    }
  }

  private void decode() {
    if (encoding != null) {
      text.append(encoding.decode(pending.toString()));
      pending.setLength(0);
    }
  }

  /** Ends the line, as a manual line break does. */
  public void lineBreak() {
    decode();
    String tidy = Words.tidy(text);
    if (!tidy.isEmpty()) {
      lines.add(new Line(tidy, bold, italic));
    }
    text.setLength(0);
    bold = true;
    italic = true;
  }

  /** Whether no words have been added since the last line break. */
  public boolean isLineBlank() {
    return Words.tidy(text).isEmpty() && Words.tidy(pending).isEmpty();
  }

  /** Whether no words have been added at all. */
  public boolean isBlank() {
    return lines.isEmpty() && isLineBlank();
  }

  /** The lines, without blank ones; begins anew afterwards. */
  public List<Line> take() {
    lineBreak();
    List<Line> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }
}
