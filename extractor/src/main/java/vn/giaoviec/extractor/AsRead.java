package vn.giaoviec.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.RepairedBlocks.Change;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.extractor.model.Task;

/**
 * Gives what was recognised in mended texts the words as read; the mended ones go into the
 * evidence.
 */
final class AsRead {

  /** A mended word with its neighbours, so that the same word elsewhere stays. */
  private record Edit(Change change, String mended, String read) {}

  private final List<Change> changes;
  private final List<String> unchanged;
  private final List<Edit> edits = new ArrayList<>();

  private AsRead(RepairedBlocks repaired) {
    changes = repaired.changes();
    unchanged = repaired.unchanged();
    changes.forEach(this::addEdits);
  }

  /** The document with its words as read; the same if nothing was mended. */
  static Document restore(Document document, RepairedBlocks repaired) {
    if (repaired.changes().isEmpty()) {
      return document;
    }
    AsRead read = new AsRead(repaired);
    return new Document(
        document.source(),
        read.header(document.header()),
        document.tasks().stream().map(read::task).toList(),
        document.indicators().stream().map(read::indicator).toList(),
        document.warnings(),
        document.paragraphs());
  }

  private void addEdits(Change change) {
    String mended = change.mended();
    int at = 0;
    while (at < mended.length()) {
      if (mended.charAt(at) == change.read().charAt(at)) {
        at++;
        continue;
      }
      int from = wordStart(mended, wordStart(mended, at) - 1);
      int to = wordEnd(mended, wordEnd(mended, at) + 1);
      edits.add(new Edit(change, mended.substring(from, to), change.read().substring(from, to)));
      at = wordEnd(mended, at);
    }
  }

  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = Math.min(text.length(), at);
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Header header(Header header) {
    return new Header(
        found(header.number()),
        found(header.type()),
        found(header.issuer()),
        found(header.place()),
        dated(header.issued()),
        found(header.subject()),
        list(header.addressees()),
        list(header.recipients()),
        signer(header.signer()),
        header.arrival(),
        header.references().stream().map(this::reference).toList());
  }

  private Header.@Nullable Signer signer(Header.@Nullable Signer signer) {
    return signer == null
        ? null
        : new Header.Signer(found(signer.name()), found(signer.title()), found(signer.authority()));
  }

  private Reference reference(Reference reference) {
    UnaryOperator<@Nullable String> text = text(reference.evidence());
    return new Reference(
        reference.number(),
        text.apply(reference.type()),
        reference.date(),
        text.apply(reference.issuer()),
        evidence(reference.evidence(), null));
  }

  private Task task(Task task) {
    UnaryOperator<@Nullable String> text = text(task.text().evidence());
    Found<Deadline> deadline = task.deadline();
    return new Task(
        task.id(),
        found(task.text(), task.text().value()),
        list(task.lead()),
        list(task.coordinators()),
        list(task.supervisors()),
        list(task.reportTo()),
        deadline == null ? null : deadline(deadline),
        section(task.section()),
        task.origin(),
        task.sameAs(),
        text.apply(task.note()),
        text.apply(task.product()),
        task.warnings(),
        task.confidence());
  }

  private Indicator indicator(Indicator indicator) {
    UnaryOperator<@Nullable String> text = text(indicator.evidence());
    String name = text.apply(indicator.name());
    return new Indicator(
        indicator.id(),
        name == null ? "" : name,
        indicator.value(),
        indicator.max(),
        text.apply(indicator.unit()),
        indicator.comparator(),
        indicator.measure(),
        text.apply(indicator.period()),
        text.apply(indicator.basis()),
        text.apply(indicator.scope()),
        section(indicator.section()),
        indicator.origin(),
        evidence(indicator.evidence(), indicator.name()));
  }

  private Found<Deadline> deadline(Found<Deadline> found) {
    Deadline value = found.value();
    String read = read(value.text(), found.evidence());
    return new Found<>(value.withText(read), evidence(found.evidence(), value.text()));
  }

  private <T> @Nullable Found<T> dated(@Nullable Found<T> found) {
    return found == null
        ? null
        : new Found<>(found.value(), evidence(found.evidence(), found.evidence().source()));
  }

  private @Nullable Found<String> found(@Nullable Found<String> found) {
    return found == null ? null : found(found, found.value());
  }

  private Found<String> found(Found<String> found, String value) {
    return new Found<>(read(value, found.evidence()), evidence(found.evidence(), value));
  }

  private List<Found<String>> list(List<Found<String>> list) {
    return list.stream().map(found -> found(found, found.value())).toList();
  }

  private UnaryOperator<@Nullable String> text(Evidence evidence) {
    return text -> text == null ? null : read(text, evidence);
  }

  /** The evidence with its source as read, and the value's words as mended if they differ. */
  private Evidence evidence(Evidence evidence, @Nullable String value) {
    String mended = value == null ? evidence.source() : value;
    boolean differs = !read(mended, evidence).equals(mended);
    return new Evidence(
        evidence.place(),
        read(evidence.source(), evidence),
        evidence.rule(),
        differs ? mended : null);
  }

  /** Words from a mended text as they were read; those of other texts unchanged. */
  private String read(String words, Evidence evidence) {
    for (Change change : changes) {
      if (isFrom(change, evidence)) {
        int at = change.mended().indexOf(words);
        if (at >= 0) {
          return change.read().substring(at, at + words.length());
        }
      }
    }
    String read = words;
    for (Edit edit : edits) {
      if (isFrom(edit.change(), evidence)) {
        read = read.replace(edit.mended(), edit.read());
      }
    }
    return read;
  }

  /** By the place; in formats without places by the words, if they stand nowhere else. */
  private boolean isFrom(Change change, Evidence evidence) {
    boolean placed = evidence.place().page() > 0 || evidence.place().line() > 0;
    return placed ? change.place().equals(evidence.place()) : isFrom(change, evidence.source());
  }

  private boolean isFrom(Change change, String words) {
    return change.mended().contains(words)
        && unchanged.stream().noneMatch(text -> text.contains(words));
  }

  private List<String> section(List<String> section) {
    return section.stream().map(this::heading).toList();
  }

  private String heading(String heading) {
    for (Change change : changes) {
      if (isFrom(change, heading)) {
        int at = change.mended().indexOf(heading);
        return change.read().substring(at, at + heading.length());
      }
    }
    return heading;
  }
}
