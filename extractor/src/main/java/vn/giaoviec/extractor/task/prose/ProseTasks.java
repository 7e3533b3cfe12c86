package vn.giaoviec.extractor.task.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.outline.Marker;
import vn.giaoviec.extractor.layout.outline.Outline;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.text.Sentences;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.UnitList;

/** Finds the tasks of running text by walking its outline. */
public final class ProseTasks {

  /** Reads the tasks of a table that stands in the text, under the headings given. */
  public interface TableReader {
    /** The tasks of the table; empty if it assigns none. */
    List<Task> read(Block.Table table, List<String> section);
  }

  /** What a line under an item may tell before who does it. */
  private static final Pattern CONTENT =
      Pattern.compile("(?:Nội dung|Mục tiêu|Yêu cầu)(?: [\\p{L}]+){0,3} ?:");

  /** Names an item by its number alone, so that its content is the work: "Hoạt động 2". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?:hoạt động|nhiệm vụ|nội dung|giải pháp|công việc)(?: số| thứ)? [\\p{L}\\d]{1,4}"
              + " ?[:.]?");

  private final TableReader tables;
  private final ClauseReader clauses;
  private final List<Task> tasks = new ArrayList<>();

  private ProseTasks(TableReader tables, @Nullable LocalDate issued) {
    this.tables = tables;
    clauses = new ClauseReader(issued);
  }

  /**
   * The tasks in a run of sections, in reading order, without ids and links.
   *
   * @param sections the outline of the body or an annex of a document
   * @param kind what kind of document it is
   * @param leads who leads where nothing else says (a report's issuer, a letter's addressees)
   * @param issued the date of issue; null if unknown
   * @param tables reads the tables between the paragraphs
   */
  public static List<Task> of(
      List<Section> sections,
      DocumentKind kind,
      List<Found<String>> leads,
      @Nullable LocalDate issued,
      TableReader tables) {
    ProseTasks found = new ProseTasks(tables, issued);
    Context context = Context.of(kind.mode(), leads, issued);
    int preamble = context.mode() == Mode.OPEN ? preamble(sections) : 0;
    found.walkChildren(sections.subList(0, preamble), context.withMode(Mode.PREAMBLE), 0);
    found.walkChildren(sections.subList(preamble, sections.size()), context, 0);
    return found.tasks;
  }

  /** How many plain paragraphs stand before the one that leads in to all the work. */
  private static int preamble(List<Section> sections) {
    int at = 0;
    while (at < sections.size() && plain(sections.get(at))) {
      at++;
    }
    boolean leads = at < sections.size() && sections.get(at).leadsIn();
    return leads && sections.get(at).marker() == null ? at : 0;
  }

  private static boolean plain(Section section) {
    boolean text = section.table() == null && section.marker() == null;
    return text && section.leaf() && !section.leadsIn();
  }

  /**
   * Reads sections that stand beside each other.
   *
   * @param earliest where the tasks begin that a line among them may label: with that of the item
   *     over them
   */
  private void walkChildren(List<Section> sections, Context context, int earliest) {
    int first = tasks.size();
    int group = first;
    int unlabelled = first;
    boolean labelled = false;
    Peers peers = new Peers(sections);
    for (Section section : sections) {
      boolean labels = tasks.size() > earliest;
      if (labels && labels(section, section.marker() == null ? unlabelled : group, context)) {
        labelled = true;
        continue;
      }
      group = tasks.size();
      unlabelled = labelled || section.marker() == null ? group : unlabelled;
      labelled = false;
      Optional<Segment> closing = closing(section, context);
      if (closing.isPresent() && tasks.size() > first) {
        close(first, closing.get(), context, section);
        first = tasks.size();
      } else {
        walk(section, peers, context);
      }
    }
  }

  /**
   * A line that only labels who and when belongs to the task before it, or to all those of the
   * section before it; one that stands outside a list to all the items that no line labelled yet.
   *
   * @param group where these tasks begin
   */
  private boolean labels(Section section, int group, Context context) {
    Optional<Labels> labels = RoleLabels.of(section);
    if (labels.isEmpty()) {
      return false;
    }
    label(Math.min(group, tasks.size() - 1), labels.get(), context, section, section.text());
    return true;
  }

  /** Puts what labels say into the tasks from an index on. */
  private void label(int from, Labels labels, Context context, Section section, String text) {
    boolean several = tasks.size() - from > 1;
    for (int i = from; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      boolean ownTime = several && task.deadline() != null;
      Labels told = ownTime ? labels.withoutTime() : labels;
      tasks.set(i, LabelledTask.with(task, told, context.issued(), section.place(), text));
    }
  }

  private void walk(Section section, Peers peers, Context context) {
    Block.Table table = section.table();
    if (table != null) {
      tasks.addAll(tables.read(table, context.section()));
    } else if (section.leaf() || beforeForm(section)) {
      labelledLeaf(section, peers, context);
    } else if (Enumeration.of(section)) {
      leaf(section.withText(Enumeration.whole(section)), context);
    } else {
      Context below = LeadIn.below(section, peers, context);
      int own = tasks.size();
      boolean labelled = labelled(section) && !NUMBERED.matcher(section.text()).matches();
      if (labelled) {
        leaf(section, context.withMode(Mode.WORK));
      } else if (below.mode() != Mode.NONE) {
        ownWork(section, context);
      }
      List<Section> children = Coordination.shared(section);
      boolean told = labelled && content(children.get(0));
      walkChildren(told ? children.subList(1, children.size()) : children, below, own);
    }
  }

  /** Whether the first line under an item labels who does it, so that the item is the task. */
  private static boolean labelled(Section section) {
    Section first = section.children().get(0);
    boolean more = content(first) && section.children().size() > 1;
    return RoleLabels.of(more ? section.children().get(1) : first).isPresent();
  }

  /** "Nội dung: …" under an item tells more of it. */
  private static boolean content(Section line) {
    return line.leaf() && CONTENT.matcher(line.text()).lookingAt();
  }

  /**
   * A heading that is a whole sentence of work is work besides its items, and so is what stands
   * before a last sentence that leads in to them; but not an aim whose items name who does what.
   */
  private void ownWork(Section section, Context context) {
    String text = section.leadsIn() ? beforeLeadIn(section.text()) : section.text();
    boolean sentence = text.endsWith(".") && text.split(" ").length > 12 && !Judge.title(text);
    if (sentence && (assigns(text) || !ofItems(section))) {
      boolean before = section.leadsIn() && section.marker() == null;
      leaf(section.withText(text), context.withMode(before ? Mode.PREAMBLE : Mode.OPEN));
    }
  }

  /** Whether what a section says is said of its items. */
  private static boolean ofItems(Section section) {
    return section.leadsIn()
        || LeadIn.shared(section)
        || labelledItems(section)
        || overHeadings(section)
        || overBullets(section);
  }

  private static boolean assigns(String text) {
    return AssignmentParser.parse(Tokens.of(text)) != null;
  }

  /** The sentences before the one that leads in to items; "" where there is one only. */
  private static String beforeLeadIn(String text) {
    List<Sentences.Range> sentences = Sentences.of(text);
    int last = LeadIn.leading(text, sentences);
    return last < 1 ? "" : text.substring(0, sentences.get(last).start()).strip();
  }

  /** Whether numbered headings with items of their own stand under a numbered heading. */
  private static boolean overHeadings(Section section) {
    return section.marker() != null
        && section.children().stream().allMatch(child -> !child.leaf() && !child.label().isEmpty());
  }

  /** Whether a numbered heading of one sentence has nothing but bullets under it, which say how. */
  private static boolean overBullets(Section section) {
    return section.marker() != null
        && section.children().size() > 1
        && Sentences.of(section.text()).size() == 1
        && section.children().stream().allMatch(ProseTasks::bullet);
  }

  private static boolean bullet(Section item) {
    return item.marker() != null && item.marker().kind().bullet();
  }

  /** Whether lines under a heading label who does its items. */
  private static boolean labelledItems(Section section) {
    return section.children().stream().anyMatch(item -> RoleLabels.of(item).isPresent());
  }

  /** Whether an item has nothing under it but the sentences of form that close the document. */
  private boolean beforeForm(Section section) {
    return section.text().endsWith(".")
        && section.children().stream()
            .allMatch(
                item ->
                    item.marker() == null && item.leaf() && item.table() == null && formOnly(item));
  }

  /** Whether a paragraph orders nothing but to carry the document out. */
  private boolean formOnly(Section paragraph) {
    return clauses.of(paragraph.text(), paragraph).stream()
        .allMatch(clause -> clause.assignment() != null && Formula.predicate(clause));
  }

  /** An item, whose label may tell who must do it as those beside it do. */
  private void labelledLeaf(Section section, Peers peers, Context context) {
    int label = peers.label(section);
    if (label == 0 || context.mode() == Mode.NONE) {
      leaf(section, context);
      return;
    }
    List<String> names = UnitList.split(section.text().substring(0, label));
    Section work = section.withText(section.text().substring(label + 1).strip());
    leaf(work, context.withLeads(LeadIn.found(names, section, "task/label")));
  }

  private void leaf(Section section, Context context) {
    Context here = ofArticle(section, LeadIn.atLeaf(section, context));
    if (here.mode() == Mode.NONE && !section.text().contains("iao ")) {
      return;
    }
    Section whole = InlineList.withFirstSign(section);
    List<String> items = InlineList.items(whole.text());
    if (items.isEmpty()) {
      segments(section.text(), section, here.under(section.label()));
      return;
    }
    Context below = LeadIn.ofInlineList(InlineList.leadIn(whole), here);
    for (int i = 1; i <= items.size(); i++) {
      segments(items.get(i - 1), section, below.under("(" + i + ")"));
    }
  }

  /** An article without items says what the document does: "Điều 1. Thông qua danh mục …". */
  private static Context ofArticle(Section section, Context context) {
    Marker marker = section.marker();
    boolean article = marker != null && marker.kind() == Marker.Kind.ARTICLE;
    boolean work = context.mode() == Mode.OPEN || context.mode() == Mode.WORK;
    return article && work && !context.told() ? context.withMode(Mode.ACT) : context;
  }

  private void segments(String text, Section section, Context context) {
    if (text.endsWith(":")) {
      return; // it leads in to what an outer heading has taken over
    }
    Optional<Labels.Split> split = Labels.of(text).filter(s -> !s.before().isEmpty());
    String work = Topic.answer(split.map(Labels.Split::before).orElse(text));
    int first = tasks.size();
    for (Segment segment : Segmenter.of(clauses.of(work, section), context)) {
      segment.promote();
      if (Judge.isTask(segment, context)) {
        tasks.add(new SegmentTask(segment, context, section.place()).make());
      }
    }
    split.ifPresent(s -> label(first, s.labels(), context, section, text));
  }

  /** The sentence that closes several items: a plain paragraph with only who and when. */
  private Optional<Segment> closing(Section section, Context context) {
    boolean item = section.marker() != null && !Outline.pointsBack(section.text());
    if (item || !section.leaf() || section.table() != null || Outline.ofAll(section.text())) {
      return Optional.empty();
    }
    List<Segment> segments = Segmenter.of(clauses.of(section.text(), section), context);
    boolean closes =
        segments.size() == 1
            && segments.get(0).closed()
            && segments.get(0).text().isBlank()
            && !(appeals(segments.get(0)) && !context.leads().isEmpty());
    if (closes) {
      return Optional.of(segments.get(0));
    }
    boolean plain = section.marker() == null && segments.stream().noneMatch(Segment::assigned);
    return plain && Outline.pointsBack(section.text())
        ? Segment.closing(section.text())
        : Optional.empty();
  }

  private static boolean appeals(Segment segment) {
    Clause clause = segment.assigning();
    return clause != null && clause.appeals();
  }

  private void close(int first, Segment closing, Context context, Section section) {
    Task said = new SegmentTask(closing, context, section.place()).make();
    for (int i = first; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      if (task.origin() == Origin.PROSE) {
        tasks.set(i, closed(task, said, context));
      }
    }
  }

  /** What the closing sentence says holds where the item itself says nothing. */
  private static Task closed(Task task, Task said, Context context) {
    boolean own = !task.lead().isEmpty() && !task.lead().equals(context.leads());
    @Nullable Found<Deadline> deadline =
        task.deadline() == null ? said.deadline() : task.deadline();
    return new Task(
        task.id(),
        task.text(),
        own || said.lead().isEmpty() ? task.lead() : said.lead(),
        task.coordinators().isEmpty() ? said.coordinators() : task.coordinators(),
        task.supervisors().isEmpty() ? said.supervisors() : task.supervisors(),
        said.reportTo().isEmpty() ? task.reportTo() : said.reportTo(),
        deadline,
        task.section(),
        task.origin(),
        task.sameAs(),
        task.note(),
        task.product(),
        task.warnings());
  }
}
