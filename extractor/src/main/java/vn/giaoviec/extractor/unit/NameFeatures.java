package vn.giaoviec.extractor.unit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.text.WordFilter;

/**
 * What a token shows of going on with a list of names, or not: words, letters, kinds of words and
 * what the rules say, each alone and together. A feature is the hash of what it is made of.
 */
final class NameFeatures {

  /** What a token is to a list of names. */
  static final int OUTSIDE = 0;

  static final int BEGINS = 1;
  static final int GOES_ON = 2;

  /** In place of what stood before the first token of a list. */
  private static final int FIRST = 3;

  private static final int MOST = 64;

  private static final int AND = "và".hashCode();
  private static final int COMMA = ",".hashCode();

  /** Kinds of words that tell names from work, each a bit. */
  private static final List<Lexicon> KINDS =
      List.of(
          BodyName.HEADS,
          BodyName.DETERMINERS,
          NameWords.TITLES,
          NameWords.MODIFIERS,
          NameWords.LEVELS,
          NameWords.OPEN_VERBS,
          NameWords.FUNCTION_WORDS);

  /** Words without which a token is of no kind. */
  private static final WordFilter OF_KINDS =
      Lexicon.first(
          Stream.of(KINDS, WorkVerbs.ALL, List.of(NameWords.VERBS)).flatMap(List::stream).toList());

  private final List<Token> tokens;
  private final int from;
  private final int[] ruled;

  /** So many tokens before the list are looked at. */
  private static final int BEHIND = 2;

  /** What each token from {@code from - BEHIND} on shows; looked at once, when it comes near. */
  private final int[] words;

  private final int[] shapes;
  private final int[] kinds;

  /** How many tokens have been looked at. */
  private int seen;

  private final int[] features = new int[MOST];
  private int count;

  /**
   * The features of a list that may begin at a token.
   *
   * @param ruled what the rules take each token for, by index
   */
  NameFeatures(List<Token> tokens, int from, int[] ruled) {
    this.tokens = tokens;
    this.from = from;
    this.ruled = ruled;
    int most = Math.min(tokens.size() - from, NameReader.MAX_LENGTH) + 2 * BEHIND + 1;
    words = new int[most];
    shapes = new int[most];
    kinds = new int[most];
  }

  /** Looks at the tokens up to those behind {@code at} that its features tell of. */
  private void look(int at) {
    for (int last = at - from + 2 * BEHIND; seen <= last; seen++) {
      int index = from - BEHIND + seen;
      words[seen] = wordOf(index);
      shapes[seen] = shapeOf(index);
      kinds[seen] = kindOf(index);
    }
  }

  private int word(int at) {
    return words[at - from + BEHIND];
  }

  private int shape(int at) {
    return shapes[at - from + BEHIND];
  }

  private int kind(int at) {
    return kinds[at - from + BEHIND];
  }

  /**
   * The features of token {@code at}.
   *
   * @param name where the name that is open begins, or the last one began
   * @param before what the token before was taken for
   * @param earlier what the one before that was taken for
   * @param names how many names end before the token
   */
  int[] of(int at, int name, int before, int earlier, int names) {
    count = 0;
    look(at);
    int prior = at == from ? FIRST : before;
    words(at, prior);
    int style = style(name, at);
    shapes(at, prior, style);
    kinds(at, prior, style);
    rules(at, prior, style);
    head(at, name, prior);
    int shape = shape(at);
    add(40, Math.min(names, 3), prior, shape);
    add(41, word(from - 1), prior, ruled(at));
    add(42, prior, earlier, shape);
    if (SEPARATORS.at(tokens, at)) {
      separator(at, name, style);
    }
    return Arrays.copyOf(features, count);
  }

  /** What may part two names, or stand within one. */
  static final Lexicon SEPARATORS = Lexicon.of(",", "và", ";", "cùng", "với");

  private void words(int at, int prior) {
    int last = word(at - 1);
    int word = word(at);
    int next = word(at + 1);
    add(1, prior, 0, 0);
    add(2, word, prior, 0);
    add(3, word, 0, 0);
    add(4, next, prior, 0);
    add(5, last, prior, 0);
    add(6, word(at + 2), 0, 0);
    add(7, word(at - 2), 0, 0);
    add(8, word, next, prior);
    add(9, last, word, prior);
    add(10, next, word(at + 2), 0);
    add(11, word(at - 2), last, 0);
    add(12, last, word, next);
    add(13, word, next, word(at + 2));
    add(14, word(at - 2), last, word);
  }

  private void shapes(int at, int prior, int style) {
    int both = shape(at) * 8 + shape(at + 1);
    add(15, shape(at - 1), both, prior);
    add(16, shape(at), prior, style);
    add(17, both, style, joint(at) * 4 + prior);
  }

  private void kinds(int at, int prior, int style) {
    int kind = kind(at);
    add(18, kind, prior, 0);
    add(19, kind(at + 1), prior, 0);
    add(20, kind(at + 2), 0, 0);
    add(21, kind, kind(at + 1), prior);
    add(22, kind, shape(at), style * 4 + prior);
    add(23, kind(at - 1), kind, shape(at) * 4 + prior);
    add(24, kind(at + 1), shape(at + 1), joint(at) * 4 + prior);
  }

  private void rules(int at, int prior, int style) {
    int rule = ruled(at);
    int around = ruled(at - 1) * 16 + rule * 4 + ruled(at + 1);
    add(25, rule, prior, 0);
    add(26, around, prior, 0);
    add(27, rule * 4 + ruled(at + 1), kind(at), prior);
    add(28, rule, word(at), prior);
    add(29, around & 0x3c, shape(at), style * 4 + prior);
    add(30, rule, word(at), word(at + 1));
  }

  private void head(int at, int name, int prior) {
    int far = at == from ? -1 : far(at - name);
    int head = word(name);
    int two = head * 31 + word(name + 1);
    add(31, far, prior, 0);
    add(32, far, ruled(at), prior);
    add(33, head, prior, 0);
    add(34, head, word(at), prior);
    add(35, two, prior, 0);
    add(36, two, word(at), 0);
    add(37, head, far, prior * 8 + shape(at));
    add(38, head, word(at), word(at + 1));
  }

  private void separator(int at, int name, int style) {
    int word = word(at);
    int next = word(at + 1);
    add(43, word, word(name), next);
    add(44, word * 64 + shape(at + 1) * 8 + shape(at - 1), style, kind(at + 1));
    add(45, word, word(at - 1), next);
    add(46, word, next, word(at + 2));
    add(47, word, word(name) * 31 + word(name + 1), shape(at + 1));
  }

  private static int far(int tokens) {
    return tokens < 4 ? tokens : tokens < 6 ? 4 : tokens < 10 ? 6 : 9;
  }

  /** Whether the open name has capitals only so far, and whether any behind its first word. */
  private int style(int name, int at) {
    boolean all = true;
    boolean any = false;
    for (int i = name; i < at; i++) {
      boolean capital = capital(shape(i));
      all &= capital || tokens.get(i).kind() == Token.Kind.PUNCT || word(i) == AND;
      any |= capital && i > name;
    }
    return (all ? 2 : 0) + (any ? 1 : 0);
  }

  private static boolean capital(int shape) {
    return shape == 2 || shape == 3;
  }

  /** A number for the letters of a token. */
  private int shapeOf(int at) {
    Token token = Tokens.get(tokens, at);
    if (token == null) {
      return 0;
    }
    int first = token.text().codePointAt(0);
    if (Character.isUpperCase(first)) {
      return token.text().length() > 1 && capitals(token.text()) ? 3 : 2;
    }
    return Character.isDigit(first) ? 1 : Character.isLetter(first) ? 4 : 5;
  }

  private static boolean capitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int joint(int at) {
    int word = word(at);
    return word == AND ? 1 : word == COMMA ? 2 : 0;
  }

  /** A number for a word; all numbers are one word. */
  private int wordOf(int at) {
    if (at < 0 || at >= tokens.size()) {
      return at < 0 ? 1 : 2;
    }
    String word = tokens.get(at).normal();
    return Character.isDigit(word.charAt(0)) ? 3 : word.hashCode();
  }

  private int ruled(int at) {
    return at < 0 || at >= ruled.length ? 0 : ruled[at];
  }

  private int kindOf(int at) {
    if (at < 0 || at >= tokens.size()) {
      return -2;
    }
    if (!OF_KINDS.mayHave(tokens.get(at).normal())) {
      return 0;
    }
    int kind = 0;
    for (int i = 0; i < KINDS.size(); i++) {
      kind |= KINDS.get(i).at(tokens, at) ? 1 << i : 0;
    }
    int verb = WorkVerbs.length(tokens, at);
    int ends = NameTail.verb(tokens, at) > 0 ? 1 : 0;
    return kind << 3 | Math.min(verb, 2) << 1 | ends;
  }

  private void add(int template, int a, int b, int c) {
    int hash = mix(mix(mix(template * 0x9E3779B1, a), b), c);
    features[count++] = hash == 0 ? 1 : hash; // 0 stands for none in the table of a model
  }

  private static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x85EBCA6B;
    return mixed ^ mixed >>> 15;
  }
}
