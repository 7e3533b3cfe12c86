package vn.giaoviec.extractor.read.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.UnreadableException;

/** The paragraphs that the reader makes of a text. */
final class Paragraphs {

  private Paragraphs() {}

  /** Their words, in order, without tables and notes. */
  static List<String> of(String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new TextReader()
        .read(new Input(bytes, "text/plain")).blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text())
            .toList();
  }
}
