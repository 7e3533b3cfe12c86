package vn.giaoviec.cli.command;

import java.util.List;
import java.util.Locale;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.query.QueryField;

/** Help on the language in which searches are typed. */
final class QueryHelp {

  private static final List<String> FORMS =
      List.of("words", "phrase", "number", "abbreviation", "and", "or", "not", "brackets", "fuzzy");

  private QueryHelp() {}

  /** Prints the forms of a query and its fields, each with an example. */
  static void print(Session session) {
    session.say("query.intro");
    session.print("");
    Table forms = table(session, "query.column.form", "query.column.meaning");
    for (String form : FORMS) {
      forms.add(
          List.of(
              session.messages().text("query." + form + ".example"),
              session.messages().text("query." + form)));
    }
    forms.printClosely(session);
    session.print("");
    Table fields = table(session, "query.column.field", "query.column.meaning");
    for (QueryField field : QueryField.values()) {
      String key = "query.field." + field.name().toLowerCase(Locale.ROOT);
      String names = String.join(":, ", field.names()) + ":";
      fields.add(List.of(names, session.messages().text(key)));
    }
    fields.printClosely(session);
    session.print("");
    session.say("query.outro");
  }

  private static Table table(Session session, String left, String right) {
    return new Table(
        List.of(
            new Table.Column(session.messages().text(left), 24, 1),
            new Table.Column(session.messages().text(right), 30, 4)));
  }
}
