package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.text.Tokens;

/** Goes through a document's sections and collects their figures. */
final class Walk {
  private static final Pattern UNIT_LINE =
      Pattern.compile("(?iu)(?:đơn vị(?: tính)?|đvt)\\s?:\\s?(?<unit>[^()\\n]{1,40})");

  /** Lines that cite the grounds of a document, not its content. */
  private static final Pattern GROUNDS =
      Pattern.compile("(?iu)^(?:căn cứ|xét đề nghị|theo đề nghị)");

  private static final Pattern ENCLOSED = Pattern.compile("(?iu)^\\(?(?:kèm theo|ban hành kèm)");

  private static final Phrases WORK =
      Phrases.of(
          "nội dung công việc, công việc, nhiệm vụ, nội dung, nội dung thực hiện, mục tiêu,"
              + "hoạt động, việc cần làm, hạng mục, giải pháp, chương trình công tác");

  /** Headings of a column that says what is to come of the work. */
  private static final Phrases PRODUCTS =
      Phrases.of(
          "sản phẩm, kết quả, đầu ra, mục tiêu, chỉ tiêu, yêu cầu, kết quả dự kiến, dự kiến kết"
              + " quả, mức độ hoàn thành");

  private final List<Indicator> found = new ArrayList<>();
  private final List<IndicatorTable> tables = new ArrayList<>();
  private @Nullable String unit;

  /** The figures found so far, in reading order, without ids. */
  List<Indicator> found() {
    return List.copyOf(found);
  }

  /** The tables of figures met so far, in reading order. */
  List<IndicatorTable> tables() {
    return List.copyOf(tables);
  }

  /** Goes through sections that stand side by side. */
  void sections(List<Section> sections, Surroundings around) {
    Surroundings now = around;
    for (Section section : sections) {
      Block.Table table = section.table();
      if (table != null) {
        table(table, now);
      } else {
        Surroundings own = now.under(section);
        text(section, own);
        sections(section.children(), own.ledBy(section.text()));
        now = title(section) ? now.titled(own) : now;
      }
    }
  }

  /** Whether a plain line is a title that holds for what follows beside it. */
  private static boolean title(Section section) {
    boolean looks = section.style().bold() || section.style().centred() || capitals(section.text());
    return section.marker() == null && section.leaf() && looks;
  }

  private void text(Section section, Surroundings own) {
    Matcher matcher = section.text().indexOf(':') < 0 ? null : UNIT_LINE.matcher(section.text());
    if (matcher != null && matcher.find()) {
      unit = UnitNames.of(matcher.group("unit").strip());
    } else if (title(section)) {
      unit = null; // another table's
    }
    boolean heading = !section.leaf() && section.style().bold() || title(section);
    if (!heading && !grounds(section) && !capitals(section.text())) {
      ProseContext context = own.prose(Origin.PROSE, section.place());
      found.addAll(ProseReader.read(section.text(), section.tokens(), context));
    }
  }

  private static boolean grounds(Section section) {
    String text = section.text();
    boolean sentence = text.endsWith(".");
    return section.marker() == null
        && (!sentence && GROUNDS.matcher(text).lookingAt() || ENCLOSED.matcher(text).lookingAt());
  }

  private static boolean capitals(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letter |= Character.isLetter(text.charAt(i));
    }
    return letter;
  }

  private static final Pattern GLUED_NUMBER = Pattern.compile("^\\d{1,3} (?=\\p{Lu}\\p{Ll})");

  private void table(Block.Table table, Surroundings around) {
    Grid grid = Grid.of(table);
    Optional<IndicatorTable> figures = IndicatorTable.recognise(grid);
    if (figures.isPresent()) {
      tables.add(figures.get());
      TableContext context =
          new TableContext(around.mood(), around.period(), unit, around.issued(), around.path());
      found.addAll(TableReader.read(figures.get(), context));
      return;
    }
    List<Integer> columns = workColumns(grid);
    Surroundings tasks = new Surroundings(Mood.PLANS, null, around.path(), "", around.day(), false);
    for (int r = 1; r < grid.height(); r++) {
      for (int c : columns) {
        work(grid, r, c, tasks);
      }
    }
  }

  /** The figures in a cell that says what is to be done or what comes of it. */
  private void work(Grid grid, int row, int column, Surroundings tasks) {
    Block.Cell cell = grid.at(row, column);
    if (cell != null && grid.begins(row, column) && cell.columnSpan() < grid.width()) {
      for (String line : cell.text().split("\n", -1)) {
        String words = GLUED_NUMBER.matcher(line).replaceFirst("");
        found.addAll(ProseReader.read(words, tasks.prose(Origin.TABLE, cell.place())));
      }
    }
  }

  /**
   * The columns that say what is to be done and what is to come of it, in order; empty where the
   * heading names no work.
   */
  private static List<Integer> workColumns(Grid grid) {
    for (int r = 0; r < Math.min(2, grid.height()); r++) {
      int work = headed(grid, r, 0, WORK);
      int product = headed(grid, r, work + 1, PRODUCTS);
      if (work >= 0) {
        return product < 0 ? List.of(work) : List.of(work, product);
      }
    }
    return List.of();
  }

  /** The first column from {@code from} on whose heading begins with such words; -1 for none. */
  private static int headed(Grid grid, int row, int from, Phrases words) {
    for (int c = from; c < grid.width(); c++) {
      var tokens = Tokens.of(grid.text(row, c));
      if (grid.begins(row, c) && words.within(tokens, 0, Math.min(6, tokens.size()))) {
        return c;
      }
    }
    return -1;
  }

  /** Goes through footnotes. */
  void footnotes(List<Block> blocks, Surroundings around) {
    for (Block block : blocks) {
      if (block instanceof Block.Footnote note) {
        found.addAll(ProseReader.read(note.text(), around.prose(Origin.PROSE, note.place())));
      }
    }
  }
}
