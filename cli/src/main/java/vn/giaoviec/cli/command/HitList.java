package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.Locale;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.analysis.Highlights;
import vn.giaoviec.index.analysis.Snippet;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.query.QueryWords;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;

/** Prints the hits of a search as a table, and how the words had to be taken. */
final class HitList {

  private static final int WITH_SNIPPETS = 10;

  private final Session session;
  private final Library library;
  private final String unit;

  /** A list of hits in a library; {@code unit} is the unit that was asked for, or empty. */
  HitList(Session session, Library library, String unit) {
    this.session = session;
    this.library = library;
    this.unit = unit;
  }

  /** Prints hits. */
  void print(Search search, Hits hits) throws IOException {
    String meant = hits.meant();
    if (meant != null && hits.total() > 0) {
      session.note("search.meant", meant);
    }
    if (hits.match() != Hits.Match.AS_TYPED && hits.total() > 0) {
      session.note("search.match." + hits.match().name());
    }
    if (!hits.list().isEmpty()) {
      table(search, hits);
    }
    String kind = search.kind().name().toLowerCase(Locale.ROOT);
    String key = hits.list().size() < hits.total() ? "search.some." : "search.all.";
    key = hits.more() ? "search.many." : key;
    session.say(key + kind, hits.list().size(), hits.total());
  }

  private void table(Search search, Hits hits) throws IOException {
    String meant = hits.meant();
    String asked = QueryWords.of(search.filter().words()) + " " + (meant == null ? "" : meant);
    Highlights words = Highlights.of(asked, library.abbreviations());
    Highlights units = Highlights.of(asked + " " + unit, library.abbreviations());
    HitRows rows = new HitRows(session.messages(), words, units);
    Table table = new Table(rows.columns(search.kind()));
    for (int i = 0; i < hits.list().size(); i++) {
      Hits.Hit hit = hits.list().get(i);
      boolean snippet = search.kind() == Search.Kind.DOCUMENTS && i < WITH_SNIPPETS;
      table.add(rows.row(search.kind(), hit, snippet ? snippet(hit, words) : ""));
    }
    table.print(session);
    session.print("");
  }

  /** Where the words stand in a document; empty where the row already shows them. */
  private String snippet(Hits.Hit hit, Highlights words) {
    if (words.words().isEmpty()) {
      return "";
    }
    try {
      String shown = hit.shown().path("document").toString();
      return Snippet.of(library.document(hit.documentId()).paragraphs(), words, shown);
    } catch (IOException e) {
      return ""; // a lost extraction; the library's check reports it
    }
  }
}
