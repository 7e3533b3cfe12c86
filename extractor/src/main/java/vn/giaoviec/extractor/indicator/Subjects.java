package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Finds where the subject of a number begins and ends among the words before it. */
final class Subjects {
  /** "từ 4,5 triệu đồng/người/tháng" has ten tokens. */
  private static final int BASELINE = 11;

  /** Words that open a phrase before a sentence's subject. */
  private static final Phrases LEADS =
      Phrases.of(
          "theo, hồi, lúc, qua, để, nhằm, nhờ, do, sau, sau khi, khi, căn cứ, nhìn chung, với,"
              + " trường hợp cần thiết, đối với, về");

  /** Words after which a sentence's main clause begins: "do … nên tổng thu …". */
  private static final Phrases THEREFORE = Phrases.of("nên, thì");

  /** Links to where a rise or fall ended. */
  private static final Phrases ENDS = Phrases.of("lên, xuống, giảm còn, còn, tăng lên");

  private static final Phrases IN_WHICH = Phrases.of("trong đó, trong số đó");

  /** Behind these another figure tells why: "giảm 2% do diện tích giảm 5%". */
  private static final Phrases CAUSES = Phrases.of("do, nhờ, vì");

  private static final Phrases MAINLY = Phrases.of("chủ yếu, phần lớn, nguyên nhân");

  /** The name of one of several is about so long: "… như thương nghiệp tăng 7%". */
  private static final int BRIEF = 6;

  private static final Phrases NOW = Phrases.of("hiện nay, đến nay, hiện, cho đến nay");

  private static final Phrases RATES =
      Phrases.of("tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, chỉ số");

  private static final Phrases REACHED = Phrases.of("đạt, là, chiếm, còn, ước đạt, lên, xuống, :");

  /** With these a measure of its own begins, even behind a rate. */
  private static final Phrases MEASURES =
      RATES.and(
          Phrases.of(
              "tổng, tổng số, số lượng, số, mức, tốc độ, thu nhập, giá trị, kim ngạch, sản lượng,"
                  + " năng suất, diện tích, thu ngân sách, GRDP, GDP, dân số, độ che phủ, quy mô"));

  /** With these a list's next member goes on from what was measured before. */
  private static final Phrases GOES_ON = Phrases.of("của, đối với");

  private Subjects() {}

  /** Where the subject ends whose predicate begins at {@code linkFrom}. */
  static int end(Between between, int linkFrom) {
    int to = Spans.withoutTrailing(Words.ADVERBS, between.tokens(), between.start(), linkFrom);
    return Math.min(to, baseline(between, to));
  }

  /** Where "tăng từ 91%" begins before {@code to}: the start of a rise, no part of a name. */
  private static int baseline(Between between, int to) {
    List<Token> tokens = between.tokens();
    boolean ends = ENDS.within(tokens, to, Math.min(tokens.size(), to + 3));
    for (int i = to - 1; i >= Math.max(between.start(), to - BASELINE); i--) {
      boolean number = i + 1 < to && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
      boolean rises = ends || Words.MOVES.before(tokens, i) > 0;
      if (between.clause().word(i).equals("từ") && number && rises) {
        return i - Words.MOVES.before(tokens, i);
      }
    }
    return to;
  }

  /**
   * Where the subject that ends at {@code to} begins: at the last comma, "và" or "với" behind which
   * a head stands ("tỷ lệ …"), or behind a colon; -1 where the words hold none.
   */
  static int start(Between between, int to) {
    int head = -1;
    int comma = -1;
    for (int i = between.start(); i < to; i++) {
      boolean cut =
          (between.separator(i) || between.with(i) && i > between.start())
              && !together(between, i)
              && !within(between, i, to);
      if (cut && i + 1 < to) {
        comma = comma < 0 ? i + 1 : comma;
        int opened = Spans.afterOpeners(between.clause(), i + 1, to);
        head = Nouns.head(between.tokens(), opened) ? i + 1 : head;
      }
      head = Math.max(head, aside(between, i, to));
      boolean therefore = i + 1 < to && THEREFORE.at(between.tokens(), i) > 0;
      head = between.clause().word(i).equals(":") || therefore ? i + 1 : head;
    }
    return head >= 0 ? head : between.first() ? lead(between, to) : comma;
  }

  /**
   * Whether a separator stands inside a long subject that begins with a rate: "Tỷ lệ khai thuế của
   * cá nhân có tiền lương, tiền công đạt …" goes on where no other rate follows.
   */
  private static boolean within(Between between, int separator, int to) {
    int from = Spans.afterOpeners(between.clause(), between.start(), separator);
    int next = Spans.afterOpeners(between.clause(), separator + 1, to);
    boolean goesOn = !between.first() && GOES_ON.at(between.tokens(), between.start() + 1) > 0;
    if (goesOn && separator > between.start()) {
      return MEASURES.at(between.tokens(), next) == 0;
    }
    return between.first()
        && RATES.at(between.tokens(), from) > 0
        && MEASURES.at(between.tokens(), next) == 0
        && !Words.MOVES.within(between.tokens(), from, separator)
        && !REACHED.within(between.tokens(), from, separator);
  }

  /**
   * Where the subject begins behind a time between commas, "trong đó" or "do", at token {@code i};
   * -1 where none stands there.
   */
  private static int aside(Between between, int i, int to) {
    Clause clause = between.clause();
    int which = i + IN_WHICH.at(clause.tokens(), i);
    if (which > i) {
      return which <= to ? which : -1;
    }
    boolean parted =
        i > 0 && (clause.word(i - 1).equals(",") || MAINLY.before(clause.tokens(), i) > 0);
    boolean named = i > 0 && Nouns.head(clause.tokens(), i + 1) || parted && i + 1 < to;
    if (CAUSES.at(clause.tokens(), i) > 0 && named) {
      return i + 1;
    }
    if (i > between.start() && clause.word(i).equals("như") && brief(clause, i + 1, to)) {
      return i + 1;
    }
    int now = i + 1 + NOW.at(clause.tokens(), i + 1);
    int after = now > i + 1 ? now : Times.at(clause, i + 1, to);
    boolean closed = after > i + 1 && clause.word(after).equals(",") && after + 1 < to;
    return clause.word(i).equals(",") && closed ? after + 1 : -1;
  }

  /** Whether a name of a few words, no list, fills the stretch: "… như | thương nghiệp". */
  private static boolean brief(Clause clause, int from, int to) {
    int i = from;
    while (i < to
        && i - from <= BRIEF
        && !",:".contains(clause.word(i))
        && !clause.word(i).equals("và")) {
      i++;
    }
    return i == to && to > from && to - from <= BRIEF;
  }

  /** Whether an "và" joins two heads of one subject: "tổng mức bán lẻ và doanh thu dịch vụ". */
  private static boolean together(Between between, int and) {
    Clause clause = between.clause();
    if (!between.first() || !clause.word(and).equals("và")) {
      return false;
    }
    int from = Spans.afterOpeners(clause, between.start(), and);
    boolean parted = false;
    for (int i = from; i < and; i++) {
      parted |= ",:".contains(clause.word(i)) || Actions.AUXILIARIES.at(clause.tokens(), i) > 0;
    }
    return from < and && !parted && Nouns.head(clause.tokens(), from);
  }

  /** Where a subject without predicate begins; -1 where the words hold none. */
  static int bare(Between between, int to) {
    int cut = between.lastSeparator(to);
    int colon = colon(between, to);
    if (colon > cut) {
      return colon + 1; // "các chỉ tiêu sau: | quy mô GRDP khoảng …"
    }
    int opened = Spans.afterOpeners(between.clause(), cut + 1, to);
    boolean named = Nouns.head(between.tokens(), opened);
    if (!between.first()) {
      return cut < 0 ? -1 : named && between.with(cut) ? cut + 1 : between.opening(to) + 1;
    }
    boolean headed = named && between.clause().word(cut).equals(",");
    return Math.max(lead(between, to), headed ? cut + 1 : between.start());
  }

  /** The last colon behind which a figure is named; -1 where none stands there. */
  private static int colon(Between between, int to) {
    int at = to - 2;
    while (at >= between.start() && !between.clause().word(at).equals(":")) {
      at--;
    }
    int named = at < between.start() ? to : Spans.afterOpeners(between.clause(), at + 1, to);
    return named < to && Nouns.head(between.tokens(), named) ? at : -1;
  }

  /**
   * Whether behind "với" what is measured itself is named: "với tổng số thuế qua thanh tra, kiểm
   * tra là 12 tỷ đồng", unless a head of its own follows behind the comma.
   */
  private static boolean named(Clause clause, int from, int to) {
    boolean with = clause.word(from).equals("với") && Nouns.head(clause.tokens(), from + 1);
    int comma = from;
    while (comma < to && !clause.word(comma).equals(",")) {
      comma++;
    }
    return with && !Nouns.head(clause.tokens(), comma + 1) && !clause.capital(comma + 1);
  }

  /** The start without phrases up to a comma that say after whom, when or what for. */
  private static int lead(Between between, int to) {
    Clause clause = between.clause();
    int from = between.start();
    int comma = from;
    while (comma < to && LEADS.at(clause.tokens(), from) > 0 && !named(clause, from, to)) {
      comma = from;
      while (comma < to && !clause.word(comma).equals(",")) {
        comma++;
      }
      if (comma == to - 1) {
        return to; // "Về giao thông, 65 vị trí"
      }
      boolean follows = comma + 2 < to;
      boolean name = follows && clause.capital(comma + 1);
      if (!follows || name) {
        break;
      }
      from = comma + 1;
    }
    return from;
  }
}
