package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/**
 * Runs an automaton from one token of a line, all alternatives side by side, token by token. A
 * state is entered once at most for each token, so the work is bounded by states times tokens
 * reached, and the tokens reached by the pattern's bounded length.
 */
final class Machine {
  /** What a thread has remembered so far, latest first. */
  private record Memory(boolean opens, String name, int token, @Nullable Memory earlier) {}

  private record Thread(int state, @Nullable Memory memory) {}

  private final List<Automaton.State> states;
  private final Line line;
  private final int from;

  /** The threads that wait before each token from {@code from} on. */
  private final List<List<Thread>> waiting = new ArrayList<>();

  private int end = -1;
  private @Nullable Memory memory;

  private Machine(List<Automaton.State> states, Line line, int from) {
    this.states = states;
    this.line = line;
    this.from = from;
  }

  /** The longest match that begins at token {@code from}; null if there is none. */
  static @Nullable Match run(List<Automaton.State> states, Line line, int from) {
    Machine machine = new Machine(states, line, from);
    machine.enter(from, new Thread(0, null));
    for (int at = 0; at < machine.waiting.size(); at++) {
      for (Thread thread : machine.waiting.get(at)) {
        machine.step(thread, from + at);
      }
    }
    return machine.end <= from ? null : new Match(line, from, machine.end, machine.captures());
  }

  private void step(Thread thread, int at) {
    Automaton.State state = states.get(thread.state);
    if (state.atEnd != null && at > end) {
      end = at;
      memory = remember(thread.memory, state.atEnd, at);
    }
    if (at < line.tokens().size()) {
      for (Automaton.Edge edge : edges(state, line.tokens().get(at))) {
        take(edge, thread, at);
      }
    }
  }

  /** The edges that may fit a token, preferred ones first; literals among them do fit. */
  private static List<Automaton.Edge> edges(Automaton.State state, Token token) {
    List<Automaton.Edge> literals = state.byWord.getOrDefault(token.normal(), List.of());
    List<Automaton.Edge> folded =
        state.byFolded.isEmpty()
            ? List.of()
            : state.byFolded.getOrDefault(Normal.fold(token.normal()), List.of());
    if (folded.isEmpty() && (literals.isEmpty() || state.others.isEmpty())) {
      return literals.isEmpty() ? state.others : literals;
    }
    List<Automaton.Edge> all = new ArrayList<>(literals);
    all.addAll(folded);
    all.addAll(state.others);
    all.sort(Comparator.comparingInt(Automaton.Edge::order));
    return all;
  }

  private void take(Automaton.Edge edge, Thread thread, int at) {
    if (edge.leaf() instanceof Node.SpanOf spanOf) {
      for (Span span : line.spansAt(at)) {
        if (span.type().equals(spanOf.type())) {
          enter(span.to(), new Thread(edge.target(), remember(thread.memory, edge.marks(), at)));
        }
      }
    } else if (edge.leaf() instanceof Node.Literal || fits(edge.leaf(), line.tokens().get(at))) {
      enter(at + 1, new Thread(edge.target(), remember(thread.memory, edge.marks(), at)));
    }
  }

  private void enter(int at, Thread thread) {
    while (waiting.size() <= at - from) {
      waiting.add(new ArrayList<>());
    }
    List<Thread> threads = waiting.get(at - from);
    for (Thread earlier : threads) {
      if (earlier.state == thread.state) {
        return;
      }
    }
    threads.add(thread);
  }

  private static @Nullable Memory remember(
      @Nullable Memory memory, List<Automaton.Mark> marks, int at) {
    Memory all = memory;
    for (Automaton.Mark mark : marks) {
      all = new Memory(mark.opens(), mark.name(), at, all);
    }
    return all;
  }

  /** Whether a single token fits a leaf that is no span. */
  static boolean fits(Node leaf, Token token) {
    if (leaf instanceof Node.Literal literal) {
      String form = literal.folded() ? Normal.fold(token.normal()) : token.normal();
      return form.equals(literal.word());
    }
    return leaf instanceof Node.Any
        || leaf instanceof Node.TokenClass tokenClass && tokenClass.test().test(token);
  }

  /** The captures of the best match; of several of one name, the last comes first. */
  private List<Capture> captures() {
    List<Capture> captures = new ArrayList<>();
    List<Memory> closed = new ArrayList<>();
    for (Memory at = memory; at != null; at = at.earlier) {
      if (!at.opens) {
        closed.add(at);
      } else {
        Memory close = closed.remove(closed.size() - 1);
        captures.add(new Capture(line, at.name, at.token, close.token));
      }
    }
    return captures;
  }
}
