package vn.giaoviec.extractor.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.layout.outline.Marker;
import vn.giaoviec.extractor.layout.outline.Outline;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.task.prose.DocumentKind;
import vn.giaoviec.extractor.task.prose.ProseTasks;

/** Finds the tasks of a document: in its text, in its annexes, in their tables. */
public final class TaskFinder {

  private TaskFinder() {}

  /**
   * The tasks in reading order, numbered t1, t2 …, linked and with their warnings.
   *
   * @param parts the document's parts
   * @param header what the document says of itself
   */
  public static List<Task> find(Parts parts, Header header) {
    return find(parts, Outline.of(parts.body()), header);
  }

  /** The same for a body whose outline is known. */
  public static List<Task> find(Parts parts, List<Section> body, Header header) {
    Found<LocalDate> date = header.issued();
    LocalDate issued = date == null ? null : date.value();
    DocumentKind kind = DocumentKind.of(text(header.type()), text(header.subject()));
    List<Task> tasks = new ArrayList<>();
    List<Block> own = Amendments.without(parts.body());
    List<Section> read = own == parts.body() ? body : Outline.of(own);
    tasks.addAll(read(read, kind, defaultLeads(kind, header), issued));
    List<Section> annex = Outline.of(withoutTitle(parts.annex()));
    tasks.addAll(read(annex, annexKind(kind, parts.annex()), List.of(), issued));
    return TaskWarnings.add(SameWork.link(numbered(tasks)), issued);
  }

  /**
   * Who leads where nothing else says: a report's issuer plans for itself, a letter's addressees.
   */
  private static List<Found<String>> defaultLeads(DocumentKind kind, Header header) {
    Found<String> issuer = header.issuer();
    return switch (kind) {
      case REPORT -> issuer == null ? List.of() : List.of(issuer);
      case LETTER -> header.addressees();
      default -> List.of();
    };
  }

  private static @Nullable String text(@Nullable Found<String> field) {
    return field == null ? null : field.value();
  }

  /** A decision's annex is rules like itself, unless its title names a plan. */
  private static DocumentKind annexKind(DocumentKind kind, List<Block> annex) {
    boolean ruled = kind == DocumentKind.DECISION || kind == DocumentKind.MINUTES;
    DocumentKind rules = ruled ? DocumentKind.RULING : kind;
    if (rules != DocumentKind.RULING && rules != DocumentKind.OTHER) {
      return DocumentKind.DIRECTING;
    }
    int title = annex.size() - withoutTitle(annex).size();
    boolean planned =
        annex.subList(0, title).stream()
            .map(Block.Paragraph.class::cast)
            .anyMatch(line -> DocumentKind.planned(line.text()));
    return planned ? DocumentKind.DIRECTING : rules;
  }

  /** An annex without the lines of its title, which often begin like work ("Thực hiện …"). */
  private static List<Block> withoutTitle(List<Block> annex) {
    int first = 0;
    while (first < annex.size()
        && annex.get(first) instanceof Block.Paragraph line
        && Marker.of(line.text()).isEmpty()
        && !line.text().matches(".*[.;:]")) {
      first++;
    }
    return annex.subList(first, annex.size());
  }

  private static List<Task> read(
      List<Section> sections,
      DocumentKind kind,
      List<Found<String>> leads,
      @Nullable LocalDate issued) {
    return ProseTasks.of(sections, kind, leads, issued, new Tables(issued)::read);
  }

  private static List<Task> numbered(List<Task> tasks) {
    List<Task> result = new ArrayList<>();
    for (Task task : tasks) {
      result.add(task.withId("t" + (result.size() + 1)));
    }
    return result;
  }
}
