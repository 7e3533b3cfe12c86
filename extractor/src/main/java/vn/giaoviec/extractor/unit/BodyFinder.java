package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
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

  /** No more names of a list have remarks in brackets behind them. */
  private static final int MOST_REMARKS = 12;

  /** A remark in brackets is no longer, in tokens. */
  private static final int LONGEST_REMARK = 40;

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

  /** Words behind which a body must stand. */
  private static final Lexicon OBJECT_PLACE =
      Lexicon.of("với", "giao", "cầu", "nghị", "trình", "cáo", "cho", "mưu", "đạo");

  private BodyFinder() {}

  /** The names that begin at token {@code at}; null if none begins there. */
  public static @Nullable BodyPhrase at(List<Token> tokens, int at) {
    return phrase(tokens, at, false);
  }

  /** The names at {@code at} where some must stand, as after "phối hợp với": also "ngành y tế". */
  public static @Nullable BodyPhrase objectAt(List<Token> tokens, int at) {
    return phrase(tokens, at, true);
  }

  /** The same, also one whose function is written with a small letter: "…, trưởng thôn báo cáo". */
  public static @Nullable BodyPhrase anyAt(List<Token> tokens, int at) {
    BodyPhrase known = objectAt(tokens, at);
    BodyName title = known == null ? PersonName.smallTitle(tokens, at) : null;
    return title == null ? known : new BodyPhrase(at, title.to(), title.person());
  }

  private static @Nullable BodyPhrase phrase(List<Token> tokens, int at, boolean object) {
    List<Listed> listed = list(tokens, at, BodyName.at(tokens, at, object));
    if (listed.isEmpty()) {
      return null;
    }
    List<NameReader.Name> names = SecondOpinion.STANDARD.names(tokens, at, names(listed));
    int end = last(names);
    boolean people = listed.stream().filter(l -> l.from() < end).allMatch(l -> l.name().person());
    return pastRemarks(tokens, new BodyPhrase(at, end, people));
  }

  private static int last(List<NameReader.Name> names) {
    return names.get(names.size() - 1).to();
  }

  /** The list with what goes on behind a remark: "Công ty A (đơn vị vận hành), UBND huyện B". */
  private static BodyPhrase pastRemarks(List<Token> tokens, BodyPhrase names) {
    BodyPhrase all = names;
    for (int count = 0; count < MOST_REMARKS; count++) {
      int end = afterRemark(tokens, all.to());
      Listed more = end == all.to() ? null : next(tokens, end, false);
      if (more == null) {
        return all;
      }
      List<NameReader.Name> listed = names(list(tokens, more.from(), more.name()));
      int to = last(SecondOpinion.STANDARD.names(tokens, more.from(), listed));
      all = new BodyPhrase(all.from(), to, all.people() && more.name().person());
    }
    return all;
  }

  /** Behind a remark in brackets that begins at {@code at}; {@code at} itself where none does. */
  public static int afterRemark(List<Token> tokens, int at) {
    if (!Tokens.wordAt(tokens, at).equals("(")) {
      return at;
    }
    int end = Math.min(tokens.size(), at + LONGEST_REMARK);
    for (int i = at + 1; i < end; i++) {
      if (tokens.get(i).normal().equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** The names that the rules find at {@code at}, one by one; empty if none begins there. */
  static List<NameReader.Name> ruled(List<Token> tokens, int at) {
    boolean object = at > 0 && OBJECT_PLACE.at(tokens, at - 1);
    return names(list(tokens, at, BodyName.at(tokens, at, object)));
  }

  private static List<NameReader.Name> names(List<Listed> listed) {
    return listed.stream().map(l -> new NameReader.Name(l.from(), l.name().to())).toList();
  }

  /** Whether words of what is submitted or asked stand there, not of a name: "phương án …". */
  public static boolean matter(List<Token> tokens, int at) {
    return NameWords.MATTERS.at(tokens, at) || NameWords.PRODUCTS.at(tokens, at);
  }

  /** A name of a list and where it begins. */
  private record Listed(int from, BodyName name) {}

  private static List<Listed> list(List<Token> tokens, int at, @Nullable BodyName first) {
    List<Listed> listed = new ArrayList<>();
    Listed next = first == null ? null : new Listed(at, first);
    boolean shared = false;
    while (next != null && listed.size() < MAX_NAMES) {
      listed.add(next);
      shared |= next.name().shared();
      next = next(tokens, next.name().to(), shared);
    }
    return listed;
  }

  /** The name that a comma, semicolon or "và" adds to the list that ends at {@code end}. */
  private static @Nullable Listed next(List<Token> tokens, int end, boolean shared) {
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
    if (name == null) {
      name = shared ? BodyName.field(tokens, at) : PersonName.smallTitle(tokens, at);
    }
    return name == null ? null : new Listed(at, name);
  }
}
