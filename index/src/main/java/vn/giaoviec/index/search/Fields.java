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

  /**
   * Place among the entries of its document, which stand together: 0 for the document itself. So
   * the document of any entry is found without an id.
   */
  static final String ORDER = "order";

  /** The document's place in the order of import. */
  static final String PLACE = "place";

  /** The words of a task or indicator itself. */
  static final String TEXT = "text";

  /** All words of a document. Only documents have it. */
  static final String BODY = "body";

  /** The words around a task or indicator: headings, units, the document's number. */
  static final String CONTEXT = "context";

  /** What names a document: kind, number, subject, issuer, date. Only documents have it. */
  static final String HEAD = "head";

  /** The abbreviations that a document defines, as "ktht=kinh te hop tac". */
  static final String DEFINED = "defined";

  /** The document's number, as words. Only documents have it. */
  static final String NUMBER = "number";

  /** The document's kind, as a key. */
  static final String TYPE = "type";

  /** The body that issued the document, as a key. */
  static final String ISSUER = "issuer";

  /** The document's day of issue, as days since 1970. */
  static final String ISSUED = "issued";

  /** The days from the first to the last that a deadline touches, as days since 1970. */
  static final String DUE_SPAN = "dueSpan";

  /** The day that tasks are sorted by. */
  static final String DUE = "due";

  /** The last day that a deadline touches. */
  static final String DUE_TO = "dueTo";

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

  /** The number of a document, see {@link NumberKey}. Only documents have it. */
  static final String OWN_NUMBER = "ownNumber";

  /** Of a document: its id and a checksum of all that the index was told of it. */
  static final String DIGEST = "digest";

  /** The documents that a document cites, see {@link NumberKey}. */
  static final String CITES = "cites";

  /** The entry as it is shown, JSON, without what its document's entry has. */
  static final String SHOWN = "shown";

  private Fields() {}

  /**
   * Beside a field of words without diacritics and with their places, those of the words that have
   * diacritics with these; without places, because words that are neighbours in the one and occur
   * in the other are neighbours in both.
   */
  static String exact(String field) {
    return field + "Exact";
  }

  /** Beside a field of keys, the names as written, each a {@link Named}, to be counted. */
  static String named(String field) {
    return field + "Named";
  }

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
