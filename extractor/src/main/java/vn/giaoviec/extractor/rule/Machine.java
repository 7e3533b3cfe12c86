package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** A way through the pattern that waits before a token; {@code next} waits there as well. */
  private static final class Thread {
    final int state;
    final @Nullable Memory memory;
    @Nullable Thread next;

    Thread(int state, @Nullable Memory memory) {
      this.state = state;
      this.memory = memory;
    }
  }

  /** Most matches reach no more tokens. */
  private static final int USUAL = 16;

  private final List<Automaton.State> states;
  private final Line line;
  private final int from;

  /** The first of the threads that wait before each token from {@code from} on. */
  private @Nullable Thread[] waiting = new @Nullable Thread[USUAL];

  /** How many tokens threads have reached. */
  private int reached;

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
    machine.enter(from, 0, null);
    for (int at = 0; at < machine.reached; at++) {
      for (Thread thread = machine.waiting[at]; thread != null; thread = thread.next) {
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
      List<Automaton.Edge> edges = state.edges(line.tokens().get(at));
      for (int i = 0; i < edges.size(); i++) {
        take(edges.get(i), thread, at);
      }
    }
  }

  private void take(Automaton.Edge edge, Thread thread, int at) {
    if (edge.leaf() instanceof Node.SpanOf spanOf) {
      List<Span> spans = line.spansAt(at);
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        if (span.type().equals(spanOf.type())) {
          enter(span.to(), edge.target(), remember(thread.memory, edge.marks(), at));
        }
      }
    } else if (edge.leaf() instanceof Node.Literal || fits(edge.leaf(), line.tokens().get(at))) {
      enter(at + 1, edge.target(), remember(thread.memory, edge.marks(), at));
    }
  }

  private void enter(int at, int state, @Nullable Memory memory) {
    int index = at - from;
    if (index >= waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * index);
    }
    reached = Math.max(reached, index + 1);
    Thread last = null;
    for (Thread thread = waiting[index]; thread != null; thread = thread.next) {
      if (thread.state == state) {
        return;
      }
      last = thread;
    }
    Thread entered = new Thread(state, memory);
    if (last == null) {
      waiting[index] = entered;
    } else {
      last.next = entered;
    }
  }

  private static @Nullable Memory remember(
      @Nullable Memory memory, List<Automaton.Mark> marks, int at) {
    Memory all = memory;
    for (int i = 0; i < marks.size(); i++) {
      Automaton.Mark mark = marks.get(i);
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
