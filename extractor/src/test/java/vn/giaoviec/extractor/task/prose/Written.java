package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.stream.Stream;
import vn.giaoviec.extractor.header.HeaderReader;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.task.TaskFinder;

/** Documents of a few lines, and their tasks written short. */
final class Written {

  private Written() {}

  /**
   * The tasks of a document of 10/3/2025.
   *
   * @param title its kind, such as "KẾ HOẠCH"
   * @param lines its paragraphs
   */
  static List<Task> tasks(String title, String... lines) {
    Header header =
        HeaderReader.read(
            PartSplitter.split(
                List.of(
                    paragraph("UBND TỈNH AN PHÚ"),
                    paragraph("An Phú, ngày 10 tháng 3 năm 2025"),
                    paragraph(title),
                    paragraph("Về công tác năm 2025"))));
    List<Block> body = Stream.of(lines).map(Written::paragraph).toList();
    return TaskFinder.find(new Parts(List.of(), body, List.of(), List.of()), header);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(text, Block.Style.PLAIN, Place.UNKNOWN);
  }

  /** "lead + lead / coordinator / due" of each task, in order. */
  static List<String> who(List<Task> tasks) {
    return tasks.stream()
        .map(task -> names(task.lead()) + " / " + names(task.coordinators()))
        .toList();
  }

  /** The first words of each task's text, in order. */
  static List<String> texts(List<Task> tasks) {
    return tasks.stream().map(task -> task.text().value()).toList();
  }

  static String names(List<Found<String>> names) {
    return String.join(" + ", names.stream().map(Found::value).toList());
  }
}
