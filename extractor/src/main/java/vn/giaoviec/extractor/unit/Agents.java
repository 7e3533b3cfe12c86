package vn.giaoviec.extractor.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Syllables;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Who acts, told by what is said of them and not by a word that names of bodies begin with: only
 * people and bodies "phối hợp với" others or "chịu trách nhiệm".
 */
public final class Agents {

  /** A list of them takes no more tokens. */
  private static final int MAX_LENGTH = 40;

  /** Verbs of a name with what they are said of take no more tokens. */
  private static final int MAX_TAIL = 14;

  /** One of them takes no more tokens. */
  private static final int MAX_NAME = 9;

  /** Of these only people and bodies are the subject. */
  private static final Lexicon AGENTIVE =
      Lexicon.of(
          "chủ trì",
          "phối hợp",
          "tham mưu",
          "có trách nhiệm",
          "chịu trách nhiệm",
          "có nhiệm vụ",
          "chỉ đạo",
          "hướng dẫn",
          "đôn đốc",
          "làm đầu mối",
          "là đầu mối",
          "rà soát",
          "khẩn trương",
          "chủ động",
          "nghiêm túc",
          "cam kết",
          "bố trí",
          "vận động",
          "cử",
          "phân công",
          "lập danh sách",
          "xây dựng kế hoạch");

  /** What is handed out, done or told of: nobody. */
  private static final Lexicon OPENS_NONE = Lexicon.resource(Agents.class, "not-agents.txt");

  /** Nouns with which a subject begins that acts. */
  private static final Lexicon AGENTS = Lexicon.resource(Agents.class, "agents.txt");

  private static final Lexicon NOT_HEADS = Lexicon.resource(Agents.class, "not-heads.txt");

  /** What parts one of them from the next. */
  private static final Lexicon LINK = Lexicon.of(",", ";", "và");

  private static final Lexicon AT_LEAST = Lexicon.of("ít nhất", "tối thiểu", "thêm", "đủ");

  private Agents() {}

  /**
   * Those who act at {@code at}, where a verb follows of which only people and bodies are the
   * subject; null if none do.
   */
  public static @Nullable BodyPhrase subject(List<Token> tokens, int at) {
    int verb = verb(tokens, at);
    if (verb <= at) {
      return null;
    }
    boolean told = AGENTIVE.at(tokens, verb) && !place(tokens, at, verb);
    boolean acts = told || agent(tokens, at) || brands(tokens, at, verb);
    return acts && BodyName.capital(tokens.get(at)) ? new BodyPhrase(at, verb, false) : null;
  }

  /** Whether a noun for people, or one that opens names of bodies, stands there: "các Nhóm …". */
  private static boolean agent(List<Token> tokens, int at) {
    int noun = at + BodyName.DETERMINERS.match(tokens, at);
    return !NOT_HEADS.at(tokens, noun)
        && (AGENTS.at(tokens, noun)
            || BodyName.HEADS.at(tokens, noun)
            || NameWords.TITLES.at(tokens, noun));
  }

  /** "Tân An khẩn trương …": a name alone may be a place's. */
  private static boolean place(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!BodyName.capital(tokens.get(i)) || !Syllables.isSyllable(tokens.get(i).normal())) {
        return false;
      }
    }
    return !agent(tokens, from);
  }

  /** Whether it is a list of brands: "VNPT An Bình, Viettel". */
  private static boolean brands(List<Token> tokens, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || LINK.at(tokens, i)) {
        if (!proper(tokens, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return to > from + 1 && WorkVerbs.length(tokens, to) > 1;
  }

  /**
   * Those who are given work at {@code at}, behind "yêu cầu" or "giao"; null if no verb follows.
   */
  public static @Nullable BodyPhrase object(List<Token> tokens, int at) {
    int verb = verb(tokens, at);
    return verb > at && acts(tokens, verb) ? new BodyPhrase(at, verb, false) : null;
  }

  /** The bodies from {@code at} to {@code end} with those that a comma adds to them; or null. */
  public static @Nullable BodyPhrase more(List<Token> tokens, int at, int end) {
    boolean goesOn = end < tokens.size() && LINK.at(tokens, end);
    int verb = goesOn ? verb(tokens, end + 1) : 0;
    return verb > 0 ? new BodyPhrase(at, verb, false) : null;
  }

  /** Whether what stands at {@code at}, perhaps behind "các", is work or a thing: no body. */
  public static boolean nobody(List<Token> tokens, int at) {
    int noun = at + BodyName.DETERMINERS.match(tokens, at);
    return opensNone(tokens, noun) || NOT_HEADS.at(tokens, noun);
  }

  /** Whether a noun for people or bodies opens the tokens: "Học sinh và cha mẹ học sinh". */
  public static boolean opens(List<Token> tokens) {
    return !tokens.isEmpty() && agent(tokens, 0) && !opensNone(tokens, 0);
  }

  /** Whether the tokens are names alone, the first of a body: "Nhóm Toán, nhóm Tin". */
  public static boolean named(List<Token> tokens) {
    boolean body = !tokens.isEmpty() && BodyName.HEADS.at(tokens, 0) && !NOT_HEADS.at(tokens, 0);
    return body && tokens.size() > 1 && names(tokens, 0);
  }

  /** Whether names alone go on from {@code at} to the end: ", hệ thống truyền thanh cơ sở". */
  public static boolean goOn(List<Token> tokens, int at) {
    return at < tokens.size() && LINK.at(tokens, at) && names(tokens, at);
  }

  /**
   * Whether verbs of a name go on to a near end: "các doanh nghiệp | khai thác, chế biến đá trên
   * địa bàn".
   */
  public static boolean tail(List<Token> tokens, int at) {
    int verb = NameWords.OPEN_VERBS.match(tokens, at);
    int next = at + verb;
    while (verb > 0 && next < tokens.size() && LINK.at(tokens, next)) {
      int more = NameWords.OPEN_VERBS.match(tokens, next + 1);
      if (more == 0) {
        break;
      }
      next += 1 + more;
    }
    return verb > 0 && tokens.size() - at <= MAX_TAIL && names(tokens, next);
  }

  private static boolean names(List<Token> tokens, int at) {
    boolean starts = true;
    int words = 0;
    for (int i = at; i < tokens.size(); i++) {
      if (LINK.at(tokens, i)) {
        starts = true;
        words = 0;
        continue;
      }
      boolean none = starts && (OPENS_NONE.at(tokens, i) || WorkVerbs.at(tokens, i));
      if (none || !nameWord(tokens, i) || ++words > MAX_NAME) {
        return false;
      }
      starts = false;
    }
    return true;
  }

  /**
   * A word that is no Vietnamese syllable, with capitals or a branch behind it: "Viettel An Bình".
   */
  private static boolean proper(List<Token> tokens, int from, int to) {
    int end = from;
    while (end < to && BodyName.capital(tokens.get(end))) {
      end++;
    }
    boolean brand =
        tokens.get(from).kind() == Token.Kind.WORD
            && !Syllables.isSyllable(tokens.get(from).normal());
    boolean whole = end == to || Tokens.wordAt(tokens, end).equals("chi");
    return brand && whole;
  }

  /** Where the verb stands behind words of names alone; 0 if something else stands there. */
  private static int verb(List<Token> tokens, int from) {
    int name = from;
    int end = Math.min(tokens.size(), from + MAX_LENGTH);
    for (int i = from; i < end; i++) {
      if (i == name && opensNone(tokens, i)) {
        return 0;
      }
      if (!BodyName.capital(tokens.get(i)) && acts(tokens, i)) {
        boolean inName = NameWords.OPEN_VERBS.at(tokens, i) || NameWords.FIELDS.at(tokens, i - 1);
        if (i > name && !inName) {
          return i;
        }
      }
      if (LINK.at(tokens, i)) {
        if (i == name) {
          return 0;
        }
        name = i + 1;
      } else if (!nameWord(tokens, i) || i - name >= MAX_NAME) {
        return nonVerb(tokens, i, name) ? i : 0;
      }
    }
    return 0;
  }

  /** Whether a verb, also one that OCR spoilt, or a noun for things stands there. */
  private static boolean opensNone(List<Token> tokens, int at) {
    return OPENS_NONE.at(tokens, at)
        || WorkVerbs.at(tokens, at)
        || WorkVerbs.folded(tokens, at) && !agent(tokens, at);
  }

  /** Whether a word of duty ends the name there: "Già làng có trách nhiệm …". */
  private static boolean nonVerb(List<Token> tokens, int at, int name) {
    return at > name && AGENTIVE.at(tokens, at);
  }

  private static boolean acts(List<Token> tokens, int at) {
    return WorkVerbs.length(tokens, at) > 1 || NameWords.VERBS.at(tokens, at) || counts(tokens, at);
  }

  /** "viết ít nhất 04 bài", "mua 30 bộ": a short verb of so many things. */
  private static boolean counts(List<Token> tokens, int at) {
    boolean number =
        at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER
            || AT_LEAST.at(tokens, at + 1);
    return number && NameWords.SHORT_VERBS.at(tokens, at);
  }

  private static boolean nameWord(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.PUNCT) {
      return "-&/".contains(token.normal());
    }
    return BodyName.capital(token)
        || NameWords.MODIFIERS.at(tokens, at)
        || NameWords.FUNCTION_WORDS.match(tokens, at) == 0 && NameTail.verb(tokens, at) == 0
        || Tokens.wordAt(tokens, at).equals("các");
  }
}
