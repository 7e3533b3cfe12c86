package vn.giaoviec.cli.command;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Work on many inputs on all cores, with the results handed on in the order of the inputs. */
final class Ordered {

  /** How many results may wait for an earlier, slower one; each holds a whole document. */
  private static final int AHEAD_PER_CORE = 4;

  private Ordered() {}

  /** Applies {@code work} to every input, side by side; {@code done} gets the results in order. */
  static <I, R> void forEach(List<I> inputs, Function<I, R> work, BiConsumer<I, R> done) {
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, inputs.size()));
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Queue<Pending<I, R>> pending = new ArrayDeque<>();
      for (I input : inputs) {
        if (pending.size() >= cores * AHEAD_PER_CORE) {
          pending.remove().handOn(done);
        }
        pending.add(new Pending<>(input, workers.submit(() -> work.apply(input))));
      }
      while (!pending.isEmpty()) {
        pending.remove().handOn(done);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private record Pending<I, R>(I input, Future<R> result) {

    void handOn(BiConsumer<I, R> done) {
      try {
        done.accept(input, result.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(String.valueOf(e.getCause()), e);
      }
    }
  }
}
