package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.flow.Flow;

/**
 * Reads plain text and Markdown: joins lines that were wrapped or cut by a page break, and finds
 * tables in their four forms (tabs, pipes, cells stacked between lone pipes, cells on lines of
 * their own).
 */
public final class TextReader implements Reader {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/plain") || mediaType.equals("text/markdown");
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    List<String> written = FileTitle.without(Decoder.text(input.bytes()).lines().toList());
    List<String> lines = SideBySide.sorted(PageNotes.raised(PageHeads.marked(written)));
    Flow flow = new Flow();
    ParagraphJoiner paragraphs = new ParagraphJoiner(flow, Wrapping.of(lines));
    int at = 0;
    while (at < lines.size()) {
      TextTable table = table(lines, at);
      if (lines.get(at).equals(PageHeads.PAGE) || PageNumbers.cuts(lines, at)) {
        paragraphs.turnPage();
        at++;
      } else if (table == null) {
        add(paragraphs, lines.get(at), at + 1);
        at++;
      } else {
        paragraphs.close();
        flow.table(table.grid());
        for (String note : table.notes()) {
          paragraphs.add(note, at + 1);
        }
        at = table.end();
      }
    }
    paragraphs.close();
    List<Block> blocks = new ArrayList<>(flow.blocks());
    return ReadResult.flow(input.mediaType(), blocks);
  }

  private static void add(ParagraphJoiner paragraphs, String line, int number) {
    List<String> parts = GluedLines.of(line);
    paragraphs.add(parts.get(0), number);
    for (String further : parts.subList(1, parts.size())) {
      paragraphs.close();
      paragraphs.add(further, number);
    }
  }

  private static @org.jspecify.annotations.Nullable TextTable table(List<String> lines, int at) {
    TextTable fallen = FallenTable.read(lines, at);
    if (fallen != null) {
      return fallen;
    }
    if (StackedTable.begins(lines, at)) {
      return StackedTable.read(lines, at);
    }
    if (PipeTable.begins(lines, at)) {
      return PipeTable.read(lines, at);
    }
    return TabTable.begins(lines, at) ? TabTable.read(lines, at) : null;
  }
}
