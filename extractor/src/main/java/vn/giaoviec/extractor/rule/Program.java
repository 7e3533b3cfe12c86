package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A pattern as a list of steps, from which {@link Automaton} is made. */
final class Program {
  /** The most times that a part may repeat; keeps the cost of a place bounded. */
  static final int MAX_REPEAT = 60;

  /** One step. Steps that consume go on to the next index. */
  sealed interface Step {
    /** Consumes tokens that fit a leaf of the pattern. */
    record Consume(Node leaf) implements Step {}

    /** Goes on at {@code first} and, less preferred, at {@code second}. */
    record Split(int first, int second) implements Step {}

    /** Goes on at {@code to}. */
    record Jump(int to) implements Step {}

    /** A capture begins. */
    record Open(String name) implements Step {}

    /** A capture ends. */
    record Close(String name) implements Step {}

    /** The pattern has matched. */
    record Accept() implements Step {}
  }

  private final List<Step> steps = new ArrayList<>();

  private Program() {}

  /** The steps of a pattern. Throws IllegalArgumentException if it could match no token at all. */
  static List<Step> of(Node pattern) {
    Program program = new Program();
    program.add(pattern);
    program.steps.add(new Step.Accept());
    return List.copyOf(program.steps);
  }

  private void add(Node node) {
    if (node instanceof Node.Sequence sequence) {
      sequence.parts().forEach(this::add);
    } else if (node instanceof Node.Choice choice) {
      addChoice(choice.options());
    } else if (node instanceof Node.Repeat repeat) {
      addRepeat(repeat);
    } else if (node instanceof Node.Capture capture) {
      steps.add(new Step.Open(capture.name()));
      add(capture.part());
      steps.add(new Step.Close(capture.name()));
    } else {
      steps.add(new Step.Consume(node));
    }
  }

  private void addChoice(List<Node> options) {
    if (options.size() == 1) {
      add(options.get(0));
      return;
    }
    int split = reserve();
    add(options.get(0));
    int jump = reserve();
    steps.set(split, new Step.Split(split + 1, steps.size()));
    addChoice(options.subList(1, options.size()));
    steps.set(jump, new Step.Jump(steps.size()));
  }

  private void addRepeat(Node.Repeat repeat) {
    if (repeat.least() < 0 || repeat.most() < repeat.least() || repeat.most() > MAX_REPEAT) {
      throw new IllegalArgumentException("repeat out of bounds: " + repeat);
    }
    for (int i = 0; i < repeat.least(); i++) {
      add(repeat.part());
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = repeat.least(); i < repeat.most(); i++) {
      splits.add(reserve());
      add(repeat.part());
    }
    for (int split : splits) {
      steps.set(split, new Step.Split(split + 1, steps.size()));
    }
  }

  private int reserve() {
    steps.add(new Step.Jump(steps.size() + 1));
    return steps.size() - 1;
  }

  /**
   * Collects into {@code first} the leaves that a match of {@code node} can begin with.
   *
   * @return whether {@code node} can match nothing, so that what follows it can begin a match too
   */
  static boolean firstLeaves(Node node, Set<Node> first) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.parts().stream().allMatch(part -> firstLeaves(part, first));
    } else if (node instanceof Node.Choice choice) {
      return choice.options().stream().filter(option -> firstLeaves(option, first)).count() > 0;
    } else if (node instanceof Node.Repeat repeat) {
      return firstLeaves(repeat.part(), first) || repeat.least() == 0;
    } else if (node instanceof Node.Capture capture) {
      return firstLeaves(capture.part(), first);
    }
    first.add(node);
    return false;
  }
}
