package vn.giaoviec.index.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a query can name, with their English and Vietnamese names. */
public enum QueryField {
  /** A body or person that takes part in a task in any role. */
  UNIT("unit", "donvi"),
  /** A body that must do a task. */
  LEAD("lead", "chutri"),
  /** A body that takes part in a task. */
  COORDINATOR("coordinator", "phoihop"),
  /** A person who directs a task. */
  SUPERVISOR("supervisor", "chidao"),
  /** When a task is due: a day, month, quarter, year or a stretch of them. */
  DUE("due", "han"),
  /** The kind of document. */
  TYPE("type", "loai"),
  /** The document number, whole or in part. */
  NUMBER("number", "so"),
  /** The body that issued the document. */
  ISSUER("issuer", "coquan"),
  /** When the document was issued. */
  ISSUED("issued", "ngay"),
  /** The year in which the document was issued. */
  YEAR("year", "nam"),
  /** The document's subject. */
  SUBJECT("subject", "trichyeu");

  private final List<String> names;

  QueryField(String... names) {
    this.names = List.of(names);
  }

  /** Its names, the English one first. */
  public List<String> names() {
    return names;
  }

  /** The field of a name in any case; none where no field is called so. */
  static Optional<QueryField> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (QueryField field : values()) {
      if (field.names.contains(lower)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
