package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;

/**
 * The words between one quantity and the next: the end of what the first counts, what the second
 * measures, and how the two are said to belong together.
 *
 * @param tailEnd the index after the last token that belongs to the quantity before
 * @param from the index of the first token of the subject or action
 * @param to the index after its last token; {@code from} where there is none
 * @param link how the subject and the number belong together
 * @param basis what a change is measured against, named before the number; null where it isn't
 * @param joined whether only a comma or "và" stands before the quantity, so that it goes on a list
 * @param has whether the link is "có", "với" …, so that the subject only says where
 * @param twin what the quantity stands beside, where it has no subject of its own
 */
record Gap(
    int tailEnd,
    int from,
    int to,
    Link link,
    @Nullable String basis,
    boolean joined,
    boolean has,
    Twin twin) {

  /** How a subject and a number belong together. */
  enum Link {
    /** Nothing stands between them. */
    NONE,
    /** "đạt", "là", "có", a colon. */
    IS,
    /** "tăng". */
    UP,
    /** "giảm". */
    DOWN,
    /** "chiếm". */
    SHARE,
    /** A verb of work done: "mở 06 lớp". */
    ACTION;

    /** Whether it tells of a rise or a fall. */
    boolean moves() {
      return this == UP || this == DOWN;
    }
  }

  /**
   * What a quantity repeats of the one before it: the same for another time, or as it was planned.
   */
  enum Twin {
    /** Nothing. */
    NONE,
    /** "(cùng kỳ tăng 4,5%)". */
    TIME,
    /** "(kế hoạch là 65%)". */
    PLAN
  }

  Gap(
      int tailEnd,
      int from,
      int to,
      Link link,
      @Nullable String basis,
      boolean joined,
      boolean has) {
    this(tailEnd, from, to, link, basis, joined, has, Twin.NONE);
  }

  /** Whether it has a subject or an action. */
  boolean speaks() {
    return to > from;
  }

  /**
   * Reads the words from {@code start} to {@code end - 1}.
   *
   * @param first whether no quantity stands before them in the clause
   */
  static Gap read(Clause clause, int start, int end, boolean first) {
    return new GapReader(new Between(clause, start, end, first)).read();
  }
}
