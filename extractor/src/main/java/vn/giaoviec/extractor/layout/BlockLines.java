package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a document's blocks, each taken out of its block once. For one thread. */
final class BlockLines {
  private final List<Block> blocks;
  private final List<@Nullable List<TextLine>> lines;

  BlockLines(List<Block> blocks) {
    this.blocks = blocks;
    lines = new ArrayList<>(Collections.nCopies(blocks.size(), null));
  }

  /** The document. */
  List<Block> blocks() {
    return blocks;
  }

  /** The lines of the block at {@code index}; see {@link TextLines#of(Block, int)}. */
  List<TextLine> of(int index) {
    List<TextLine> known = lines.get(index);
    if (known == null) {
      known = TextLines.of(blocks.get(index), index);
      lines.set(index, known);
    }
    return known;
  }
}
