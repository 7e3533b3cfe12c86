package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/**
 * Rules that recognise the same kind of thing. Where several match, the leftmost match counts, of
 * these the longest, of these the rule declared first.
 *
 * <p>Rules are looked up by the words, classes and spans that their patterns can begin with, so a
 * text without any of these costs next to nothing.
 *
 * @param <V> what they recognise
 */
public final class RuleSet<V> {
  private final String name;
  private final Function<String, Line> reader;
  private final List<Rule<V>> rules;
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byFolded = new HashMap<>();
  private final Map<String, BitSet> bySpan = new HashMap<>();
  private final Map<Node, BitSet> byTest = new LinkedHashMap<>();

  /** The rules by words of which their every match holds one; under "" those without such words. */
  private final Map<String, BitSet> byRequired = new HashMap<>();

  private final Map<String, BitSet> byRequiredSpan = new HashMap<>();

  private RuleSet(String name, Function<String, Line> reader, List<Rule<V>> rules) {
    this.name = name;
    this.reader = reader;
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      indexRequired(rules.get(i).pattern().required(), i);
      for (Node leaf : rules.get(i).pattern().first()) {
        index(leaf, i);
      }
    }
  }

  /**
   * A set of rules.
   *
   * @param name the kind of thing, such as "deadline"; with a rule's name it says what found a
   *     value
   * @param reader makes a text ready: its tokens with the spans and facts that the rules rely on
   * @param rules the rules, preferred ones first; their names must differ
   */
  public static <V> RuleSet<V> of(String name, Function<String, Line> reader, List<Rule<V>> rules) {
    Set<String> names = new HashSet<>();
    for (Rule<V> rule : rules) {
      if (!names.add(rule.name())) {
        throw new IllegalArgumentException("two rules named " + name + "/" + rule.name());
      }
    }
    return new RuleSet<>(name, reader, List.copyOf(rules));
  }

  /** The kind of thing that the rules recognise. */
  public String name() {
    return name;
  }

  /** The rules in their order. */
  public List<Rule<V>> rules() {
    return rules;
  }

  /** Makes a text ready for these rules. */
  public Line read(String text) {
    return reader.apply(text);
  }

  /** The name that evidence gives for a hit of {@code rule}: "deadline/before-date". */
  public String nameOf(Rule<?> rule) {
    return name + "/" + rule.name();
  }

  /** All that the rules find in a text; see {@link #find(Line)}. */
  public List<Hit<V>> find(String text) {
    return find(read(text));
  }

  /** All that the rules find in a line, from left to right, without overlaps. */
  public List<Hit<V>> find(Line line) {
    List<Hit<V>> hits = new ArrayList<>();
    BitSet possible = possible(line);
    BitSet candidates = new BitSet(rules.size());
    int at = possible.isEmpty() ? line.tokens().size() : 0;
    while (at < line.tokens().size()) {
      Hit<V> hit = at(line, at, possible, candidates);
      if (hit != null) {
        hits.add(hit);
      }
      at = hit == null ? at + 1 : hit.match().to();
    }
    return hits;
  }

  /** The best hit that begins at the token of that index; null if there is none. */
  public @Nullable Hit<V> at(Line line, int from) {
    BitSet all = new BitSet();
    all.set(0, rules.size());
    return at(line, from, all, new BitSet(rules.size()));
  }

  private @Nullable Hit<V> at(Line line, int from, BitSet possible, BitSet candidates) {
    Hit<V> best = null;
    candidates(line, from, candidates);
    if (candidates.isEmpty()) {
      return null;
    }
    candidates.and(possible);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Hit<V> hit = hit(rules.get(i), line, from);
      if (hit != null && (best == null || hit.match().to() > best.match().to())) {
        best = hit;
      }
    }
    return best;
  }

  /** The hit of the first rule that takes the line from its first to its last token; or null. */
  public @Nullable Hit<V> whole(Line line) {
    BitSet candidates = new BitSet(rules.size());
    candidates(line, 0, candidates);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Hit<V> hit = hit(rules.get(i), line, 0);
      if (hit != null && hit.match().to() == line.tokens().size()) {
        return hit;
      }
    }
    return null;
  }

  /** What the rules find in a line, as spans of type {@code type}. */
  public List<Span> spans(Line line, String type) {
    List<Span> spans = new ArrayList<>();
    for (Hit<V> hit : find(line)) {
      Object value = hit.value();
      if (value != null) {
        spans.add(new Span(type, hit.match().from(), hit.match().to(), value));
      }
    }
    return spans;
  }

  private @Nullable Hit<V> hit(Rule<V> rule, Line line, int from) {
    Match match = rule.pattern().at(line, from);
    V value = match == null ? null : rule.meaning().apply(match);
    return match == null || value == null ? null : new Hit<>(rule, match, value);
  }

  /** The rules of which the line holds a word or span that their every match needs. */
  private BitSet possible(Line line) {
    BitSet possible = new BitSet();
    set(possible, byRequired.get(""));
    for (int at = 0; at < line.tokens().size(); at++) {
      set(possible, byRequired.get(line.word(at)));
      for (Span span : line.spansAt(at)) {
        set(possible, byRequiredSpan.get(span.type()));
      }
    }
    return possible;
  }

  private void indexRequired(@Nullable Set<String> required, int rule) {
    for (String key : required == null ? Set.of("") : required) {
      boolean span = key.startsWith("<");
      add(
          span ? byRequiredSpan : byRequired,
          span ? key.substring(1, key.length() - 1) : key,
          rule);
    }
  }

  /** Fills {@code candidates} with the rules that may match at a token. */
  private void candidates(Line line, int at, BitSet candidates) {
    candidates.clear();
    if (at >= line.tokens().size()) {
      return;
    }
    Token token = line.tokens().get(at);
    set(candidates, byWord.get(token.normal()));
    for (Map.Entry<String, BitSet> folded : byFolded.entrySet()) {
      set(candidates, Normal.foldsTo(token.normal(), folded.getKey()) ? folded.getValue() : null);
    }
    for (Span span : line.spansAt(at)) {
      set(candidates, bySpan.get(span.type()));
    }
    for (Map.Entry<Node, BitSet> test : byTest.entrySet()) {
      set(candidates, Machine.fits(test.getKey(), token) ? test.getValue() : null);
    }
  }

  private static void set(BitSet candidates, @Nullable BitSet rules) {
    if (rules != null) {
      candidates.or(rules);
    }
  }

  private void index(Node leaf, int rule) {
    if (leaf instanceof Node.Literal literal) {
      add(literal.folded() ? byFolded : byWord, literal.word(), rule);
    } else if (leaf instanceof Node.SpanOf spanOf) {
      add(bySpan, spanOf.type(), rule);
    } else {
      add(byTest, leaf, rule);
    }
  }

  private static <K> void add(Map<K, BitSet> index, K key, int rule) {
    index.computeIfAbsent(key, absent -> new BitSet()).set(rule);
  }
}
