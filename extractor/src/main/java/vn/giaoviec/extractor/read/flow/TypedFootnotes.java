package vn.giaoviec.extractor.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoviec.extractor.layout.Block;

/**
 * Footnotes that are typed as paragraphs which begin with a raised number ("¹ By report …"), as
 * text recognition and conversions leave them.
 */
public final class TypedFootnotes {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern NOTE =
      Pattern.compile("(?<sign>[" + RAISED + "]{1,3})\\s{0,3}(?<text>\\S.*)", Pattern.DOTALL);

  // m², km³ are units, no calls
  private static final Pattern CALL =
      Pattern.compile(
          "(?<!(?<!\\p{L})[kcdmh]?m)\\s?(?<sign>[" + RAISED + "]{1,3})(?![" + RAISED + "])");

  private TypedFootnotes() {}

  /** Whether a paragraph is a footnote. */
  public static boolean isNote(CharSequence paragraph) {
    return NOTE.matcher(paragraph).matches();
  }

  /** The blocks with each such paragraph as a footnote, and the signs that call them removed. */
  static List<Block> setApart(List<Block> blocks) {
    Set<String> signs = signs(blocks);
    if (signs.isEmpty()) {
      return List.copyOf(blocks);
    }
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      out.add(apart(block, signs));
    }
    return List.copyOf(out);
  }

  private static Set<String> signs(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> NOTE.matcher(((Block.Paragraph) block).text()))
        .filter(Matcher::matches)
        .map(note -> note.group("sign"))
        .collect(Collectors.toSet());
  }

  private static Block apart(Block block, Set<String> signs) {
    if (block instanceof Block.Paragraph paragraph) {
      Matcher note = NOTE.matcher(paragraph.text());
      return note.matches()
          ? new Block.Footnote(plain(note.group("sign")), note.group("text"), paragraph.place())
          : new Block.Paragraph(
              withoutCalls(paragraph.text(), signs), paragraph.style(), paragraph.place());
    }
    return block instanceof Block.Table table ? apart(table, signs) : block;
  }

  private static Block apart(Block.Table table, Set<String> signs) {
    List<Block.Row> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Block.Cell> cells = row.cells().stream().map(cell -> apart(cell, signs)).toList();
      rows.add(new Block.Row(cells, row.place()));
    }
    return new Block.Table(rows, table.place());
  }

  private static Block.Cell apart(Block.Cell cell, Set<String> signs) {
    return new Block.Cell(
        withoutCalls(cell.text(), signs),
        cell.column(),
        cell.columnSpan(),
        cell.rowSpan(),
        cell.bold(),
        cell.place());
  }

  private static String withoutCalls(String text, Set<String> signs) {
    Matcher call = CALL.matcher(text);
    StringBuilder out = new StringBuilder();
    while (call.find()) {
      boolean known = signs.contains(call.group("sign"));
      call.appendReplacement(out, known ? "" : Matcher.quoteReplacement(call.group()));
    }
    return call.appendTail(out).toString().strip();
  }

  /** A raised number's ordinary digits. */
  private static String plain(String sign) {
    return sign.chars()
        .mapToObj(c -> String.valueOf(RAISED.indexOf(c)))
        .collect(Collectors.joining());
  }
}
