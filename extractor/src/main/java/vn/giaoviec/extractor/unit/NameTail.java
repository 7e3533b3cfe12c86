package vn.giaoviec.extractor.unit;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Where a name of a body ends: before the verb of its work, or a word that no name contains. */
final class NameTail {

  /** No body's name is longer, in tokens. */
  static final int MAX_LENGTH = 26;

  /** No compound of a field is longer, in tokens. */
  private static final int LONGEST_FIELD = 5;

  /** No head that needs no further word is longer, in tokens. */
  private static final int LONGEST_COMPLETE = 4;

  /** A board stands with its area at most so many tokens before "về". */
  private static final int LONGEST_BOARD = 12;

  /** Small words behind a capital are no more, in tokens. */
  private static final int LONGEST_COMPOUND = 3;

  /** No function of a person is longer, in tokens. */
  private static final int MAX_TITLE = 5;

  /** With these the names of bodies of persons begin that need no further word. */
  private static final Lexicon BOARDS =
      Lexicon.of("ban giám", "ban thường", "ban chấp", "ban kiểm");

  private NameTail() {}

  /** The end of "sở, ban, ngành" from {@code at} on, where one noun of the kind has been read. */
  static int collective(List<Token> tokens, int at, Lexicon nouns) {
    int end = at;
    while (end < tokens.size()) {
      boolean separator =
          ",".equals(Tokens.wordAt(tokens, end)) || "và".equals(Tokens.wordAt(tokens, end));
      int noun = separator ? nouns.match(tokens, end + 1) : 0;
      boolean bare =
          noun > 0 && (!BodyName.capital(tokens.get(end + 1)) || qualified(tokens, end + 1 + noun));
      boolean verb =
          NameWords.OPEN_VERBS.match(tokens, end + 1) > noun || Organising.at(tokens, end + 1);
      if (!bare || verb) {
        break;
      }
      end += 1 + noun;
    }
    return end;
  }

  /** "các Cục, Vụ liên quan": capitals, yet no names, for what follows tells of them in common. */
  private static boolean qualified(List<Token> tokens, int at) {
    return at < tokens.size()
        && !BodyName.capital(tokens.get(at))
        && NameWords.MODIFIERS.at(tokens, at);
  }

  /** The end of the name whose head ends at {@code from}. */
  static int end(List<Token> tokens, int from, boolean shared) {
    return end(tokens, from, shared, false);
  }

  /** The same; {@code proper} tells that the name writes all its verbs with a capital. */
  static int end(List<Token> tokens, int from, boolean shared, boolean proper) {
    int at = from;
    int limit = Math.min(tokens.size(), from + MAX_LENGTH);
    while (at < limit) {
      int next = step(tokens, from, at, shared, proper);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at == tokens.size() ? at : shorten(tokens, from, limit);
  }

  /** The index after what belongs to the name at {@code at}; {@code at} itself where it ends. */
  private static int step(List<Token> tokens, int from, int at, boolean shared, boolean proper) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.PUNCT) {
      return NamePunctuation.end(tokens, from, at, shared);
    }
    int modifier = modifier(tokens, from, at);
    if (modifier > 0 && NameWords.FIELDS.match(tokens, at) <= modifier) {
      return at + modifier + Charged.words(tokens, at, at + modifier);
    }
    if (Tokens.wordAt(tokens, at).equals("và")) {
      return conjunction(tokens, at);
    }
    if (ofField(tokens, at)) {
      return at + 2;
    }
    if (NameWords.PLURAL.at(tokens, at)) {
      return PluralTail.plural(tokens, from, at);
    }
    if (BodyName.capital(token)) {
      boolean work = at > from && NameWords.NEVER_NAMES.at(tokens, at);
      return work || product(tokens, at) ? at : at + nameWord(tokens, at);
    }
    if (NameWords.LEVELS.at(tokens, at)) {
      return PluralTail.placeList(tokens, at);
    }
    return product(tokens, at) ? at : lowerCase(tokens, from, at, proper);
  }

  /** "các cơ quan quản lý nhà nước về đất đai": of which field a body is, not what it is told. */
  private static boolean ofField(List<Token> tokens, int at) {
    return Tokens.wordAt(tokens, at).equals("về")
        && at + 1 < tokens.size()
        && (NameWords.OF_FIELD.contains(
                Tokens.wordAt(tokens, at - 2) + " " + Tokens.wordAt(tokens, at - 1))
            || board(tokens, at))
        && tokens.get(at + 1).kind() == Token.Kind.WORD
        && !NameWords.MATTERS.at(tokens, at + 1)
        && !NameWords.PLURAL.at(tokens, at + 1)
        && !NameWords.PRODUCTS.at(tokens, at + 1);
  }

  /** "Ủy ban Quốc gia về …": a board's name tells its area, then for what it is. */
  private static boolean board(List<Token> tokens, int at) {
    if (!NameWords.AREAS.contains(Tokens.wordAt(tokens, at - 1))) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - LONGEST_BOARD); i--) {
      if (NameWords.BOARDS.at(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  static int verbWords(List<Token> tokens, int at) {
    return Math.max(NameWords.VERBS.match(tokens, at), NameWords.OPEN_VERBS.match(tokens, at));
  }

  /** A capitalised word of a name with the small ones bound to it: "Đào tạo", "Ban chỉ đạo". */
  private static int nameWord(List<Token> tokens, int at) {
    int bound =
        Math.max(
            Math.max(NameWords.HEADS.match(tokens, at), NameWords.FIELDS.match(tokens, at)),
            Math.max(NameWords.VERBS.match(tokens, at), NameWords.OPEN_VERBS.match(tokens, at)));
    return Math.max(1, bound);
  }

  private static int lowerCase(List<Token> tokens, int from, int at, boolean proper) {
    boolean complete =
        at > from && nameEnds(tokens, at - 1) && !Tokens.wordAt(tokens, at - 1).equals("quan");
    int field = complete ? 0 : NameWords.FIELDS.match(tokens, at);
    if (field > 0 && !(proper && NameWords.VERBS.at(tokens, at))) {
      return at + field;
    }
    boolean shortVerb =
        NameWords.SHORT_VERBS.at(tokens, at)
            && (at > from + 1 && (proper || nameEnds(tokens, at - 1) || fieldEnds(tokens, from, at))
                || at > from
                    && (level(tokens, at - 1)
                        || number(tokens, at - 1)
                        || abbreviated(tokens, at - 1))
                || at == from && complete(tokens, at));
    if (twoVerbs(tokens, from, at, proper)) {
      return at + verbWords(tokens, at);
    }
    if (verb(tokens, at) > 0
        || at > from && Tokens.wordAt(tokens, at).equals("ngày") && number(tokens, at + 1)
        || shortVerb
        || NameWords.MATTERS.at(tokens, at) && (at > from || !NameWords.HEADS.at(tokens, at - 1))) {
      return at;
    }
    int open = NameWords.OPEN_VERBS.match(tokens, at);
    if (open == 0) {
      return afterProperName(tokens, from, at) ? at : at + 1;
    }
    if (Tokens.wordAt(tokens, at - 1).equals("án") && Tokens.wordAt(tokens, at - 2).equals("dự")) {
      return at + open; // "Ban Quản lý dự án đầu tư xây dựng …"
    }
    boolean object =
        (at > from
                || title(tokens, from)
                || complete(tokens, from)
                || NameWords.MANNER.at(tokens, at + open))
            && (NameWords.OBJECT_SIGNS.at(tokens, at + open) || number(tokens, at + open));
    boolean verbsFollow =
        at > from
            && ",".equals(Tokens.wordAt(tokens, at + open))
            && smallVerb(tokens, at + open + 1);
    boolean whole =
        nameEnds(tokens, at - 1) || joinedFields(tokens, from, at) || fieldEnds(tokens, from, at);
    boolean enough = at > from + 1 || described(tokens, at - 1);
    boolean afterName = enough && whole && at + open < tokens.size();
    boolean verb =
        afterName
            || proper
                && at > from
                && !"và".equals(Tokens.wordAt(tokens, at - 1))
                && at + open < tokens.size();
    boolean board = at == from && BOARDS.at(tokens, at - 3) && complete(tokens, at);
    boolean places = board || at == from && (level(tokens, at - 1) || level(tokens, at - 2));
    return object || verbsFollow || verb || places ? at : at + open;
  }

  /** "các nhà thầu thi công tăng ca": a head that needs no further word ends there. */
  private static boolean complete(List<Token> tokens, int end) {
    for (int length = 2; length <= Math.min(LONGEST_COMPLETE, end); length++) {
      if (NameWords.COMPLETE.match(tokens, end - length) == length) {
        return true;
      }
    }
    return false;
  }

  /** "Phòng Công nghệ thông tin": a compound that no further word belongs to ends there. */
  private static boolean fieldEnds(List<Token> tokens, int from, int at) {
    for (int length = 2; length <= Math.min(LONGEST_FIELD, at - from); length++) {
      boolean capital = BodyName.capital(tokens.get(at - length));
      if (capital && NameWords.FIELDS.match(tokens, at - length) == length) {
        return true;
      }
    }
    return false;
  }

  /** "Công ty TNHH Quản lý khai thác …": a verb that goes on with the verb of a name. */
  private static boolean twoVerbs(List<Token> tokens, int from, int at, boolean proper) {
    return !proper
        && at - 2 >= from
        && BodyName.capital(Tokens.get(tokens, at - 2))
        && NameWords.OPEN_VERBS.match(tokens, at - 2) == 2
        && NameWords.OPEN_VERBS.at(tokens, at)
        && !NameWords.OBJECT_SIGNS.at(tokens, at + verbWords(tokens, at));
  }

  /** Whether the function of a person ends before {@code end}, who then does something. */
  static boolean title(List<Token> tokens, int end) {
    for (int length = 1; length <= MAX_TITLE; length++) {
      if (NameWords.TITLES.match(tokens, end - length) == length) {
        return true;
      }
    }
    return false;
  }

  /** "… Văn hóa - Thông tin và Thể thao" is whole before a verb. */
  private static boolean joinedFields(List<Token> tokens, int from, int at) {
    boolean compound =
        at > from + 3
            && BodyName.capital(Tokens.get(tokens, at - 2))
            && !BodyName.capital(Tokens.get(tokens, at - 1))
            && verbWords(tokens, at - 2) == 0;
    return compound
            && "và".equals(Tokens.wordAt(tokens, at - 3))
            && BodyName.capital(Tokens.get(tokens, at - 4))
        || compound
            && "và".equals(Tokens.wordAt(tokens, at - 3))
            && BodyName.capital(Tokens.get(tokens, at - 5));
  }

  /** Whether a capitalised word, a level of government or the end of a remark stands there. */
  private static boolean nameEnds(List<Token> tokens, int at) {
    return BodyName.capital(Tokens.get(tokens, at))
        || ")".equals(Tokens.wordAt(tokens, at))
        || NameWords.CLOSED.contains(Tokens.wordAt(tokens, at))
        || described(tokens, at)
        || level(tokens, at)
        || level(tokens, at - 1);
  }

  /** "chức năng", "cùng cấp", which close a name. */
  private static boolean described(List<Token> tokens, int at) {
    String last = Tokens.wordAt(tokens, at - 1) + " " + Tokens.wordAt(tokens, at);
    return NameWords.DESCRIBED.contains(last)
        || last.equals("cơ sở") && Tokens.wordAt(tokens, at - 2).equals("ở");
  }

  /** A level of government; "xã hội" is none. */
  static boolean level(List<Token> tokens, int at) {
    boolean compound =
        Tokens.wordAt(tokens, at + 1).equals("hội")
            || Tokens.wordAt(tokens, at - 1).equals("nông"); // xã hội, nông thôn
    return NameWords.LEVELS.at(tokens, at) && !compound;
  }

  /** "Liên minh HTX lập …": letters that stand for words of a name. */
  private static boolean abbreviated(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** Two capitalised words in a row end a name like "Báo Quảng Phước"; a verb follows. */
  private static boolean afterProperName(List<Token> tokens, int from, int at) {
    return at > from + 1
        && !(number(tokens, at) && verb(tokens, at + 1) > 0) // "Công ty Sông Đà 6 bàn giao …"
        && !compound(tokens, at)
        && properWord(tokens, at - 1)
        && properWord(tokens, at - 2)
        && !NameWords.HEADS.at(tokens, at - 2)
        && !NameWords.HEADS.at(tokens, at);
  }

  /** "Nghề Kỹ thuật công nghệ": words of a name, where a verb or the end follows soon. */
  private static boolean compound(List<Token> tokens, int at) {
    for (int i = at + 1; i <= at + LONGEST_COMPOUND; i++) {
      if (i >= tokens.size() || tokens.get(i).kind() == Token.Kind.PUNCT || verb(tokens, i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised word that is no abbreviation. */
  private static boolean properWord(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return BodyName.capital(tokens.get(at))
        && text.length() > 1
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /** "trình Chính phủ Nghị định …": what is submitted follows a name that is whole. */
  private static boolean product(List<Token> tokens, int at) {
    boolean whole =
        NameWords.LEVELS.at(tokens, at - 1)
            || NameWords.LEVELS.at(tokens, at - 2)
            || NameWords.WHOLE.at(tokens, at - 2);
    return whole && NameWords.PRODUCTS.at(tokens, at);
  }

  private static boolean number(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
  }

  /** The length of the verb at {@code at} that ends any name; 0 if there is none. */
  static int verb(List<Token> tokens, int at) {
    if (at >= tokens.size() || BodyName.capital(tokens.get(at)) || insideField(tokens, at)) {
      return 0;
    }
    int verb =
        Math.max(NameWords.VERBS.match(tokens, at), NameWords.FUNCTION_WORDS.match(tokens, at));
    return verb > 0 && NameWords.OPEN_VERBS.match(tokens, at) <= verb ? verb : 0;
  }

  /** "không" in "Cảng hàng không": the last syllable of a field, which is no word of its own. */
  private static boolean insideField(List<Token> tokens, int at) {
    return at > 0
        && NameWords.FIELDS.match(tokens, at - 1) > 1
        && NameWords.FUNCTION_WORDS.at(tokens, at);
  }

  private static boolean smallVerb(List<Token> tokens, int at) {
    return at < tokens.size() && !BodyName.capital(tokens.get(at)) && verbLike(tokens, at);
  }

  /** Whether a verb stands there, however it is written. */
  static boolean verbLike(List<Token> tokens, int at) {
    return at < tokens.size()
        && (NameWords.VERBS.at(tokens, at) || NameWords.OPEN_VERBS.at(tokens, at));
  }

  private static int modifier(List<Token> tokens, int from, int at) {
    int length = BodyName.capital(tokens.get(at)) ? 0 : NameWords.MODIFIERS.match(tokens, at);
    if (length == 0 || NameWords.ASIDE.match(tokens, at) > length) {
      return 0; // "các sở | trên cơ sở kết quả rà soát …"
    }
    String first = Tokens.wordAt(tokens, at);
    if (first.equals("từ")) {
      return PluralTail.route(tokens, at);
    }
    if (first.equals("chủ") && Tokens.wordAt(tokens, at + 1).equals("trì")) {
      boolean body =
          Tokens.wordAt(tokens, at - 1).equals("quan")
              || Tokens.wordAt(tokens, at - 1).equals("vị");
      return body && NameWords.AFTER_ROLE.contains(Tokens.wordAt(tokens, at + 2)) ? length : 0;
    }
    if (first.equals("cấp")
        && !NameWords.LEVELS.at(tokens, at + 1)
        && !NameWords.RANKS.contains(Tokens.wordAt(tokens, at + 1))) {
      return 0;
    }
    boolean place =
        first.equals("tại") || length == 1 && (first.equals("của") || first.equals("thuộc"));
    boolean manages =
        length == 2 && first.equals("quản") && (at > from || described(tokens, at - 1));
    if (place && !nameFollows(tokens, at + length) || manages) {
      return 0;
    }
    return length;
  }

  private static boolean nameFollows(List<Token> tokens, int at) {
    return BodyName.capital(Tokens.get(tokens, at))
        || NameWords.HEADS.at(tokens, at)
        || NameWords.PLURAL_OBJECTS.at(tokens, at)
        || NameWords.PLURAL.at(tokens, at);
  }

  /** "và" goes on with the name unless another body or a verb follows. */
  private static int conjunction(List<Token> tokens, int at) {
    boolean body = BodyName.begins(tokens, at + 1);
    boolean verb = verb(tokens, at + 1) > 0;
    boolean last = at + 1 >= tokens.size();
    return body || verb || last ? at : at + 1;
  }

  /** A run of words without an end is no name: what is sure are its capitalised first words. */
  private static int shorten(List<Token> tokens, int from, int limit) {
    int end = from;
    for (int i = from; i < limit && tokens.get(i).kind() != Token.Kind.PUNCT; i++) {
      boolean open = !BodyName.capital(tokens.get(i)) && NameWords.OPEN_VERBS.at(tokens, i);
      if (open) {
        break;
      }
      end = BodyName.capital(tokens.get(i)) ? i + 1 : end;
    }
    return end;
  }

  /** "đồng chí Nguyễn Văn A, Phó Giám đốc Sở Y tế": the title that follows a name. */
  static int titleAfterName(List<Token> tokens, int at) {
    boolean title = ",".equals(Tokens.wordAt(tokens, at)) || "-".equals(Tokens.wordAt(tokens, at));
    if (!title || !NameWords.TITLES.at(tokens, at + 1) || !BodyName.capital(tokens.get(at + 1))) {
      return at;
    }
    return end(tokens, at + 1 + NameWords.TITLES.match(tokens, at + 1), false);
  }
}
