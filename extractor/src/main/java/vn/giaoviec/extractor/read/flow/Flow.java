package vn.giaoviec.extractor.read.flow;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;

/** Gathers a document's content in reading order. */
public final class Flow {

  private final List<Block> blocks = new ArrayList<>();

  /** Adds a paragraph; one without words adds nothing. */
  public void paragraph(FlowParagraph paragraph) {
    blocks.addAll(paragraph.joined());
  }

  /** Adds a table; one that only sets texts side by side adds their paragraphs. */
  public void table(Grid grid) {
    if (grid.isBlank()) {
      return;
    }
    if (grid.isLayout(blocks.isEmpty())) {
      blocks.addAll(grid.paragraphs());
    } else {
      blocks.add(grid.table());
    }
  }

  /** Adds a footnote; one without words adds nothing. */
  public void footnote(String marker, String text, Place place) {
    String tidy = Words.tidy(text);
    if (!tidy.isEmpty()) {
      blocks.add(new Block.Footnote(marker, tidy, place));
    }
  }

  /** What was gathered; typed footnotes are told apart from the text. */
  public List<Block> blocks() {
    return TypedFootnotes.setApart(blocks);
  }
}
