package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Marks inside names of bodies: hyphens, brackets, quotes, and commas that part no two names. */
final class NamePunctuation {

  /** A remark in brackets behind a name is no longer. */
  private static final int MAX_BRACKET = 24;

  private static final Set<String> QUOTES = Set.of("\"", "”", "“");

  private NamePunctuation() {}

  /** The index after a mark at {@code at} that belongs to the name; {@code at} where it ends it. */
  static int end(List<Token> tokens, int from, int at, boolean shared) {
    return switch (Tokens.wordAt(tokens, at)) {
      case "-", "&", "/", "." -> inside(tokens, at);
      case "(" -> bracket(tokens, at);
      case "," ->
          letters(tokens, at) || numbered(tokens, at)
              ? at + 1
              : shared && !kin(tokens, at) ? at : joined(tokens, from, at);
      case "\"", "“" -> at > from ? quoted(tokens, at) : at;
      default -> at;
    };
  }

  /** "các Phòng Kiểm tra số 1, số 2", "giáo viên dạy lớp 6, 7": those that bear numbers. */
  private static boolean numbered(List<Token> tokens, int at) {
    int number = Tokens.wordAt(tokens, at + 1).equals("số") ? at + 2 : at + 1;
    boolean same = number == at + 1 || Tokens.wordAt(tokens, at - 2).equals("số");
    return same
        && at > 0
        && tokens.get(at - 1).kind() == Token.Kind.NUMBER
        && number < tokens.size()
        && tokens.get(number).kind() == Token.Kind.NUMBER;
  }

  /** "KH,CN&MT": a comma without a space, between abbreviations. */
  private static boolean letters(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at).end() == tokens.get(at + 1).start()
        && allCapitals(tokens.get(at - 1))
        && allCapitals(tokens.get(at + 1));
  }

  /** "các cơ quan thông tấn, báo chí", "các trường tiểu học, trung học cơ sở": one name. */
  private static boolean kin(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (!BodyName.capital(tokens.get(at + 1)) || allCapitals(tokens.get(at + 1)))
        && NameWords.KIN.stream()
            .anyMatch(kin -> kin.at(tokens, at + 1) && endsWith(kin, tokens, at));
  }

  private static boolean allCapitals(Token token) {
    return token.text().chars().allMatch(Character::isUpperCase);
  }

  private static boolean endsWith(Lexicon kin, List<Token> tokens, int end) {
    for (int length = 1; length <= Math.min(end, 4); length++) {
      if (kin.match(tokens, end - length) == length) {
        return true;
      }
    }
    return false;
  }

  /** "Cục Quản lý, giám sát bảo hiểm": verbs that are all of the name yet go on behind a comma. */
  private static int functions(List<Token> tokens, int from, int at) {
    int first = from == at ? at - 2 : from; // the head may hold the verb: "Ban Kiểm tra, Tư vấn …"
    boolean open =
        BodyName.capital(Tokens.get(tokens, first))
            && first + NameWords.OPEN_VERBS.match(tokens, first) == at;
    int verb = NameTail.verbWords(tokens, at + 1);
    return open && verb > 0 ? at + 1 + verb : at;
  }

  /** "phong trào “Toàn dân …”": what stands between quotation marks. */
  private static int quoted(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + NameTail.MAX_LENGTH); i++) {
      if (QUOTES.contains(Tokens.wordAt(tokens, i))) {
        return i + 1;
      }
    }
    return at;
  }

  private static int joined(List<Token> tokens, int from, int at) {
    int functions = functions(tokens, from, at);
    return kin(tokens, at) ? at + 1 : functions > at ? functions : comma(tokens, from, at);
  }

  /** A hyphen, "&", slash or abbreviation point belongs to the name if a word follows. */
  private static int inside(List<Token> tokens, int at) {
    Token next = Tokens.get(tokens, at + 1);
    boolean point = Tokens.wordAt(tokens, at).equals(".");
    if (next == null || next.kind() == Token.Kind.PUNCT || NameTail.verb(tokens, at + 1) > 0) {
      return at;
    }
    boolean abbreviation =
        point && tokens.get(at - 1).text().length() <= 3 && BodyName.capital(next);
    return point && !abbreviation ? at : at + 1;
  }

  /** "(QISC)": a short abbreviation or remark in brackets. */
  private static int bracket(List<Token> tokens, int at) {
    for (int i = at + 1; i < tokens.size() && i < at + MAX_BRACKET; i++) {
      if (Tokens.wordAt(tokens, i).equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  /**
   * A comma belongs to the name in "Sở Văn hóa, Thể thao và Du lịch": capitalised words follow that
   * are no body, and a "và" closes them.
   */
  private static int comma(List<Token> tokens, int from, int at) {
    int next = at + 1;
    if (at == from
        || !BodyName.capital(Tokens.get(tokens, next))
        || BodyName.begins(tokens, next)) {
      return at;
    }
    for (int i = next; i < Math.min(tokens.size(), next + 7); i++) {
      String word = Tokens.wordAt(tokens, i);
      if (word.equals("và")) {
        return BodyName.capital(Tokens.get(tokens, i + 1)) && !BodyName.begins(tokens, i + 1)
            ? i + 1
            : at;
      }
      if (tokens.get(i).kind() == Token.Kind.PUNCT || NameTail.verb(tokens, i) > 0) {
        return at;
      }
    }
    return at;
  }
}
