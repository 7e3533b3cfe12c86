package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.extractor.unit.Token.Kind;

/** Finds where the names at the beginning of a text end; see {@link UnitList#beginsWithUnit}. */
final class UnitPrefix {

  /** No name is longer; a text that seems to have one is something else. */
  private static final int LONGEST = 60;

  /** How many characters are looked at. */
  private static final int FARTHEST = 3_000;

  /** Words that after an opening bracket belong to the sentence, not to the name. */
  private static final Set<String> ASIDE = Set.of("qua", "thông", "để", "do", "sau", "theo", "tại");

  /** Words of fields with a verb in them: "Bộ Ngoại giao", "Phòng Công nghệ thông tin". */
  private static final PhraseSet FIELDS = PhraseSet.resource("compounds.txt");

  /** No such compound begins further before a word of it. */
  private static final int LONGEST_FIELD = 5;

  private static final PhraseSet OF_MANY =
      Heads.phrases(
          "dự án, chương trình, nước, nhà, ngành, cấp, đề án, vấn đề xã hội, công trình, quân khu");

  private final String text;
  private final List<Token> tokens;
  private final NameHead here;
  private final NameStart starts;
  private final SharedHead shared;

  UnitPrefix(String text) {
    this.text = text.substring(0, Math.min(text.length(), FARTHEST));
    tokens = Token.of(this.text);
    here = new NameHead(tokens);
    starts = new NameStart(tokens, here);
    shared = new SharedHead(this.text, tokens, here);
  }

  Optional<UnitList.Match> match() {
    int length = length();
    return length == 0
        ? Optional.empty()
        : Optional.of(new UnitList.Match(length, UnitList.split(text.substring(0, length))));
  }

  /** How many characters the names take; 0 where the text begins with none. */
  int length() {
    boolean opens = tokens.get(0).word() && here.opensText(0);
    return opens ? tokens.get(end() - 1).end() : 0;
  }

  /** The token after the last name. */
  private int end() {
    int name = 0;
    int at = pastHead(0);
    while (at < tokens.size() && at - name < LONGEST) {
      Token token = tokens.get(at);
      if (token.is(Kind.OPEN)) {
        int close = closing(at);
        if (close < 0 || ASIDE.contains(tokens.get(at + 1).key())) {
          return at;
        }
        at = close + 1;
      } else if (token.is(Kind.COMMA) || token.joins()) {
        int next = at + 1;
        next += tokens.get(next).joins() ? 1 : 0;
        if (starts.opensNext(name, at, next > at + 1 || token.joins(), next)) {
          name = next;
          at = pastHead(next);
        } else if (goesOn(name, at, next)) {
          at = next + 1;
        } else {
          return at;
        }
      } else if (here.territory(at)) {
        at += Heads.length(Heads.TERRITORIES, tokens, at);
      } else if (ends(token, at)) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  /**
   * Whether a name goes on after the comma or "và" at {@code separator}. A sentence's predicate
   * never begins with "và", so that what follows it belongs to the name.
   */
  private boolean goesOn(int name, int separator, int next) {
    Token token = tokens.get(next);
    if (!token.word()) {
      return false;
    }
    if (!tokens.get(separator).is(Kind.COMMA) || next > separator + 1) {
      return !here.noCase() && token.capitalised() // "Phòng Khảo thí và Đảm bảo chất lượng"
          || !Heads.opens(Predicates.STRONG, tokens, next);
    }
    if (here.noCase() || token.capitalised()) {
      return true;
    }
    return starts.collective(name, separator)
        || here.territory(next)
        || !Heads.opens(Predicates.STRONG, tokens, next)
            && !Heads.opens(Predicates.VERBS, tokens, next);
  }

  private boolean ends(Token token, int at) {
    if (token.is(Kind.DASH)) {
      return !tokens.get(at + 1).capitalised();
    }
    if (!token.word()) {
      return true;
    }
    return !here.noCase()
        && !token.capitalised()
        && !secondSyllable(at)
        && !insideField(at)
        && (matter(at)
            || Heads.opens(Predicates.STRONG, tokens, at)
            || Heads.opens(Predicates.VERBS, tokens, at)
            || Heads.opens(Predicates.WORK, tokens, at));
  }

  private boolean insideField(int at) {
    for (int first = Math.max(0, at - LONGEST_FIELD); first <= at; first++) {
      if (first + Heads.length(FIELDS, tokens, first) > at) {
        return true;
      }
    }
    return false;
  }

  /** Whether "các …" names what is dealt with: "báo cáo UBND tỉnh các nội dung sau". */
  private boolean matter(int at) {
    int several = Heads.length(Heads.SEVERAL, tokens, at);
    return several > 0
        && !tokens.get(at + several).capitalised()
        && !Heads.opens(Heads.TERRITORIES, tokens, at + several)
        && !Heads.opens(OF_MANY, tokens, at + several)
        && !here.opensText(at);
  }

  /** "Trợ giúp" after "Trung tâm": a compound of which only the first syllable has a capital. */
  private boolean secondSyllable(int at) {
    return at > 1
        && tokens.get(at - 1).capitalised()
        && !tokens.get(at - 1).allCapitals()
        && !tokens.get(at - 2).capitalised()
        && !here.territory(at - 2)
        && !here.territory(at - 1)
        && Heads.length(Heads.WHOLE, tokens, at - 1) == 0
        && Heads.length(Heads.NAMED, tokens, at - 1) == 0
        && Predicates.SYLLABLES.contains(tokens.get(at).key());
  }

  /** Past the head and, where it can't stand alone, past the verb that its name begins with. */
  private int pastHead(int at) {
    Optional<SharedHead.Names> list = shared.at(at);
    if (list.isPresent()) {
      return list.get().end();
    }
    int next = at + Heads.length(Heads.SEVERAL, tokens, at);
    next += tokens.get(next).number() ? 1 : 0;
    next += Heads.length(Heads.ADDRESS, tokens, next);
    int whole =
        Math.max(
            Heads.length(Heads.WHOLE, tokens, next),
            Math.max(
                Heads.length(Heads.TITLES, tokens, next),
                Heads.length(Heads.ECONOMIC, tokens, next)));
    int named = Heads.length(Heads.NAMED, tokens, next);
    if (whole >= named && whole > 0) {
      return next + whole;
    }
    next += Math.max(named, Heads.length(Heads.COMMON, tokens, next));
    return next == at ? at + 1 : pastVerbs(next);
  }

  /** Past the verbs that a name may begin with: "hỗ trợ phát triển …". */
  private int pastVerbs(int at) {
    int next = at;
    int verb = Heads.length(Predicates.VERBS, tokens, next);
    while (verb > 0 && !Heads.opens(Predicates.STRONG, tokens, next)) {
      next += verb;
      verb = Heads.length(Predicates.VERBS, tokens, next);
    }
    return next;
  }

  private int closing(int open) {
    for (int i = open; i < Math.min(open + LONGEST, tokens.size()); i++) {
      if (tokens.get(i).is(Kind.CLOSE)) {
        return i;
      }
    }
    return -1;
  }
}
