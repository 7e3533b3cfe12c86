package vn.giaoviec.extractor.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Block.Paragraph;
import vn.giaoviec.extractor.model.Place;

/**
 * A paragraph whose manual line breaks are still known, because what they mean depends on where the
 * paragraph stands.
 *
 * @param lines its lines in order; may be empty
 * @param centred true if it is centred
 * @param indent the left edge of its first line in points; null where the format doesn't say
 * @param place where it begins
 */
public record FlowParagraph(
    List<Line> lines, boolean centred, @Nullable Float indent, Place place) {

  /** One block for each line, as in a letterhead, where every line says something of its own. */
  public List<Paragraph> apart() {
    return lines.stream().map(line -> block(List.of(line))).toList();
  }

  /**
   * The lines joined, except before a list item, and except in centred text, where a title's line
   * breaks part the kind of document from its subject.
   */
  public List<Paragraph> joined() {
    return centred ? apart() : groups().stream().map(this::block).toList();
  }

  /** The lines joined as in a cell: one text for each sentence or list item that has its line. */
  public List<String> cellLines() {
    return groups().stream().map(FlowParagraph::join).toList();
  }

  /** Whether all its lines are bold. */
  public boolean bold() {
    return lines.stream().allMatch(Line::bold);
  }

  private List<List<Line>> groups() {
    List<List<Line>> groups = new ArrayList<>();
    for (Line line : lines) {
      if (groups.isEmpty() || beginsAnew(groups.get(groups.size() - 1), line)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(line);
    }
    return groups;
  }

  private static boolean beginsAnew(List<Line> before, Line line) {
    return ListMarker.begins(line.text())
        || Sentences.isWhole(before.get(before.size() - 1).text());
  }

  private static String join(List<Line> group) {
    return Words.tidy(String.join(" ", group.stream().map(Line::text).toList()));
  }

  private Paragraph block(List<Line> group) {
    boolean bold = group.stream().allMatch(Line::bold);
    boolean italic = group.stream().allMatch(Line::italic);
    return new Paragraph(join(group), new Block.Style(bold, italic, centred, indent), place);
  }
}
