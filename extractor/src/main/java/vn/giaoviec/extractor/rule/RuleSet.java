package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

  /** For lines that no larger family has surveyed; made when it is first needed. */
  private volatile @Nullable RuleFamily alone;

  private RuleSet(String name, Function<String, Line> reader, List<Rule<V>> rules) {
    this.name = name;
    this.reader = reader;
    this.rules = rules;
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
    Search search = search(line);
    BitSet possible = search.possible();
    if (possible.isEmpty()) {
      return List.of();
    }
    List<Hit<V>> hits = new ArrayList<>();
    int at = 0;
    while (at < line.tokens().size()) {
      Hit<V> hit = longest(line, at, search.candidates(at, possible));
      if (hit != null) {
        hits.add(hit);
      }
      at = hit == null ? at + 1 : hit.match().to();
    }
    return hits;
  }

  /** The best hit that begins at the token of that index; null if there is none. */
  public @Nullable Hit<V> at(Line line, int from) {
    return longest(line, from, search(line).candidates(from, null));
  }

  private @Nullable Hit<V> longest(Line line, int from, BitSet candidates) {
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
    BitSet candidates = search(line).candidates(0, null);
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

  /** Looks rules up in a line by what a survey of its words told. */
  private record Search(Lookup lookup, Survey survey, Line line, BitSet found) {

    /** The indices of the rules that may match anywhere in the line. */
    BitSet possible() {
      return lookup.possible(survey, line);
    }

    /**
     * The indices of the rules that may match at a token; valid until it is asked again.
     *
     * @param of only those among these; null for all
     */
    BitSet candidates(int at, @Nullable BitSet of) {
      found.clear();
      if (at < line.tokens().size()) {
        lookup.candidates(survey, line, at, found);
      }
      if (of != null) {
        found.and(of);
      }
      return found;
    }
  }

  private Search search(Line line) {
    Survey survey = line.fact(Survey.class);
    Lookup lookup = survey == null ? null : survey.family().lookup(this);
    if (survey == null || lookup == null) {
      RuleFamily family = alone();
      survey = Survey.of(family, line.tokens());
      lookup = Objects.requireNonNull(family.lookup(this));
    }
    return new Search(lookup, survey, line, new BitSet(rules.size()));
  }

  private RuleFamily alone() {
    RuleFamily made = alone;
    if (made == null) {
      made = RuleFamily.of(Set.of(), List.of(this)); // two threads at once make the same
      alone = made;
    }
    return made;
  }
}
