package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Line;
import vn.giaoviec.extractor.read.flow.ListMarker;
import vn.giaoviec.extractor.read.flow.Words;

/** Makes the paragraphs of a table's cell from its lines. */
final class CellLines {

  /** Behind these a number must follow: "Số:" over "12/KH-UBND", "An Phú, ngày" over "9 tháng". */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?iu)(?:^|[ ,])(?:số ?:?|ngày|tháng|năm)$");

  private CellLines() {}

  /** The paragraphs of a cell that stands on one line, where tags or " - " part its items. */
  static List<FlowParagraph> ofOneLine(String cell, int number) {
    String plain = Markup.plain(cell);
    String parted = plain.startsWith("- ") ? plain.replaceAll(" (?=- \\p{Lu})", "\n") : plain;
    List<Line> lines = new ArrayList<>();
    for (String line : parted.split("\n")) {
      String words = Words.tidy(line);
      if (!words.isEmpty()) {
        lines.add(new Line(words, Markup.bold(cell), false));
      }
    }
    return paragraphs(lines, number);
  }

  /** The paragraphs of a cell whose lines were wrapped. */
  static List<FlowParagraph> ofWrapped(List<String> source, int number) {
    List<Line> lines = new ArrayList<>();
    boolean open = false;
    for (String raw : source) {
      for (String part : Markup.plain(raw).split("\n")) {
        String words = Words.tidy(part);
        if (words.isEmpty() || Markup.rule(raw)) {
          continue;
        }
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && (open || continues(last.text(), words))) {
          lines.set(lines.size() - 1, new Line(last.text() + " " + words, last.bold(), false));
        } else {
          lines.add(new Line(words, Markup.bold(raw) || raw.strip().startsWith("**"), false));
        }
      }
      open = open != Markup.opensBold(raw);
    }
    return paragraphs(lines, number);
  }

  private static boolean continues(String before, String words) {
    if (Character.isDigit(words.codePointAt(0)) && UNFINISHED.matcher(before).find()) {
      return true;
    }
    boolean ended = ".;:".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean small = Character.isLowerCase(words.codePointAt(0));
    boolean comma = before.endsWith(",");
    return !ListMarker.begins(words)
        && !ended
        && (small || comma || before.length() > 40 && !capitals(before));
  }

  private static boolean capitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }

  private static List<FlowParagraph> paragraphs(List<Line> lines, int number) {
    return lines.stream()
        .map(line -> new FlowParagraph(List.of(line), false, null, Place.onLine(number)))
        .toList();
  }
}
