package vn.giaoviec.cli.export;

import java.util.List;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Header;

/** Documents as a sheet: the register of what an answer was taken from. */
final class DocumentSheet {

  private static final List<Sheet.Column> KEYS =
      List.of(
          new Sheet.Column("number", 20),
          new Sheet.Column("type", 14),
          new Sheet.Column("issuer", 28),
          new Sheet.Column("issued", 12),
          new Sheet.Column("subject", 60),
          new Sheet.Column("signer", 24),
          new Sheet.Column("tasks", 10),
          new Sheet.Column("indicators", 10),
          new Sheet.Column("pages", 8),
          new Sheet.Column("file", 28),
          new Sheet.Column("hash", 66));

  private DocumentSheet() {}

  /** The sheet of documents, in the order of their ids; headings in the messages' language. */
  static Sheet of(String name, List<String> ids, Sources sources, Messages messages) {
    return Sheet.of(name, KEYS, ids, id -> row(sources.document(id)), messages);
  }

  private static List<Cell> row(Document document) {
    Header header = document.header();
    Header.Signer signer = header.signer();
    return List.of(
        Cell.found(header.number()),
        Cell.found(header.type()),
        Cell.found(header.issuer()),
        Cell.day(header.issued()),
        Cell.found(header.subject()),
        signer == null ? Cell.EMPTY : Cell.found(signer.name()),
        Cell.of(document.tasks().size()),
        Cell.of(document.indicators().size()),
        Cell.of(document.source().pages()),
        Cell.of(document.source().fileName()),
        Cell.of(document.source().id()));
  }
}
