package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/**
 * Runs a program from one token of a line, all alternatives side by side, token by token. A step is
 * tried once at most for each token, so the work is bounded by steps times tokens reached.
 */
final class Machine {
  /** What a thread has remembered so far, latest first. */
  private record Memory(boolean opens, String name, int token, @Nullable Memory earlier) {}

  private record Thread(int step, @Nullable Memory memory) {}

  /** The threads that wait before one token. */
  private static final class Frontier {
    final List<Thread> threads = new ArrayList<>();
    final BitSet seen = new BitSet();
  }

  private final List<Program.Step> steps;
  private final Line line;
  private final TreeMap<Integer, Frontier> frontiers = new TreeMap<>();
  private int end = -1;
  private @Nullable Memory memory;

  private Machine(List<Program.Step> steps, Line line) {
    this.steps = steps;
    this.line = line;
  }

  /** The longest match that begins at token {@code from}; null if there is none. */
  static @Nullable Match run(List<Program.Step> steps, Line line, int from) {
    Machine machine = new Machine(steps, line);
    machine.enter(from, 0, null);
    while (!machine.frontiers.isEmpty()) {
      var next = machine.frontiers.pollFirstEntry();
      for (Thread thread : next.getValue().threads) {
        machine.consume(thread, next.getKey());
      }
    }
    return machine.end <= from ? null : new Match(line, from, machine.end, machine.captures());
  }

  /** Puts a thread before token {@code at}, following the steps that consume nothing. */
  private void enter(int at, int index, @Nullable Memory remembered) {
    Frontier frontier = frontiers.computeIfAbsent(at, key -> new Frontier());
    if (frontier.seen.get(index)) {
      return;
    }
    frontier.seen.set(index);
    Program.Step step = steps.get(index);
    if (step instanceof Program.Step.Split split) {
      enter(at, split.first(), remembered);
      enter(at, split.second(), remembered);
    } else if (step instanceof Program.Step.Jump jump) {
      enter(at, jump.to(), remembered);
    } else if (step instanceof Program.Step.Open open) {
      enter(at, index + 1, new Memory(true, open.name(), at, remembered));
    } else if (step instanceof Program.Step.Close close) {
      enter(at, index + 1, new Memory(false, close.name(), at, remembered));
    } else if (step instanceof Program.Step.Accept) {
      accept(at, remembered);
    } else {
      frontier.threads.add(new Thread(index, remembered));
    }
  }

  private void accept(int at, @Nullable Memory remembered) {
    if (at > end) {
      end = at;
      memory = remembered;
    }
  }

  private void consume(Thread thread, int at) {
    if (at >= line.tokens().size()
        || !(steps.get(thread.step) instanceof Program.Step.Consume leaf)) {
      return;
    }
    if (leaf.leaf() instanceof Node.SpanOf spanOf) {
      for (Span span : line.spansAt(at)) {
        if (span.type().equals(spanOf.type())) {
          enter(span.to(), thread.step + 1, thread.memory);
        }
      }
    } else if (fits(leaf.leaf(), line.tokens().get(at))) {
      enter(at + 1, thread.step + 1, thread.memory);
    }
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

  /** The captures of the best match; of several of one name, the last. */
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
