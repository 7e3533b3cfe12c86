package vn.giaoviec.extractor.indicator;

import java.util.Set;

/**
 * Tells spans of time that are measured ("tuổi thọ trung bình 74 tuổi", "thời hạn khai thác 30
 * năm") from those that say when or within what time something is done ("trong thời hạn 30 ngày").
 */
final class TimeSpans {
  /** Spans of which only a measure can be told. */
  private static final Phrases MEASURED =
      Phrases.of(
          "tuổi thọ, số năm sống, số năm khỏe mạnh, số năm đi học, ngày điều trị, số ngày nằm viện,"
              + " ngày lưu trú, thời gian điều trị, thời gian giải quyết trung bình, thời gian giải"
              + " quyết bình quân, thời gian thông quan");

  private static final Set<String> UNITS = Set.of("tuổi", "năm", "ngày", "giờ", "phút");

  private static final int REACH = 8;

  private static final Phrases LASTING = Phrases.of("thời hạn, thời gian");

  /** Units of what lasts; days and hours are what an office has for its work. */
  private static final Set<String> LONG_UNITS = Set.of("năm", "tháng");

  /** What lasts as long as it is set, which measures nothing, and phrases of when. */
  private static final Phrases SET =
      Phrases.of(
          "trong, thực hiện, tổ chức, triển khai, tiến hành, họp, nộp, gửi, báo cáo, giải quyết, xử"
              + " lý, trả lời, hoàn thành, qua, tới, từ, sau, trước, không quá, công bố, niêm yết,"
              + " đăng tải, lấy ý kiến, ngày, dự kiến, thí điểm, áp dụng, thi hành, công tác, giữ"
              + " chức, bổ nhiệm, làm việc, học tập, đào tạo, tập sự, thử việc, nghỉ, bảo quản, lưu"
              + " trữ, thi đua, ủy quyền, hiệu lực, có hiệu lực, thuộc, vừa, gần");

  private static final Phrases SINCE = Phrases.of("kể từ, tính từ, từ ngày, từ khi, sau khi");

  private TimeSpans() {}

  /** Whether the word at token {@code at}, behind a number, is the unit of a measured span. */
  static boolean measured(Clause clause, int at) {
    String unit = clause.word(at);
    return UNITS.contains(unit) && MEASURED.within(clause.tokens(), at - REACH, at)
        || LONG_UNITS.contains(unit) && lasts(clause, at);
  }

  /** Whether "thời hạn khai thác" or the like stands right before the number. */
  private static boolean lasts(Clause clause, int at) {
    int number = at - 1 - Words.comparator(clause.tokens(), at - 1);
    int end = number - Words.IS.before(clause.tokens(), number);
    int from = end - 1;
    while (from > Math.max(0, end - REACH)
        && !",;:".contains(clause.word(from))
        && LASTING.at(clause.tokens(), from) == 0) {
      from--;
    }
    int head = LASTING.at(clause.tokens(), from);
    return head > 0
        && from + head < end
        && !clause.word(from - 1).equals("trong")
        && !SET.within(clause.tokens(), from + head, end)
        && SINCE.at(clause.tokens(), at + 1) == 0;
  }
}
