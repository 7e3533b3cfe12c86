package vn.giaoviec.extractor.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Finds where names of bodies begin and end in running text, by how such names are built: a head
 * word, then words of a field or place, up to the verb of the work. Knows no body's name.
 */
public final class BodyFinder {

  /** More names in a row than any assignment has; keeps a hostile line cheap. */
  private static final int MAX_NAMES = 60;

  private static final Lexicon LINK = Lexicon.of("và", "cùng", "cùng với", "hoặc", "với");

  /** Heads that are verbs too: in a list they go on with the work, not with the names. */
  private static final Lexicon ALSO_VERBS =
      Lexicon.of(
          "thanh tra",
          "kiểm toán",
          "báo",
          "quỹ",
          "phòng",
          "hội",
          "thành viên",
          "chính quyền",
          "trưởng",
          "cấp",
          "bản",
          "cụm",
          "khối",
          "ban",
          "bộ",
          "vụ",
          "sở",
          "đoàn",
          "thuế",
          "chi cục");

  /** Parts of a house, whose names an office often writes with a small letter. */
  private static final Lexicon PARTS =
      Lexicon.of("phòng", "khoa", "ban", "tổ", "đội", "hội", "nhóm", "trạm", "xưởng");

  private BodyFinder() {}

  /** The names that begin at token {@code at}; null if none begins there. */
  public static @Nullable BodyPhrase at(List<Token> tokens, int at) {
    return list(tokens, at, BodyName.at(tokens, at));
  }

  /** The names at {@code at} where some must stand, as after "phối hợp với": also "ngành y tế". */
  public static @Nullable BodyPhrase objectAt(List<Token> tokens, int at) {
    return list(tokens, at, BodyName.at(tokens, at, true));
  }

  /** Whether words of what is submitted or asked stand there, not of a name: "phương án …". */
  public static boolean matter(List<Token> tokens, int at) {
    return NameWords.MATTERS.at(tokens, at) || NameWords.PRODUCTS.at(tokens, at);
  }

  private static @Nullable BodyPhrase list(List<Token> tokens, int at, @Nullable BodyName first) {
    if (first == null) {
      return null;
    }
    int end = first.to();
    boolean people = first.person();
    boolean shared = first.shared();
    for (int count = 1; count < MAX_NAMES; count++) {
      BodyName next = next(tokens, end, shared);
      if (next == null) {
        break;
      }
      end = next.to();
      shared |= next.shared();
      people &= next.person();
    }
    return new BodyPhrase(at, end, people);
  }

  /** The name that a comma, semicolon or "và" adds to the list that ends at {@code end}. */
  private static @Nullable BodyName next(List<Token> tokens, int end, boolean shared) {
    int at = end;
    if (at < tokens.size() && ",;".contains(tokens.get(at).normal())) {
      at++;
    }
    at +=
        at < tokens.size() && LINK.at(tokens, at) && !tokens.get(at).normal().equals("với")
            ? LINK.match(tokens, at)
            : 0;
    if (at == end || Organising.at(tokens, at)) {
      return null;
    }
    boolean named = // "phòng Hành chính quản trị"
        PARTS.at(tokens, at) && BodyName.capital(Tokens.get(tokens, at + 1));
    BodyName name = BodyName.at(tokens, at, named || !ALSO_VERBS.at(tokens, at));
    if (name == null && shared) {
      return BodyName.field(tokens, at);
    }
    return name == null ? PersonName.smallTitle(tokens, at) : name;
  }
}
