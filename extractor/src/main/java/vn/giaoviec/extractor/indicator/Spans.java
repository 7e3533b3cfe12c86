package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Narrows a stretch of a clause to what names something. */
final class Spans {
  /** Nouns that end like an adverb. */
  static final Phrases NOUN_ENDS =
      Phrases.of(
          "công nghiệp - xây dựng, công nghiệp xây dựng, công nghiệp và xây dựng, ngành xây dựng,sở"
              + " xây dựng, bộ xây dựng, mặt bằng, đồng bằng, công bằng, cân bằng, chứng chỉ, tín"
              + " chỉ, vốn đầu tư, - xây dựng, rừng sản xuất, đất sản xuất, hộ sản xuất, cơ sở sản"
              + " xuất, hè thu, vụ thu, dự án đầu tư, nhà đầu tư, chủ đầu tư, mức đầu tư, địa chỉ,"
              + " đổi mới, thỏa ước, thoả ước, công ước, ao ước, nông thôn mới, công lập, dân lập,"
              + " độc lập, trung cấp, sơ cấp, cao cấp, thứ cấp, lạm phát, tự phát, trợ cấp, phụ"
              + " cấp, phân cấp, bằng cấp, giai cấp, đẳng cấp, các cấp, tổng chi, bội chi, khoản"
              + " chi, mức chi, thu chi, tổng thu, doanh thu, nguồn thu, khoản thu, mức thu, số"
              + " thu, thất thu, giá bán, giá mua, sức mua, trực tiếp, gián tiếp, giao tiếp, chương"
              + " trình, công trình, lộ trình, quy trình, quá trình, tiến trình, toàn trình, giáo"
              + " trình, hành trình, chế tạo, nhân tạo, sáng tạo, tái tạo, cấu tạo, cây trồng, đất"
              + " trồng, trúng tuyển, bầu cử, ứng cử, khách mời, tiền gửi, hải đăng");

  /** "ngày 30 tháng 9 năm 2024" has six tokens, "đến ngày 30/9/2024" seven. */
  private static final int LONGEST_TIME = 9;

  /** What a subject is said to do before its figure follows. */
  private static final Phrases PREDICATES =
      Phrases.of(
          """
          tăng cao, tăng mạnh, tăng nhanh, tăng khá, tăng nhẹ, tăng trở lại, tăng đột biến, tăng dần, tăng đều,
          tăng trưởng cao, tăng trưởng khá, tăng trưởng mạnh, tăng trưởng ổn định, giảm mạnh, giảm sâu, giảm nhẹ,
          giảm dần, giảm nhanh, tiếp tục tăng, tiếp tục giảm, tiếp tục phát triển, tiếp tục duy trì,
          tiếp tục được, tiếp tục ổn định, có mức tăng, có xu hướng, có tốc độ tăng, có bước phát triển,
          có chuyển biến, có nhiều chuyển biến, vẫn tăng, vẫn giữ, vẫn trên đà, vẫn đạt, cũng tăng, cũng phát triển,
          phát triển mạnh, phát triển khá, phát triển ổn định, phát triển tích cực, duy trì ổn định, đạt mức cao,
          đạt khá, đạt cao, hoàn thành vượt, cao hơn hẳn, cao hơn nhiều, cao hơn rất nhiều, vượt dự toán, vượt kế hoạch, vượt chỉ tiêu, chuyển biến tích cực, phục hồi, khởi sắc
          """);

  /** Behind these "mục tiêu" is a word of what is measured: "chi hỗ trợ có mục tiêu". */
  private static final Phrases OBJECTIVE = Phrases.of("có, chương trình, bổ sung, vốn");

  private static final Phrases AIMS =
      Phrases.of("phấn đấu, phấn đấu đạt, mục tiêu, đặt mục tiêu, chỉ tiêu, giao chỉ tiêu");

  private static final Phrases WHOLE =
      Phrases.of(
          "toàn tỉnh, toàn huyện, toàn xã, toàn phường, toàn thành phố, toàn thị xã, toàn ngành, cả"
              + " nước");

  /** Longer subjects are sentences. */
  private static final int SENTENCE = 22;

  private Spans() {}

  /** The end of the stretch without phrases of the set, and signs, at its end. */
  static int withoutTrailing(Phrases phrases, List<Token> tokens, int from, int to) {
    int end = to;
    while (end > from) {
      boolean noun = end > 1 && NOUN_ENDS.before(tokens, end) > 0;
      int length = noun ? 0 : phrases.before(tokens, end);
      boolean sign = ",:;-/".contains(tokens.get(end - 1).normal());
      if (length == 0 && !sign || end - length < from) {
        break;
      }
      end -= Math.max(1, length);
    }
    return end;
  }

  /** Whether a subject itself begins with a rise or fall: "Giảm tỷ lệ hộ nghèo 1,5%". */
  static Gap.Link rise(Clause clause, Gap gap) {
    boolean head =
        gap.link() == Gap.Link.NONE && gap.speaks() && Nouns.head(clause.tokens(), gap.from() + 1);
    String word = clause.word(gap.from());
    head |= gap.link() == Gap.Link.NONE && gap.speaks() && fall(clause, gap);
    return !head
        ? Gap.Link.NONE
        : word.equals("giảm") ? Gap.Link.DOWN : word.equals("tăng") ? Gap.Link.UP : Gap.Link.NONE;
  }

  /**
   * Whether it is a verb of its own before a percentage of what was: "Giảm phát thải 10% so với".
   */
  private static boolean fall(Clause clause, Gap gap) {
    int number = gap.to();
    while (number < clause.size() && clause.tokens().get(number).kind() != Token.Kind.NUMBER) {
      number++;
    }
    boolean against = clause.word(number + 1).equals("%") && clause.word(number + 2).equals("so");
    boolean verb = gap.to() - gap.from() > 1 && Words.MOVES.at(clause.tokens(), gap.from()) == 1;
    return against && verb && number - gap.to() <= 2;
  }

  /** The end of the stretch without a time, and a rise before it, at its end. */
  static int withoutTime(Clause clause, int from, int to) {
    for (int i = Math.max(from + 1, to - LONGEST_TIME); i < to; i++) {
      if (Times.at(clause, i, to) == to) {
        int end = withoutTrailing(Words.TAIL_LINKS, clause.tokens(), from, i);
        return withoutTrailing(Words.MOVES, clause.tokens(), from + 1, end);
      }
    }
    return to;
  }

  /** The start of the last of several subjects: "thu tăng cao, | chi tiếp tục giảm, còn". */
  static int afterPredicate(Clause clause, int from, int to) {
    int start = from;
    boolean said = false;
    for (int i = from + 1; i + 2 < to; i++) {
      said |= PREDICATES.at(clause.tokens(), i) > 0;
      boolean comma = said && clause.word(i).equals(",");
      if (comma && PREDICATES.at(clause.tokens(), i + 1) == 0 && speaks(clause, i + 1, to)) {
        start = i + 1;
        said = false;
      }
    }
    return start;
  }

  /** The start behind who does or strives for it all: "Toàn xã phấn đấu | sản lượng …". */
  static int afterActor(Clause clause, int from, int to) {
    int next = from + WHOLE.at(clause.tokens(), from);
    int aim = next + Words.AIMED.at(clause.tokens(), next);
    boolean acts = aim > next || Actions.VERBS.at(clause.tokens(), next) > 0;
    return next > from && acts && aim + 1 < to ? aim : from;
  }

  /** The start of what is aimed at: "Đề án đặt mục tiêu đến năm 2030 | diện tích". */
  static int afterAim(Clause clause, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      int aim = OBJECTIVE.before(clause.tokens(), i) > 0 ? 0 : AIMS.at(clause.tokens(), i);
      int next = aim == 0 ? to : afterOpeners(clause, i + aim, to);
      if (next < to
          && Nouns.head(clause.tokens(), next)
          && !Nouns.insideHead(clause.tokens(), next)) {
        return next;
      }
    }
    return from;
  }

  /** The start of what is measured in a subject that is a sentence: "… để đạt tăng trưởng 8%". */
  static int lastOfMany(Clause clause, int from, int to) {
    List<Token> tokens = clause.tokens();
    for (int i = to - 1; i > from && to - from > SENTENCE; i--) {
      boolean governed =
          Actions.VERBS.before(tokens, i) > 0
              || Words.OPENERS.before(tokens, i) > 0
              || Words.AIMED.before(tokens, i) > 0;
      if (Nouns.head(tokens, i) && governed && !Nouns.insideHead(tokens, i)) {
        return i;
      }
    }
    return from;
  }

  private static boolean speaks(Clause clause, int from, int to) {
    return afterOpeners(clause, from, to) < to;
  }

  /** The end of the subject alone, where it says itself how the figure moved: "X tăng cao, đạt". */
  static int withoutPredicate(Clause clause, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (PREDICATES.at(clause.tokens(), i) > 0) {
        return i;
      }
    }
    return to;
  }

  /** The start of the stretch without opening adverbs, times and signs. */
  static int afterOpeners(Clause clause, int from, int to) {
    int start = from;
    boolean moved = true;
    while (moved && start < to && !Nouns.head(clause.tokens(), start)) {
      int opened = Words.OPENERS.at(clause.tokens(), start);
      int opener = Words.PLACES.at(clause.tokens(), start) > opened ? 0 : opened;
      int time = Times.at(clause, start, to);
      boolean sign = ",:;-.\"+*(".contains(clause.word(start));
      int step = Math.max(Math.max(opener, time - start), sign ? 1 : 0);
      moved = step > 0 && start + step <= to;
      start += moved ? step : 0;
    }
    return start;
  }
}
