package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a document apart: letterhead, content, recipients with signature, annexes
 * (Decree 30/2020/NĐ-CP, article 8). Every part may be missing.
 */
public final class PartSplitter {
  /** So many blocks behind "PHỤ LỤC" its table or its "(Kèm theo …)" must begin. */
  private static final int ANNEX_HEAD = 5;

  private PartSplitter() {}

  /**
   * The parts of a document.
   *
   * @param blocks all of it, in reading order
   * @return each block in exactly one part, in reading order within each
   */
  public static Parts split(List<Block> blocks) {
    BlockLines lines = new BlockLines(blocks);
    int opening = new OpeningFinder(lines).end();
    ClosingFinder finder = new ClosingFinder(lines);
    ClosingFinder.@Nullable Range closing = finder.first(opening);
    int bodyEnd = closing == null ? blocks.size() : closing.from();
    int annex = annexStart(lines, opening, bodyEnd);
    List<Block> before = blocks.subList(annex, bodyEnd);
    if (closing == null) {
      return new Parts(
          List.copyOf(blocks.subList(0, opening)),
          List.copyOf(blocks.subList(opening, annex)),
          List.of(),
          List.copyOf(before));
    }
    List<Block> end = new ArrayList<>(blocks.subList(closing.from(), closing.to()));
    List<Block> rest = new ArrayList<>(before);
    ClosingFinder.@Nullable Range late = lateRecipients(finder, closing);
    if (late == null) {
      rest.addAll(blocks.subList(closing.to(), blocks.size()));
    } else {
      rest.addAll(blocks.subList(closing.to(), late.from()));
      end.addAll(blocks.subList(late.from(), late.to()));
      rest.addAll(blocks.subList(late.to(), blocks.size()));
    }
    return new Parts(
        List.copyOf(blocks.subList(0, opening)),
        List.copyOf(blocks.subList(opening, annex)),
        List.copyOf(end),
        List.copyOf(rest));
  }

  /** Recipients that stand behind the annex because the signature came without them. */
  private static ClosingFinder.@Nullable Range lateRecipients(
      ClosingFinder finder, ClosingFinder.Range closing) {
    ClosingFinder.@Nullable Range next = closing.recipients() ? null : finder.first(closing.to());
    return next != null && next.recipients() && !next.signature() ? next : null;
  }

  /** Where annexes begin before the closing; {@code to} where there are none. */
  private static int annexStart(BlockLines all, int from, int to) {
    for (int i = from; i < to; i++) {
      if (all.blocks().get(i) instanceof Block.Paragraph) {
        List<TextLine> lines = all.of(i);
        boolean title = !lines.isEmpty() && isAnnexTitle(lines.get(0));
        if (title && isAnnexHead(all, i, to)) {
          return i;
        }
      }
    }
    return to;
  }

  private static boolean isAnnexTitle(TextLine line) {
    return Landmark.ANNEX.marks(line)
        && (line.capitals() || (line.folded().startsWith("phu luc") && line.words() <= 4));
  }

  private static boolean isAnnexHead(BlockLines all, int from, int to) {
    for (int i = from; i < Math.min(to, from + ANNEX_HEAD); i++) {
      if (all.blocks().get(i) instanceof Block.Table
          || all.of(i).stream().anyMatch(Landmark.ATTACHED::marks)) {
        return true;
      }
    }
    return false;
  }
}
