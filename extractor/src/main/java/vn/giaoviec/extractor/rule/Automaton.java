package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.WordMap;

/**
 * A program made ready to run: every state knows at once which leaves may come next, and literals
 * are looked up by their word, so that the many alternatives of a dictionary cost one look-up.
 */
final class Automaton {
  /** A capture that begins or ends between two tokens. */
  record Mark(boolean opens, String name) {}

  /**
   * A way on from a state.
   *
   * @param order its rank among the ways from that state, the preferred one first
   * @param leaf what must come
   * @param marks what is remembered before it
   * @param target the state after it
   */
  record Edge(int order, Node leaf, List<Mark> marks, int target) {}

  /** A place in the pattern between two leaves. */
  static final class State {
    private final WordMap<List<Edge>> byWord = new WordMap<>();

    /** The same for words that are compared without diacritics; null where there are none. */
    private @Nullable WordMap<List<Edge>> byFolded;

    private final List<Edge> others = new ArrayList<>();

    /** What is remembered at the end of a match; null where the pattern can't end here. */
    @Nullable List<Mark> atEnd;

    private void add(Edge edge) {
      if (!(edge.leaf() instanceof Node.Literal literal)) {
        others.add(edge);
      } else if (literal.folded()) {
        byFolded = byFolded == null ? new WordMap<>() : byFolded;
        add(byFolded, literal.word(), edge);
      } else {
        add(byWord, literal.word(), edge);
      }
    }

    private static void add(WordMap<List<Edge>> index, String word, Edge edge) {
      List<Edge> known = index.get(word);
      if (known == null) {
        known = new ArrayList<>();
        index.put(word, known);
      }
      known.add(edge);
    }

    /** The edges that may fit a token, preferred ones first; literals among them do fit. */
    List<Edge> edges(Token token) {
      List<Edge> known = byWord.get(token.normal());
      List<Edge> literals = known == null ? others : known;
      List<Edge> folded = byFolded == null ? null : byFolded.get(Normal.fold(token.normal()));
      return folded == null ? literals : sorted(literals, folded);
    }

    /** Adds the other edges to those of each word, once for all. */
    private void close() {
      if (!others.isEmpty()) {
        byWord.replaceAll(edges -> sorted(edges, others));
      }
    }

    private static List<Edge> sorted(List<Edge> some, List<Edge> more) {
      return Stream.concat(some.stream(), more.stream())
          .sorted(Comparator.comparingInt(Edge::order))
          .toList();
    }
  }

  private final List<Program.Step> steps;
  private final List<State> states = new ArrayList<>();

  private Automaton(List<Program.Step> steps) {
    this.steps = steps;
  }

  /** A state for each step of a program, the first being where a match begins. */
  static List<State> of(List<Program.Step> steps) {
    Automaton automaton = new Automaton(steps);
    for (int i = 0; i < steps.size(); i++) {
      boolean reached = i == 0 || steps.get(i - 1) instanceof Program.Step.Consume;
      State state = new State();
      if (reached) {
        automaton.follow(i, List.of(), state, new HashSet<>());
      }
      state.close();
      automaton.states.add(state);
    }
    return List.copyOf(automaton.states);
  }

  /** Adds to {@code state} the leaves that can be reached from a step without consuming. */
  private void follow(int index, List<Mark> marks, State state, Set<Integer> seen) {
    if (!seen.add(index)) {
      return;
    }
    Program.Step step = steps.get(index);
    if (step instanceof Program.Step.Split split) {
      follow(split.first(), marks, state, seen);
      follow(split.second(), marks, state, seen);
    } else if (step instanceof Program.Step.Jump jump) {
      follow(jump.to(), marks, state, seen);
    } else if (step instanceof Program.Step.Open open) {
      follow(index + 1, plus(marks, new Mark(true, open.name())), state, seen);
    } else if (step instanceof Program.Step.Close close) {
      follow(index + 1, plus(marks, new Mark(false, close.name())), state, seen);
    } else if (step instanceof Program.Step.Consume consume) {
      state.add(new Edge(seen.size(), consume.leaf(), marks, index + 1));
    } else {
      state.atEnd = marks;
    }
  }

  private static List<Mark> plus(List<Mark> marks, Mark mark) {
    List<Mark> more = new ArrayList<>(marks);
    more.add(mark);
    return List.copyOf(more);
  }
}
