package vn.giaoviec.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.index.query.QuerySyntaxException.Problem;

/** Cuts a query into words, phrases, field names, operators and brackets. */
final class Lexer {

  /** What a piece of a query is. */
  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /** A piece of a query; a field's text is its name without the colon. */
  record Piece(Kind kind, String text) {}

  private static final Map<String, Kind> ENGLISH =
      Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT);
  private static final Map<String, Kind> VIETNAMESE =
      Map.of("VÀ", Kind.AND, "HOẶC", Kind.OR, "KHÔNG", Kind.NOT);
  private static final Set<Character> QUOTES = Set.of('"', '“', '”', '„', '«', '»');
  private static final int MOST_PIECES = 200;
  private static final int SHOWN = 30;

  private final String query;
  private final boolean shouted;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Lexer(String query) {
    this.query = query;
    this.shouted = query.equals(query.toUpperCase(Locale.ROOT));
  }

  /** The pieces of a query in order. */
  static List<Piece> pieces(String query) throws QuerySyntaxException {
    Lexer lexer = new Lexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
      if (lexer.pieces.size() > MOST_PIECES) {
        throw new QuerySyntaxException(Problem.LONG, lexer.from(0));
      }
    }
    return lexer.pieces;
  }

  private void next() throws QuerySyntaxException {
    char c = query.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '(' || c == ')') {
      pieces.add(new Piece(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c)));
      at++;
    } else if (QUOTES.contains(c)) {
      pieces.add(new Piece(Kind.PHRASE, quoted()));
    } else {
      word();
    }
  }

  private String quoted() throws QuerySyntaxException {
    int start = at++;
    while (at < query.length() && !QUOTES.contains(query.charAt(at))) {
      at++;
    }
    if (at == query.length()) {
      throw new QuerySyntaxException(Problem.QUOTE, from(start));
    }
    return query.substring(start + 1, at++);
  }

  private void word() throws QuerySyntaxException {
    int start = at;
    while (at < query.length() && isWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && at > start && isFieldName(start)) {
        field(start);
        return;
      }
      at++;
    }
    String text = query.substring(start, at);
    Kind english = ENGLISH.get(text);
    // in capitals throughout, VÀ is a word of the text; AND is none in Vietnamese
    Kind vietnamese = shouted ? null : VIETNAMESE.get(text);
    Kind kind = english != null ? english : vietnamese != null ? vietnamese : Kind.WORD;
    pieces.add(new Piece(kind, text));
  }

  /** A name before a colon is a field's where a value stands right behind it: "Kính gửi: A". */
  private boolean isFieldName(int start) {
    boolean letters =
        query.substring(start, at).chars().allMatch(c -> c < 128 && Character.isLetter(c));
    boolean valueFollows = at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
    boolean known = QueryField.named(query.substring(start, at)).isPresent();
    return letters && (known || valueFollows);
  }

  private void field(int start) throws QuerySyntaxException {
    String name = query.substring(start, at);
    if (QueryField.named(name).isEmpty()) {
      throw new QuerySyntaxException(Problem.FIELD, name);
    }
    pieces.add(new Piece(Kind.FIELD, name));
    at++;
  }

  private static boolean isWord(char c) {
    return !Character.isWhitespace(c) && c != '(' && c != ')' && !QUOTES.contains(c);
  }

  private String from(int start) {
    return query.substring(start, Math.min(query.length(), start + SHOWN));
  }
}
