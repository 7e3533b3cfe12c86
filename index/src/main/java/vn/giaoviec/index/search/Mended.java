package vn.giaoviec.index.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Task;

/**
 * What was mended of words that an OCR misread. People search for what a document says, so that its
 * words are found both as read and as mended.
 */
final class Mended {

  private Mended() {}

  /** The words as mended; as read where nothing was mended. */
  static String of(Found<String> found) {
    String mended = found.evidence().repaired();
    return mended == null ? found.value() : mended;
  }

  /** The words as mended; null where nothing was mended. */
  static @Nullable String orNull(@Nullable Found<String> found) {
    return found == null ? null : found.evidence().repaired();
  }

  /** Everything that was mended in a document's tasks and indicators and in what names it. */
  static List<String> in(Document document) {
    List<String> all = new ArrayList<>();
    Header header = document.header();
    add(all, header.subject());
    add(all, header.issuer());
    for (Task task : document.tasks()) {
      add(all, task.text());
      task.lead().forEach(unit -> add(all, unit));
      task.coordinators().forEach(unit -> add(all, unit));
    }
    document.indicators().forEach(indicator -> add(all, indicator.evidence()));
    return all;
  }

  private static void add(List<String> all, @Nullable Found<String> found) {
    if (found != null) {
      add(all, found.evidence());
    }
  }

  private static void add(List<String> all, Evidence evidence) {
    String mended = evidence.repaired();
    if (mended != null) {
      all.add(mended);
    }
  }
}
