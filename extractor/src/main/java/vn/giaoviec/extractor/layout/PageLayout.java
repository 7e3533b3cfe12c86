package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.layout.page.Word;

/** Positioned pages → regions in reading order, page by page; what no reader reads is gone. */
final class PageLayout {

  /** A page with fewer lines doesn't tell its margins: those of pages as wide stand in. */
  private static final int ENOUGH_LINES = 10;

  private final List<PositionedPage> pages;
  private final List<List<TablePart>> tables = new ArrayList<>();
  private final float bodySize;
  private final List<List<Line>> lines;
  private boolean afterNote;

  PageLayout(List<PositionedPage> pages) {
    this.pages = pages;
    List<List<Line>> outside = new ArrayList<>();
    for (PositionedPage page : pages) {
      List<TablePart> found = RuledTables.find(page);
      tables.add(found);
      outside.add(Lines.segments(page.number(), wordsOutside(page, found)));
    }
    this.bodySize = commonSize(outside);
    outside.replaceAll(segments -> SignatureStamp.remove(segments, bodySize));
    this.lines = RunningHeads.remove(outside, pages.stream().map(PositionedPage::height).toList());
  }

  List<PageRegions> regions() {
    List<PageRegions> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      TextArea area = area(i);
      List<Region> regions = regions(i, area);
      all.add(new PageRegions(pages.get(i).number(), area, regions));
      afterNote = !regions.isEmpty() && regions.get(regions.size() - 1) instanceof Region.Note;
    }
    return all;
  }

  private static List<Word> wordsOutside(PositionedPage page, List<TablePart> tables) {
    if (tables.isEmpty()) {
      return page.words();
    }
    List<Word> outside = new ArrayList<>(page.words());
    for (TablePart table : tables) {
      outside.removeIf(word -> RuledTables.holds(table.box(), word));
    }
    return outside;
  }

  /** The font size of most letters; 0 if there are none. */
  private static float commonSize(List<List<Line>> pages) {
    Map<Float, Integer> letters = new TreeMap<>();
    for (List<Line> page : pages) {
      for (Line line : page) {
        line.words().forEach(w -> letters.merge(w.size(), w.text().length(), Integer::sum));
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private TextArea area(int index) {
    List<Line> own = fullLines(index);
    if (own.size() >= ENOUGH_LINES) {
      return TextArea.of(own);
    }
    List<Line> alike = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (Math.abs(pages.get(i).width() - pages.get(index).width()) < 5) {
        alike.addAll(fullLines(i));
      }
    }
    return TextArea.of(alike.size() >= ENOUGH_LINES || own.isEmpty() ? alike : own);
  }

  /** The lines beside which nothing stands, and that are no short ones of a letterhead. */
  private List<Line> fullLines(int index) {
    float wide = 0.4f * pages.get(index).width();
    return Lines.rows(lines.get(index)).stream()
        .filter(row -> row.size() == 1)
        .map(row -> row.get(0))
        .filter(line -> line.box().width() > wide)
        .toList();
  }

  private List<Region> regions(int index, TextArea area) {
    List<Region> regions = new ArrayList<>();
    List<List<Line>> rows = Lines.rows(lines.get(index));
    int next = 0;
    for (TablePart table : tables.get(index)) {
      int end = next;
      while (end < rows.size() && rows.get(end).get(0).baseline() < table.box().top() + 2) {
        end++;
      }
      addText(rows.subList(next, end), index, area, regions);
      regions.add(new Region.Table(table));
      next = end;
    }
    addText(rows.subList(next, rows.size()), index, area, regions);
    return regions;
  }

  private void addText(List<List<Line>> rows, int index, TextArea area, List<Region> regions) {
    Footnotes footnotes = new Footnotes(bodySize);
    List<Ruling> rulings = rulingsOutside(index);
    for (Region.Text text : Columns.split(rows, area)) {
      regions.addAll(
          text.column()
              ? List.of(text)
              : footnotes.split(text, rulings, afterNote && regions.isEmpty()));
    }
  }

  private List<Ruling> rulingsOutside(int index) {
    return pages.get(index).rulings().stream()
        .filter(Ruling::horizontal)
        .filter(
            ruling ->
                tables.get(index).stream()
                    .noneMatch(
                        table ->
                            ruling.position() > table.box().top() - 3
                                && ruling.position() < table.box().bottom() + 3))
        .toList();
  }
}
