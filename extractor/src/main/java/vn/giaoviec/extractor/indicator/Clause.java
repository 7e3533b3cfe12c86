package vn.giaoviec.extractor.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A stretch of a paragraph between two semicolons, full stops or item numbers "(1)", without what
 * stands in brackets.
 *
 * @param source the whole paragraph
 * @param tokens the clause's own tokens
 * @param asides what stood in brackets, in order
 * @param opening what stands before the clause
 */
record Clause(String source, List<Token> tokens, List<Aside> asides, Break opening) {

  /** Deeper brackets than these are read as plain text. */
  private static final int MAX_DEPTH = 3;

  /** Longer brackets tell more than a name. */
  private static final int LONGEST_BRACKET = 60;

  /** What separates a clause from the one before. */
  enum Break {
    /** The beginning of the paragraph or an item's number. */
    ITEM,
    /** A full stop. */
    SENTENCE,
    /** A semicolon. */
    SEMICOLON
  }

  /**
   * Clauses in brackets.
   *
   * @param at how many of the outer clause's tokens stand before them
   * @param clauses what the brackets hold
   */
  record Aside(int at, List<Clause> clauses) {}

  /** The clauses of a paragraph, in order; those without tokens are left out. */
  static List<Clause> of(String paragraph) {
    return of(paragraph, Tokens.of(paragraph));
  }

  /** The same for a paragraph whose tokens are known. */
  static List<Clause> of(String paragraph, List<Token> tokens) {
    List<Token> words = Scales.joined(tokens);
    Splitter splitter = new Splitter(paragraph, words, brackets(words));
    return splitter.split(0, splitter.tokens.size(), 0);
  }

  /** For each token the index of the bracket that closes it; -1 where it is no closed bracket. */
  private static List<Integer> brackets(List<Token> tokens) {
    List<Integer> closing = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      String sign = tokens.get(i).normal();
      if (sign.equals("(")) {
        open.push(i);
      } else if (sign.equals(")") && !open.isEmpty()) {
        closing.set(open.pop(), i);
      }
    }
    return closing;
  }

  /** The words from token {@code from} to {@code to - 1}, as written, without the brackets. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (i > from && gapBefore(i)) {
        text.append(bracket(i)).append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }

  /** The words in brackets before token {@code i}, where they are part of a name: "(GRDP)". */
  private String bracket(int i) {
    String between = source.substring(tokens.get(i - 1).end(), tokens.get(i).start()).strip();
    boolean figures = between.chars().anyMatch(Character::isDigit);
    boolean name = between.length() <= LONGEST_BRACKET && between.indexOf(':') < 0;
    boolean brackets = between.startsWith("(") && between.endsWith(")");
    return brackets && name && !figures ? " " + between : "";
  }

  /** Whether it ends in a colon, so that a list follows. */
  boolean leadsIn() {
    return word(size() - 1).equals(":");
  }

  /** Whether white space or a bracket stands before token {@code i}. */
  boolean gapBefore(int i) {
    return i == 0 || tokens.get(i - 1).end() != tokens.get(i).start();
  }

  /** Whether something in brackets stands before token {@code i}. */
  boolean bracketAt(int i) {
    int next = i > 0 && i <= size() ? tokens.get(i - 1).end() : source.length();
    while (next < source.length() && source.charAt(next) == ' ') {
      next++;
    }
    return next < source.length() && source.charAt(next) == '(';
  }

  /** The normal form of token {@code i}; "" outside the clause. */
  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).normal() : "";
  }

  /** Whether token {@code i} begins with a capital; not where there is none. */
  boolean capital(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  /** How many tokens it has. */
  int size() {
    return tokens.size();
  }

  private record Splitter(String source, List<Token> tokens, List<Integer> closing) {

    List<Clause> split(int from, int to, int depth) {
      List<Clause> clauses = new ArrayList<>();
      List<Token> own = new ArrayList<>();
      List<Aside> asides = new ArrayList<>();
      Break opening = depth == 0 ? Break.ITEM : Break.SEMICOLON;
      for (int i = from; i < to; i++) {
        int close = depth < MAX_DEPTH ? closing.get(i) : -1;
        Break stop = close > 0 && marker(i, close) ? Break.ITEM : stop(i, to);
        if (stop != null) {
          add(clauses, own, asides, opening);
          own = new ArrayList<>();
          asides = new ArrayList<>();
          opening = stop;
        } else if (close > 0) {
          asides.add(new Aside(own.size(), split(i + 1, close, depth + 1)));
        } else {
          own.add(tokens.get(i));
        }
        i = Math.max(i, close);
      }
      add(clauses, own, asides, opening);
      return clauses;
    }

    private void add(List<Clause> to, List<Token> own, List<Aside> asides, Break opening) {
      if (!own.isEmpty() || !asides.isEmpty()) {
        to.add(new Clause(source, List.copyOf(own), List.copyOf(asides), opening));
      }
    }

    private boolean is(int i, String sign) {
      return i < tokens.size() && tokens.get(i).normal().equals(sign);
    }

    /** Whether the brackets hold an item's number: "(1)", "(ii)". */
    private boolean marker(int open, int close) {
      Token token = tokens.get(open + 1);
      return close == open + 2
          && (token.isPlainDigits() && token.text().length() <= 2 || small(token.text()));
    }

    /** Whether it is a Roman numeral in small letters. */
    private static boolean small(String text) {
      return text.length() <= 5 && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    private @Nullable Break stop(int i, int to) {
      if (is(i, ";")) {
        return Break.SEMICOLON;
      }
      if (!is(i, ".") && !is(i, "…") || i + 1 >= to) {
        return null;
      }
      Token next = tokens.get(i + 1);
      boolean apart = next.start() > tokens.get(i).end();
      char first = next.text().charAt(0);
      boolean opens = Character.isUpperCase(first) || !Character.isLetter(first);
      return apart && opens ? Break.SENTENCE : null;
    }
  }
}
