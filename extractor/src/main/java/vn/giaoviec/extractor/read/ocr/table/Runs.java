package vn.giaoviec.extractor.read.ocr.table;

import java.util.Arrays;

/**
 * Straight runs of dark pixels along one direction. A run lies on a line of pixels (a row for
 * horizontal runs, a column for vertical ones) and covers the pixels from one to another of it.
 */
final class Runs {

  private int size;
  private int[] line = new int[256];
  private int[] from = new int[256];
  private int[] to = new int[256];

  int size() {
    return size;
  }

  int line(int run) {
    return line[run];
  }

  /** The first pixel of a run. */
  int from(int run) {
    return from[run];
  }

  /** The pixel behind a run's last. */
  int to(int run) {
    return to[run];
  }

  int length(int run) {
    return to[run] - from[run];
  }

  void add(int onLine, int begin, int end) {
    if (size == line.length) {
      line = Arrays.copyOf(line, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    line[size] = onLine;
    from[size] = begin;
    to[size] = end;
    size++;
  }

  /**
   * The same runs by line, those of one line in the order in which they were added.
   *
   * @param lines how many lines of pixels there are
   */
  Runs byLine(int lines) {
    int[] next = new int[lines + 1];
    for (int run = 0; run < size; run++) {
      next[line[run] + 1]++;
    }
    for (int i = 1; i <= lines; i++) {
      next[i] += next[i - 1];
    }
    Runs sorted = new Runs();
    sorted.line = new int[Math.max(1, size)];
    sorted.from = new int[Math.max(1, size)];
    sorted.to = new int[Math.max(1, size)];
    sorted.size = size;
    for (int run = 0; run < size; run++) {
      int place = next[line[run]]++;
      sorted.line[place] = line[run];
      sorted.from[place] = from[run];
      sorted.to[place] = to[run];
    }
    return sorted;
  }
}
