package vn.giaoviec.extractor.indicator;

import vn.giaoviec.extractor.text.Token;

/**
 * Tells numbers that stand in the name of something: of a programme or movement in quotes (mô hình
 * “Gia đình 5 không, 3 sạch”), or of another document (Nghị quyết số 28/NQ-CP ngày … của Chính phủ
 * về cho phép khai thác vượt 15% công suất).
 */
final class Titles {
  /** Names in quotes are about so long. */
  private static final int QUOTE_REACH = 30;

  /** Names of documents, and the words between their code and their name, are about so long. */
  private static final int TITLE_REACH = 30;

  private static final Phrases NAMED =
      Phrases.of(
          "đề án, dự án, chương trình, kế hoạch, cuộc vận động, phong trào, chủ đề, mô hình, chiến"
              + " dịch");

  /** Of what a law that changes others is named: "Luật sửa đổi một số điều của 37 luật". */
  private static final Phrases AMENDED = Phrases.of("một số điều của");

  /** A sentence that goes on behind a document's name without a comma. */
  private static final Phrases PREDICATES =
      Phrases.of("đạt, là, bằng, được, đã, ước, giải ngân, trong đó, với, tổng, tổng số");

  private Titles() {}

  /** Whether a name holds the number at token {@code i}. */
  static boolean hold(Clause clause, int i) {
    return AMENDED.before(clause.tokens(), i) > 0 || quoted(clause, i) || cited(clause, i);
  }

  private static boolean quoted(Clause clause, int i) {
    for (int k = i - 1; k > Math.max(0, i - QUOTE_REACH); k--) {
      String sign = clause.tokens().get(k).text();
      boolean plain = sign.equals("\"");
      if (sign.equals("”") || plain && clause.gapBefore(k + 1)) {
        return false;
      }
      if (sign.equals("“") || plain) {
        return NAMED.before(clause.tokens(), k) > 0 || clause.capital(k + 1) && closes(clause, i);
      }
    }
    return false;
  }

  /** Whether quotes close behind a count, which is no share or sum that somebody is quoted with. */
  private static boolean closes(Clause clause, int i) {
    UnitReader.Unit unit = UnitReader.read(clause, i + 1);
    int end = Math.min(clause.size(), i + QUOTE_REACH);
    int to = i + 1;
    while (to < end && !"”\"".contains(clause.tokens().get(to).text())) {
      to++;
    }
    return to < end && (unit == null || unit.counts());
  }

  /** Whether it stands in a document's name behind its code: "số 28/NQ-CP ngày … về …". */
  private static boolean cited(Clause clause, int i) {
    int about = i - 1;
    while (about > Math.max(0, i - TITLE_REACH) && !clause.word(about).equals("về")) {
      if (",:".contains(clause.word(about)) || PREDICATES.at(clause.tokens(), about) > 0) {
        return false;
      }
      about--;
    }
    if (clause.word(about + 1).equals("việc")) {
      return false; // a letter's subject tells of what is so
    }
    int number = about - 1;
    while (number > Math.max(0, about - TITLE_REACH) && !clause.word(number).equals("số")) {
      number--;
    }
    return clause.word(about).equals("về")
        && clause.word(number).equals("số")
        && code(clause, number + 1);
  }

  /** Whether a document's code begins at token {@code i}: "28/2026/NQ-CP", "05-NQ/TW". */
  private static boolean code(Clause clause, int i) {
    boolean number = i + 1 < clause.size() && clause.tokens().get(i).kind() == Token.Kind.NUMBER;
    return number && "/-".contains(clause.word(i + 1)) && !clause.gapBefore(i + 1);
  }
}
