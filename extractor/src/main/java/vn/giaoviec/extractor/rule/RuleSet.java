package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;

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

  /** The rules by the leaves that their matches can begin with. */
  private final LeafIndex first = new LeafIndex();

  private final Needs needs = new Needs();

  private RuleSet(String name, Function<String, Line> reader, List<Rule<V>> rules) {
    this.name = name;
    this.reader = reader;
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      for (Node leaf : rules.get(i).pattern().first()) {
        first.add(leaf, i);
      }
      needs.add(rules.get(i).pattern());
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
    BitSet possible = needs.possible(line);
    if (possible.isEmpty()) {
      return List.of();
    }
    List<Hit<V>> hits = new ArrayList<>();
    BitSet candidates = new BitSet(rules.size());
    int at = 0;
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
    if (!candidates(line, from, candidates)) {
      return null;
    }
    candidates.and(possible);
    Hit<V> best = null;
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

  /** Fills {@code candidates} with the rules that may match at a token; says if there are any. */
  private boolean candidates(Line line, int at, BitSet candidates) {
    candidates.clear();
    return at < line.tokens().size() && first.collect(line, at, candidates);
  }
}
