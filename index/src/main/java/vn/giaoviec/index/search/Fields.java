package vn.giaoviec.index.search;

import vn.giaoviec.index.status.Recurrence;
import vn.giaoviec.index.status.Status;

/** The names of the index's fields. */
final class Fields {

  /** What an entry is: {@link #TASK}, {@link #DOCUMENT} or {@link #INDICATOR}. */
  static final String KIND = "kind";

  static final String TASK = "task";
  static final String DOCUMENT = "document";
  static final String INDICATOR = "indicator";

  /** The id of the document that an entry belongs to. */
  static final String DOC = "doc";

  /** The words of the entry itself. */
  static final String TEXT = "text";

  /** The words around it: headings, units, the document's number; of a document, its tasks. */
  static final String CONTEXT = "context";

  /** The document's number, as words. */
  static final String NUMBER = "number";

  /** The document's kind, as a key. */
  static final String TYPE = "type";

  /** The document's day of issue, as days since 1970. */
  static final String ISSUED = "issued";

  /** The first day that a deadline touches. */
  static final String DUE_FROM = "dueFrom";

  /** The last day that a deadline touches. */
  static final String DUE_TO = "dueTo";

  /** The day that tasks are sorted by. */
  static final String DUE = "due";

  /**
   * The days of a recurring task, see {@link Recurrence#spec}; for sorting followed by an @ and the
   * last occurrence that is done, if any.
   */
  static final String RECURRENCE = "recurrence";

  /** The last occurrence of a recurring task that is done. */
  static final String CLOSED = "closed";

  /** The day on which a task was done. */
  static final String DONE = "done";

  /** How a task that is done counts, see {@link Status#id}. */
  static final String OUTCOME = "outcome";

  /** What a task without a known last day has instead of one: a {@link Standing.Term}. */
  static final String TERM = "term";

  /** Place among the entries of its document, and of all documents in the order of import. */
  static final String ORDER = "order";

  /** Of a document: its id and a checksum of all that the index was told of it. */
  static final String DIGEST = "digest";

  /** The entry as it is shown, JSON. */
  static final String SHOWN = "shown";

  private Fields() {}

  /** The field of the units that take part in a role. */
  static String unit(Filter.Role role) {
    return switch (role) {
      case LEAD -> "lead";
      case COORDINATOR -> "coordinator";
      case SUPERVISOR -> "supervisor";
      case ANY -> "unit";
    };
  }
}
