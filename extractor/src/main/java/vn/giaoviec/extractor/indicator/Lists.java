package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;

/** Lists of places with their figure in brackets: "… như: Lào Cai (100%), Tây Ninh (95%)". */
final class Lists {
  /** A member's name is short. */
  private static final int LONGEST = 8;

  /** How far before its member a list may begin, in tokens. */
  private static final int LONGEST_LIST = 400;

  private static final Phrases LEADS = Phrases.of("như, gồm, là, cụ thể, cụ thể là");

  private Lists() {}

  /**
   * The name and scope of a figure in brackets, where the brackets follow a member of a list.
   *
   * @param inside the clause in brackets
   * @param around what stands around them
   * @return null where they follow no list's member
   */
  static Naming.@Nullable Name member(Clause inside, Site.Around around) {
    Clause outer = around.clause();
    int from = around.from();
    int at = around.at();
    int item = at;
    while (item > from && !outer.word(item - 1).equals(",") && !outer.word(item - 1).equals(":")) {
      item--;
    }
    int colon = item;
    while (colon > Math.max(0, item - LONGEST_LIST) && !outer.word(colon).equals(":")) {
      colon--;
    }
    boolean bare = inside.size() <= 3;
    if (!bare || !outer.word(colon).equals(":") || item == at || at - item > LONGEST) {
      return null;
    }
    int end = Spans.withoutTrailing(LEADS, outer.tokens(), 0, colon);
    int start = Spans.afterOpeners(outer, headStart(outer, end), end);
    String scope = outer.text(item, at);
    return end > start ? new Naming.Name(outer.text(start, end), scope, "") : null;
  }

  /** The start of the phrase that ends at {@code end}. */
  private static int headStart(Clause outer, int end) {
    int start = end;
    while (start > 0 && !outer.word(start - 1).equals(",")) {
      start--;
    }
    return start;
  }
}
