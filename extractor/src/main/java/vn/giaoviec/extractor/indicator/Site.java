package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.text.Token;

/**
 * One quantity of a clause with all that was read around it, so that name, measure and time are
 * told from the same reading.
 *
 * @param quantities the clause's quantities, in order
 * @param gaps what stands before each of them
 * @param times the times that the clause names
 * @param signs at each token what the words before it say: reached, aimed at, or nothing (null)
 * @param k which of the quantities it is
 * @param around what stands around the brackets whose first quantity it is; null elsewhere
 * @param aside whether it stands in brackets
 */
record Site(
    Clause clause,
    List<Quantity> quantities,
    List<Gap> gaps,
    List<Times.Time> times,
    List<@Nullable Measure> signs,
    int k,
    @Nullable Around around,
    boolean aside) {
  /** Lists of counted things are shorter. */
  private static final int LONGEST_LIST = 30;

  /** ", với mục tiêu" has its aim two tokens behind the comma. */
  private static final int AIM_REACH = 3;

  /** Brackets around "khoảng 4%" and nothing else. */
  private static final int BARE = 3;

  /**
   * What stands around brackets.
   *
   * @param clause the outer clause
   * @param from where its words begin that no earlier quantity has
   * @param at where the brackets stand in it
   */
  record Around(Clause clause, int from, int at) {
    /** The words before the brackets, read as if a quantity stood in their place. */
    Gap gap() {
      return Gap.read(clause, from, at, from == 0);
    }
  }

  Quantity quantity() {
    return quantities.get(k);
  }

  Gap gap() {
    return gaps.get(k);
  }

  /** Whether it stands in brackets with next to nothing else. */
  boolean bare() {
    return around != null && clause.size() <= BARE;
  }

  /** The index up to which words may belong to the quantity. */
  int tailLimit() {
    return k + 1 < gaps.size()
        ? Math.max(quantity().to(), gaps.get(k + 1).tailEnd())
        : clause.size();
  }

  /**
   * The index up to which a time may say when it holds: what another phrase aims at has its own.
   *
   * @param timed whether a time stands before the quantity, so that one in the next phrase is
   *     another's: "hết năm 2026 đạt 50% số xã và đến năm 2028 …"
   */
  int timeLimit(boolean timed) {
    int limit = tailLimit();
    for (int i = quantity().to(); i < limit; i++) {
      boolean comma = clause.word(i).equals(",");
      boolean parts = comma || clause.word(i).equals("và");
      boolean aims = comma && Words.AIMED.within(clause.tokens(), i + 1, i + 1 + AIM_REACH);
      if (aims || timed && parts) {
        return i;
      }
    }
    return limit;
  }

  /** Where the words end that follow the unit and belong to it. */
  int tailEnd() {
    return Tails.end(clause, times, quantity().to(), tailLimit());
  }

  /** The tail, or the one that a list's last member has for all: "5 HTX và 3 THT ở vùng cao". */
  String tail() {
    Site site = tailSite();
    return clause.text(site.quantity().to(), site.tailEnd());
  }

  /** The member of the list whose tail this one shares; itself where it has its own. */
  Site tailSite() {
    int last = k;
    while (last - k < LONGEST_LIST && at(last).sharesTail()) {
      last++;
    }
    return last == k ? this : at(last);
  }

  private Site at(int other) {
    return other == k ? this : new Site(clause, quantities, gaps, times, signs, other, null, aside);
  }

  private boolean sharesTail() {
    boolean empty = tailEnd() == quantity().to();
    return empty
        && k + 1 < gaps.size()
        && gaps.get(k + 1).joined()
        && quantity().counts()
        && quantities.get(k + 1).counts()
        && !quantities.get(k + 1).unit().equals(quantity().unit())
        && listEnds();
  }

  /** Whether the list that goes on after this quantity ends with "và". */
  private boolean listEnds() {
    int lastMember = k;
    while (lastMember + 1 < gaps.size()
        && lastMember - k < LONGEST_LIST
        && gaps.get(lastMember + 1).joined()) {
      lastMember++;
    }
    String before = clause.word(quantities.get(lastMember).from() - 1);
    return before.equals("và") || before.equals(",");
  }

  /** Whether it is a part of a whole ("35,6/42 km"), whose percentage is no plan's. */
  static boolean fraction(Clause clause, Quantity quantity) {
    int slash = quantity.from();
    while (slash < quantity.to() && !clause.word(slash).equals("/")) {
      slash++;
    }
    return slash + 1 < Math.min(quantity.to(), clause.size())
        && clause.tokens().get(slash + 1).kind() == Token.Kind.NUMBER;
  }
}
