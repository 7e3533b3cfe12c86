package vn.giaoviec.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.index.query.Lexer.Kind;
import vn.giaoviec.index.query.Lexer.Piece;
import vn.giaoviec.index.query.QuerySyntaxException.Problem;

/**
 * Understands a typed query: words stand for AND, OR binds less than AND, NOT and brackets most.
 * Operators are written in capitals, in English or Vietnamese (VÀ, HOẶC, KHÔNG), because "và" and
 * "không" are words of most texts.
 */
public final class QueryParser {

  private static final int DEEPEST = 20;

  private final List<Piece> pieces;
  private int at;
  private int depth;

  private QueryParser(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * What a query asks for; empty where nothing is typed.
   *
   * @throws QuerySyntaxException if it can't be understood
   */
  public static Optional<Expression> parse(String query) throws QuerySyntaxException {
    List<Piece> pieces = Lexer.pieces(query);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    QueryParser parser = new QueryParser(pieces);
    Expression whole = parser.any();
    if (parser.at < pieces.size()) {
      throw new QuerySyntaxException(Problem.BRACKET, parser.rest());
    }
    return Optional.of(whole);
  }

  private Expression any() throws QuerySyntaxException {
    List<Expression> any = new ArrayList<>(List.of(all()));
    while (is(Kind.OR)) {
      at++;
      any.add(all());
    }
    return any.size() == 1 ? any.get(0) : new Expression.Any(List.copyOf(any));
  }

  private Expression all() throws QuerySyntaxException {
    List<Expression> all = new ArrayList<>();
    List<Expression.Part> words = new ArrayList<>();
    boolean expected = true;
    while (at < pieces.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
      if (is(Kind.AND)) {
        if (expected) {
          throw new QuerySyntaxException(Problem.OPERATOR, rest());
        }
        at++;
        expected = true;
      } else {
        one(all, words);
        expected = false;
      }
    }
    if (expected) {
      throw new QuerySyntaxException(Problem.OPERATOR, pieces.get(Math.max(0, at - 1)).text());
    }
    if (!words.isEmpty()) {
      all.add(0, new Expression.Words(List.copyOf(words)));
    }
    return all.size() == 1 ? all.get(0) : new Expression.All(List.copyOf(all));
  }

  private void one(List<Expression> all, List<Expression.Part> words) throws QuerySyntaxException {
    if (is(Kind.WORD) || is(Kind.PHRASE)) {
      Piece piece = pieces.get(at++);
      words.add(new Expression.Part(piece.text(), piece.kind() == Kind.PHRASE));
    } else {
      all.add(unary());
    }
  }

  private Expression unary() throws QuerySyntaxException {
    if (++depth > DEEPEST) {
      throw new QuerySyntaxException(Problem.LONG, rest());
    }
    try {
      Piece piece = pieces.get(at);
      return switch (piece.kind()) {
        case NOT -> not();
        case OPEN -> inBrackets();
        case FIELD -> field();
        default -> {
          at++;
          boolean quoted = piece.kind() == Kind.PHRASE;
          yield new Expression.Words(List.of(new Expression.Part(piece.text(), quoted)));
        }
      };
    } finally {
      depth--;
    }
  }

  private Expression not() throws QuerySyntaxException {
    Piece operator = pieces.get(at++);
    if (at == pieces.size() || is(Kind.AND) || is(Kind.OR) || is(Kind.CLOSE)) {
      throw new QuerySyntaxException(Problem.OPERATOR, operator.text());
    }
    return new Expression.Not(unary());
  }

  private Expression inBrackets() throws QuerySyntaxException {
    String rest = rest();
    at++;
    Expression inner = any();
    if (!is(Kind.CLOSE)) {
      throw new QuerySyntaxException(Problem.BRACKET, rest);
    }
    at++;
    return inner;
  }

  private Expression field() throws QuerySyntaxException {
    String name = pieces.get(at++).text();
    boolean value = is(Kind.WORD) || is(Kind.PHRASE);
    if (!value || pieces.get(at).text().isBlank()) {
      throw new QuerySyntaxException(Problem.VALUE, name + ":");
    }
    QueryField field =
        QueryField.named(name).orElseThrow(() -> new QuerySyntaxException(Problem.FIELD, name));
    return new Expression.In(field, pieces.get(at++).text());
  }

  private boolean is(Kind kind) {
    return at < pieces.size() && pieces.get(at).kind() == kind;
  }

  private String rest() {
    StringBuilder rest = new StringBuilder();
    for (int i = at; i < Math.min(pieces.size(), at + 4); i++) {
      rest.append(i == at ? "" : " ").append(pieces.get(i).text());
    }
    return rest.toString();
  }
}
