package vn.giaoviec.extractor.unit;

import java.util.List;
import vn.giaoviec.extractor.text.Syllables;

/** Tells what stands at one token, whatever name stands before it. */
final class NameHead {

  private final List<Token> tokens;

  /** True where the text is all in capitals, so that a capital tells nothing. */
  private final boolean noCase;

  NameHead(List<Token> tokens) {
    this.tokens = tokens;
    noCase = noCase(tokens);
  }

  private static boolean noCase(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.word() && !upper(token.text())) {
        return false;
      }
    }
    return true;
  }

  boolean noCase() {
    return noCase;
  }

  /** Whether a text that begins at {@code at} begins with a name. */
  boolean opensText(int at) {
    if (Heads.opens(Heads.ADDRESS, tokens, at)) {
      return true;
    }
    int several = Heads.length(Heads.SEVERAL, tokens, at);
    if (several > 0 || tokens.get(at).number()) {
      return body(at + Math.max(several, 1), true);
    }
    if (Heads.opens(Heads.VERB_OR_BODY, tokens, at)) {
      return bodyOrTerritoryAfter(at + Heads.length(Heads.VERB_OR_BODY, tokens, at));
    }
    return !Heads.opens(Heads.NOT_A_BODY, tokens, at) && body(at, false);
  }

  private boolean bodyOrTerritoryAfter(int at) {
    Token next = tokens.get(at);
    return next.is(Token.Kind.END)
        || next.is(Token.Kind.COLON)
        || territory(at)
        || Heads.opens(Heads.SEVERAL, tokens, at)
        || whole(at)
        || named(at)
        || Heads.opens(Heads.COMMON, tokens, at)
        || Heads.opens(Predicates.STRONG, tokens, at);
  }

  /**
   * Whether a body's name or a title stands here.
   *
   * @param counted true if "các" or a number stands before it, so that a common noun is no verb
   */
  boolean body(int at, boolean counted) {
    return named(at)
        || code(at)
        || bareHead(at)
        || whole(at)
        || Heads.opens(Heads.TITLES, tokens, at)
        || Heads.opens(Heads.ADDRESS, tokens, at)
        || Heads.opens(Heads.ECONOMIC, tokens, at)
        || counted && territory(at)
        || Heads.opens(Heads.COMMON, tokens, at) && (counted || !verb(at));
  }

  /** Whether a head with words of a name behind it stands here. */
  boolean named(int at) {
    int head = Heads.length(Heads.NAMED, tokens, at);
    return head > 0
        && !tokens.get(at + head).breaks()
        && !Heads.opens(Heads.NOT_A_BODY, tokens, at)
        && (!noCase && tokens.get(at + head).capitalised()
            || !Heads.opens(Heads.QUALIFIERS, tokens, at + head));
  }

  /** A department by its code: "P4", "PC06". */
  private boolean code(int at) {
    String text = tokens.get(at).text();
    int letters = 0;
    while (letters < text.length() && Character.isUpperCase(text.charAt(letters))) {
      letters++;
    }
    int digits = text.length() - letters;
    return letters > 0
        && letters <= 3
        && digits > 0
        && digits <= 2
        && text.chars().skip(letters).allMatch(Character::isDigit);
  }

  /** A name that can stand alone; "ca" is the police in capitals only. */
  boolean whole(int at) {
    boolean small = tokens.get(at).key().equals("ca") && !tokens.get(at).allCapitals();
    return !small && Heads.opens(Heads.WHOLE, tokens, at);
  }

  /** A head that stands for a body that was named before: "Trung tâm chủ trì …". */
  private boolean bareHead(int at) {
    int head = Heads.length(Heads.NAMED, tokens, at);
    int after = at + head;
    return head > 0
        && !Heads.opens(Heads.NOT_A_BODY, tokens, at)
        && (Heads.opens(Predicates.STRONG, tokens, after)
            || tokens.get(after).is(Token.Kind.COLON));
  }

  /** "P. TCHC": a head of one letter with a full stop. */
  boolean letterHead(int at) {
    boolean stop = tokens.get(at).text().equals("P") && tokens.get(at + 1).is(Token.Kind.STOP);
    return stop && tokens.get(at + 2).allCapitals();
  }

  /** "…, Viettel An Bình", "…, Agribank chi nhánh huyện": a brand with a place or branch. */
  boolean foreign(int at) {
    Token brand = tokens.get(at);
    Token next = tokens.get(at + (brand.is(Token.Kind.END) ? 0 : 1));
    return !noCase
        && brand.capitalised()
        && brand.text().length() > 2
        && !brand.allCapitals()
        && !Syllables.isSyllable(brand.key())
        && (next.capitalised() || next.key().equals("chi"));
  }

  /** "An Bình" after "VNPT": the place of a branch. */
  boolean branch(int at) {
    return tokens.get(at).capitalised() && !tokens.get(at).allCapitals() && !named(at);
  }

  boolean verb(int at) {
    return switch (tokens.get(at).key()) {
      case "tổ", "cấp" -> true;
      case "phòng" -> tokens.get(at + 1).breaks() && tokens.get(at + 2).key().equals("chống");
      default -> false;
    };
  }

  boolean territory(int at) {
    return at >= 0 && Heads.opens(Heads.TERRITORIES, tokens, at);
  }

  boolean personName(int at) {
    int words = 0;
    while (tokens.get(at + words).capitalised() && !tokens.get(at + words).allCapitals()) {
      words++;
    }
    return words >= 2 && words <= 5 && familyName(at) && !named(at);
  }

  boolean familyName(int at) {
    return !noCase
        && tokens.get(at).capitalised()
        && Heads.FAMILY_NAMES.contains(tokens.get(at).key())
        && tokens.get(at + 1).capitalised();
  }

  private static boolean upper(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
