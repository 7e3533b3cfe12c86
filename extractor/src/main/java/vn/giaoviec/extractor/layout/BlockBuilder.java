package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Place;

/**
 * Regions of pages → blocks of a document: page breaks bridged, footnotes where they are called.
 */
final class BlockBuilder {

  /** A block and the signs of the footnotes that it calls. */
  private record Called(Block block, List<String> signs) {}

  private final List<PageRegions> pages;
  private final FootnoteCalls calls;
  private final List<Called> blocks = new ArrayList<>();
  private final List<Region.Note> notes = new ArrayList<>();
  private final List<Line> paragraph = new ArrayList<>();
  private @Nullable TextArea paragraphArea;
  private @Nullable TablePart table;
  private boolean broken;

  BlockBuilder(List<PageRegions> pages) {
    this.pages = pages;
    Set<String> markers = new HashSet<>();
    for (PageRegions page : pages) {
      for (Region region : page.regions()) {
        if (region instanceof Region.Note note && !note.marker().isEmpty()) {
          markers.add(note.marker());
        }
      }
    }
    this.calls = new FootnoteCalls(markers);
  }

  List<Block> blocks() {
    for (PageRegions page : pages) {
      broken = true;
      for (Region region : page.regions()) {
        add(region, page.area());
      }
    }
    flushParagraph(Region.Side.NONE);
    flushTable();
    return withNotes();
  }

  private void add(Region region, TextArea area) {
    if (region instanceof Region.Table part) {
      addTable(part.part());
    } else if (region instanceof Region.Note note) {
      addNote(note, area);
    } else if (region instanceof Region.Text text) {
      flushTable();
      addText(text, area);
    }
  }

  private void addText(Region.Text text, TextArea page) {
    if (text.column()) {
      flushParagraph(Region.Side.NONE);
    }
    TextArea area = text.column() ? TextArea.around(text.lines()) : page;
    ParagraphRules rules = new ParagraphRules(area, text.side());
    for (Line line : text.lines()) {
      if (!paragraph.isEmpty() && !continues(rules, area, line)) {
        flushParagraph(text.side());
      }
      paragraph.add(line);
      paragraphArea = area;
      broken = false;
    }
    if (text.column()) {
      flushParagraph(text.side());
    }
  }

  private boolean continues(ParagraphRules rules, TextArea area, Line line) {
    TextArea before = paragraphArea == null ? area : paragraphArea;
    float shift = area.left() - before.left();
    Line first = paragraph.get(0).moved(shift);
    boolean single = paragraph.size() == 1;
    Line last = single ? first : paragraph.get(paragraph.size() - 1).moved(shift);
    return rules.continues(first, last, line, broken);
  }

  private void addTable(TablePart part) {
    flushParagraph(Region.Side.NONE);
    TablePart open = table;
    if (open != null && TableJoin.fits(open, part)) {
      table = TableJoin.join(open, part, cell -> cell.text());
    } else {
      flushTable();
      table = part;
    }
  }

  private void addNote(Region.Note note, TextArea area) {
    broken = true;
    if (!note.marker().isEmpty()) {
      notes.add(note);
    } else if (!notes.isEmpty()) {
      Region.Note last = notes.remove(notes.size() - 1);
      List<Line> lines = new ArrayList<>(last.lines());
      lines.addAll(note.lines());
      notes.add(new Region.Note(last.marker(), lines));
    } else {
      addText(new Region.Text(note.lines(), Region.Side.NONE), area);
    }
  }

  private void flushParagraph(Region.Side side) {
    TextArea area = paragraphArea;
    if (!paragraph.isEmpty() && area != null) {
      List<String> signs = new ArrayList<>();
      List<Line> lines = paragraph.stream().map(line -> calls.strip(line, signs)).toList();
      String text = LineText.join(lines);
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        Block.Style style = style(lines, area, side);
        blocks.add(new Called(new Block.Paragraph(text, style, place(lines)), signs));
      }
    }
    paragraph.clear();
  }

  private static Block.Style style(List<Line> lines, TextArea area, Region.Side side) {
    Line first = lines.get(0);
    return new Block.Style(
        lines.stream().allMatch(Line::bold),
        lines.stream().allMatch(Line::italic),
        new ParagraphRules(area, side).centred(first),
        first.left() - area.left());
  }

  private void flushTable() {
    if (table != null) {
      List<String> signs = new ArrayList<>();
      blocks.add(new Called(new TableBlocks(calls, signs).block(table), signs));
      table = null;
    }
  }

  private static Place place(List<Line> lines) {
    int page = lines.get(0).page();
    List<Line> onPage = lines.stream().filter(line -> line.page() == page).toList();
    return Place.onPage(page, Lines.boxOf(onPage));
  }

  /** The blocks, each followed by the footnotes that it calls. */
  private List<Block> withNotes() {
    List<Block> all = new ArrayList<>();
    List<Region.Note> left = new ArrayList<>(notes);
    for (int i = 0; i < blocks.size(); i++) {
      Called called = blocks.get(i);
      all.add(called.block());
      for (String sign : called.signs()) {
        take(left, sign, called.block().place().page(), all);
      }
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).block().place().page() : 0;
      addUncalled(left, called.block().place().page(), next, all);
    }
    left.forEach(note -> all.add(footnote(note)));
    return all;
  }

  private static void take(List<Region.Note> notes, String sign, int page, List<Block> all) {
    for (Region.Note note : notes) {
      if (note.marker().equals(sign) && note.lines().get(0).page() >= page) {
        notes.remove(note);
        all.add(footnote(note));
        return;
      }
    }
  }

  /** Footnotes of earlier pages that nothing called. */
  private static void addUncalled(List<Region.Note> notes, int page, int next, List<Block> all) {
    if (next > page) {
      List<Region.Note> late =
          notes.stream().filter(note -> note.lines().get(0).page() < page).toList();
      late.forEach(note -> all.add(footnote(note)));
      notes.removeAll(late);
    }
  }

  private static Block.Footnote footnote(Region.Note note) {
    String text = LineText.join(note.lines());
    String sign = text.substring(0, Math.min(note.marker().length(), text.length()));
    String rest =
        Footnotes.plainSign(sign).equals(note.marker())
            ? text.substring(note.marker().length()).replaceFirst("^\\)?\\s*", "")
            : text;
    return new Block.Footnote(note.marker(), rest, place(note.lines()));
  }
}
