package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;

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

  /** How far before a preposition its verb is looked for. */
  private static final int VERB_REACH = 14;

  /** A sentence's words before its number that are short enough to name it. */
  private static final int LEAD = 30;

  /** Longer subjects run into the rest of their sentence. */
  private static final int LONG_SUBJECT = 8;

  /** "từ 4,5 triệu đồng/người/tháng" has ten tokens. */
  private static final int BASELINE = 11;

  private static final Phrases BOUND_WITH =
      Phrases.of(
          "so với, gắn với, đối với, kết hợp với, phối hợp với, phù hợp với, cùng với, liên kết với");

  private static final Phrases LINKS = Words.UP.and(Words.DOWN).and(Words.IS).and(Words.SHARE);

  private static final Phrases WHERE = Phrases.of("tại, ở, trên, thuộc, vào");

  /** Short verbs that are no syllable of a longer noun. */
  private static final Phrases SURE = Phrases.of("tặng, trao, mở, tạo, giúp, cử, mời");

  private static final Phrases COMPARED =
      Phrases.of("cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn");

  private static final Phrases RISE = Phrases.of("mức tăng, mức giảm, tốc độ tăng");

  /** Words that open a phrase before a sentence's subject. */
  private static final Phrases LEADS =
      Phrases.of(
          "theo, hồi, lúc, qua, để, nhằm, nhờ, do, sau, sau khi, khi, căn cứ, nhìn chung, với");

  private static final Phrases MOVES = Words.UP.and(Words.DOWN);

  /** Words after which "tăng" and "tăng trưởng" are nouns: "vào mức tăng trưởng", "tốc độ tăng". */
  private static final Phrases NO_RISE =
      Phrases.of("vào, về, của, cho, tốc độ, nhịp độ, tỷ lệ, tỉ lệ, đà, chỉ tiêu, mục tiêu");

  private static final Phrases TIMES =
      Phrases.of(
          "cùng kỳ, năm trước, tháng trước, quý trước, năm ngoái, đầu năm, cuối năm, của, vụ trước");

  /** Plans and budgets, beside which a figure is said. */
  static final Phrases PLANS =
      Phrases.of(
          "kế hoạch, KH, dự toán, mục tiêu, chỉ tiêu, nghị quyết, kế hoạch giao, dự toán giao, chỉ tiêu giao,"
              + "nghị quyết đề ra, kế hoạch đề ra, mục tiêu đề ra, kế hoạch năm, kế hoạch cả năm, dự toán năm");

  /** Words between a verb and its number: "tạo việc làm tăng thêm bình quân mỗi năm 500". */
  private static final Phrases MANNER =
      Phrases.of(
          "bình quân, trung bình, tăng thêm, thêm, mới, tổng cộng, lũy kế, luỹ kế, trong đó");

  /**
   * What is done to a subject doesn't name its figure: "cán bộ … được bố trí hợp lý (64 người/xã)".
   */
  private static final Phrases PASSIVE = Phrases.of("được, bị");

  /** Words after which a sentence's main clause begins: "do … nên tổng thu …". */
  private static final Phrases THEREFORE = Phrases.of("nên, thì");

  private static final Phrases SO = Phrases.of("so với");

  private static final Phrases IN_WHICH = Phrases.of("trong đó, trong số đó, gồm, bao gồm, riêng");

  /** Links to where a rise or fall ended. */
  private static final Phrases ENDS = Phrases.of("lên, xuống");

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
    ACTION
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

  private Gap(
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
    return new Reader(clause, clause.tokens(), start, end, first).read();
  }

  private record Reader(Clause clause, List<Token> tokens, int start, int end, boolean first) {

    Gap read() {
      Gap compared = compared();
      if (compared != null) {
        return compared;
      }
      int basisAt = basis();
      int linkEnd = basisAt < 0 ? end : basisAt;
      String basis = basisAt < 0 ? null : Basis.read(clause, basisAt, end);
      int comparator = comparators(linkEnd);
      Link link = link(comparator);
      int linkFrom = comparator - length(link, comparator);
      return twin(link == Link.NONE ? unlinked(linkEnd, basis) : linked(link, linkFrom, basis));
    }

    /** The gap; where its subject only names another time or a plan, as the twin that it is. */
    private Gap twin(Gap gap) {
      int at = gap.from();
      boolean plan = false;
      int step = 1;
      while (at < gap.to() && step > 0) {
        int planned = PLANS.at(tokens, at);
        int time = Math.max(TIMES.at(tokens, at), Times.at(clause, at, gap.to()) - at);
        plan |= planned > 0;
        step = Math.max(planned, time);
        at += step;
      }
      boolean twin = gap.speaks() && at >= gap.to();
      return twin
          ? new Gap(
              gap.tailEnd(),
              gap.to(),
              gap.to(),
              gap.link() == Link.ACTION ? Link.NONE : gap.link(),
              gap.basis(),
              gap.joined(),
              false,
              plan ? Twin.PLAN : Twin.TIME)
          : gap;
    }

    /** The index of a "so với …" that runs up to the number; -1 where there is none. */
    private int basis() {
      for (int i = end - 2; i >= start; i--) {
        boolean against = clause.word(i).equals("so") && clause.word(i + 1).equals("với");
        if (against && i == start && !first) {
          return -1; // it belongs to the quantity before
        }
        if (against) {
          int linkAfter = LINKS.before(tokens, end);
          return linkAfter > 0 ? -1 : i;
        }
        if (separator(i) || separator(i + 1)) {
          return -1;
        }
      }
      return -1;
    }

    /** "cao hơn năm trước 2%", "cao hơn mức tăng cả nước là 2%"; null for anything else. */
    private @Nullable Gap compared() {
      int last = lastSeparator(end);
      int at = Spans.afterOpeners(clause, Math.max(start, last + 1), end);
      int length = COMPARED.at(tokens, at);
      int to = comparators(end);
      boolean brief = length > 0 && to > at + length && to - at <= LONG_SUBJECT + 2;
      boolean is = Words.IS.before(tokens, to) > 0;
      if (!brief || is && !RISE.within(tokens, at + length, to)) {
        return null;
      }
      boolean down = Words.DOWN.at(tokens, at) > 0;
      int against = at + length + (SO.at(tokens, at + length) > 0 ? 2 : 0);
      String basis = clause.text(against, Math.max(against, to - Words.IS.before(tokens, to)));
      int tail = Math.max(start, last >= start ? last : at);
      return new Gap(tail, to, to, down ? Link.DOWN : Link.UP, basis, false, false);
    }

    private int comparators(int to) {
      return Math.max(start, to - Words.comparator(tokens, to));
    }

    private Link link(int to) {
      if (Spans.NOUN_ENDS.before(tokens, to) > 0) {
        return Link.NONE;
      }
      int verb = Actions.VERBS.before(tokens, to);
      int up = bounded(Words.UP.before(tokens, to), to);
      int down = bounded(Words.DOWN.before(tokens, to), to);
      up = verb > up || NO_RISE.before(tokens, to - up) > 0 ? 0 : up;
      down = verb > down ? 0 : down;
      int share = bounded(Words.SHARE.before(tokens, to), to);
      int is = bounded(Words.IS.before(tokens, to), to);
      int best = Math.max(Math.max(up, down), Math.max(share, is));
      return best == 0
          ? Link.NONE
          : best == is ? Link.IS : best == up ? Link.UP : best == down ? Link.DOWN : Link.SHARE;
    }

    private int length(Link link, int to) {
      return switch (link) {
        case UP -> Words.UP.before(tokens, to);
        case DOWN -> Words.DOWN.before(tokens, to);
        case SHARE -> Words.SHARE.before(tokens, to);
        case IS -> Words.IS.before(tokens, to);
        default -> 0;
      };
    }

    private int bounded(int length, int to) {
      return to - length < start ? 0 : length;
    }

    private Gap linked(Link link, int linkFrom, @Nullable String basis) {
      boolean has = Words.HAS.at(tokens, linkFrom) > 0;
      int to = Spans.withoutTrailing(Words.ADVERBS, tokens, start, linkFrom);
      to = Math.min(to, baseline(to));
      boolean comma = linkFrom > start && clause.word(linkFrom - 1).equals(",");
      boolean elided = comma && (has || !first);
      int from = elided ? -1 : subjectStart(to);
      int tail = first ? start : from < 0 ? linkFrom : tailBefore(from);
      if (from < 0) {
        boolean apart = linkFrom > start && separator(linkFrom - 1);
        return new Gap(apart ? linkFrom - 1 : tail, linkFrom, linkFrom, link, basis, false, has);
      }
      int opened = Spans.afterOpeners(clause, from, to);
      if (clause.word(opened).equals("so") && clause.word(opened + 1).equals("với")) {
        String against = Basis.read(clause, opened, to);
        return new Gap(tail, linkFrom, linkFrom, link, against, false, has);
      }
      return new Gap(tail, opened, Math.max(opened, to), link, basis, false, has);
    }

    /** Where "tăng từ 91%" begins before {@code to}: the start of a rise, no part of a name. */
    private int baseline(int to) {
      boolean ends = ENDS.within(tokens, to, Math.min(clause.size(), to + 3));
      for (int i = to - 1; i >= Math.max(start, to - BASELINE); i--) {
        boolean number = i + 1 < to && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
        boolean rises = ends || MOVES.before(tokens, i) > 0;
        if (clause.word(i).equals("từ") && number && rises) {
          return i - MOVES.before(tokens, i);
        }
      }
      return to;
    }

    /** Where the subject that ends at {@code to} begins; -1 where the words hold none. */
    private int subjectStart(int to) {
      int head = -1;
      int comma = -1;
      for (int i = start; i < to; i++) {
        boolean cut = separator(i) || with(i) && i > start;
        if (cut && i + 1 < to) {
          comma = comma < 0 ? i + 1 : comma;
          head = Nouns.head(tokens, Spans.afterOpeners(clause, i + 1, to)) ? i + 1 : head;
        }
        if (clause.word(i).equals(":") || i + 1 < to && THEREFORE.at(tokens, i) > 0) {
          head = i + 1;
        }
      }
      if (head >= 0) {
        return head;
      }
      return first ? lead(to) : comma;
    }

    /** The start without phrases up to a comma that say after whom, when or what for. */
    private int lead(int to) {
      int from = start;
      int comma = start;
      while (comma < to && LEADS.at(tokens, from) > 0) {
        comma = from;
        while (comma < to && !clause.word(comma).equals(",")) {
          comma++;
        }
        boolean follows = comma + 2 < to;
        boolean name = follows && Character.isUpperCase(tokens.get(comma + 1).text().charAt(0));
        if (!follows || name) {
          break;
        }
        from = comma + 1;
      }
      return from;
    }

    private int tailBefore(int from) {
      return Math.max(start, separator(from - 1) || with(from - 1) ? from - 1 : from);
    }

    private boolean separator(int i) {
      String word = clause.word(i);
      boolean listed = word.equals(",") && Families.goesOn(tokens, i);
      return !listed && (word.equals(",") || word.equals("và") || word.equals(";"));
    }

    /** Whether a "với" adds something, rather than belonging to "so với", "gắn với" … */
    private boolean with(int i) {
      return clause.word(i).equals("với") && BOUND_WITH.before(tokens, i + 1) == 0;
    }

    /** No predicate before the number: an action, a bare subject, or a list that goes on. */
    private Gap unlinked(int to, @Nullable String basis) {
      int action = headed(to) ? to : action(to);
      if (action < to) {
        int tail = first ? start : Math.max(start, separator(action - 1) ? action - 1 : action);
        return new Gap(tail, action, to, Link.ACTION, basis, false, false);
      }
      int cut = lastSeparator(to);
      boolean named = Nouns.head(tokens, Spans.afterOpeners(clause, cut + 1, to));
      int headed = named && clause.word(cut).equals(",") ? cut + 1 : start;
      boolean joined = !first && cut == to - 1;
      if (joined || first && to == start) {
        return new Gap(joined ? cut : start, to, to, Link.NONE, basis, joined, false);
      }
      int from = first ? Math.max(lead(to), headed) : cut < 0 ? -1 : opening(to) + 1;
      if (from < 0) {
        return new Gap(to, to, to, Link.NONE, basis, false, false);
      }
      int opened = brief(Spans.afterOpeners(clause, from, to), to);
      return new Gap(
          first ? start : from - 1, opened, Math.max(opened, to), Link.NONE, basis, false, false);
    }

    /** Of a long subject only what begins with its last verbs. */
    private int brief(int from, int to) {
      boolean head = Nouns.head(tokens, from);
      for (int i = to - 1; i > from && !head && to - from > LONG_SUBJECT; i--) {
        int verb = Actions.VERBS.at(tokens, i);
        boolean passive = PASSIVE.before(tokens, i) > 0;
        if (verb > 1 && i + verb <= to && !passive) {
          return Math.max(from, verbs(i + verb));
        }
      }
      return from;
    }

    /** Whether the last phrase begins with a head: "với tổng vốn đăng ký" is no action. */
    private boolean headed(int to) {
      int from = Spans.afterOpeners(clause, lastSeparator(to) + 1, to);
      return from >= start
          && from < to
          && Nouns.head(tokens, from)
          && (Actions.VERBS.at(tokens, from) == 0 || verbs(to) > from);
    }

    private int lastSeparator(int to) {
      for (int i = to - 1; i >= start; i--) {
        if (separator(i) || with(i)) {
          return i;
        }
      }
      return -1;
    }

    /** The separator before the number's own words: one before "trong đó", else the first. */
    private int opening(int to) {
      for (int i = to - 1; i >= start; i--) {
        if (separator(i) && IN_WHICH.at(tokens, i + 1) > 0) {
          return i;
        }
      }
      for (int i = start; i < to; i++) {
        if (separator(i) || with(i)) {
          return i;
        }
      }
      return -1;
    }

    /** Where the verbs that govern the number begin; {@code to} where there are none. */
    private int action(int to) {
      int from = verbs(to);
      if (from < to) {
        return from;
      }
      int manner =
          Spans.withoutTrailing(MANNER, tokens, start, Spans.withoutTime(clause, start, to));
      int before = manner < to ? verbs(manner) : to;
      if (before < manner) {
        return before;
      }
      int preposition = Actions.PREPOSITIONS.before(tokens, to);
      if (preposition == 0 || to - preposition < start) {
        return to;
      }
      int whole = Spans.afterOpeners(clause, start, to);
      boolean where = WHERE.before(tokens, to) > 0;
      if (first && where && to - whole <= LEAD && Actions.VERBS.at(tokens, whole) > 0) {
        return whole;
      }
      for (int end = to - preposition; end > Math.max(start, to - VERB_REACH); end--) {
        if (separator(end)) {
          return to;
        }
        int verbs = verbs(end);
        if (end - verbs > 1 || verbs < end && SURE.at(tokens, verbs) > 0) {
          return verbs;
        }
      }
      return to;
    }

    /** The start of a run of verbs that ends at {@code to}. */
    private int verbs(int to) {
      int from = to;
      int at = to;
      while (at > start) {
        int verb = Actions.VERBS.before(tokens, at);
        int link = Actions.LINKS.before(tokens, at);
        boolean comma = from < to && clause.word(at - 1).equals(",");
        verb = link > verb ? 0 : verb;
        int step = verb > 0 ? verb : link > 0 ? link : comma ? 1 : 0;
        if (step == 0 || at - step < start) {
          break;
        }
        at -= step;
        from = verb > 0 ? at : from;
      }
      return from;
    }
  }
}
