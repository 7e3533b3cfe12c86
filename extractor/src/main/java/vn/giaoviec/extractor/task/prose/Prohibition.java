package vn.giaoviec.extractor.task.prose;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.Lexicon;

/**
 * "Các trường không tổ chức dạy thêm": what bodies must not do. The same words tell what they
 * failed to do; then a state or what came of it is told.
 */
final class Prohibition {

  private static final Lexicon NOT = Lexicon.of("không", "tuyệt đối không", "kiên quyết không");

  /** With these work begins whatever came of it before: "Không để xảy ra …". */
  private static final Lexicon FORBIDS =
      Lexicon.of("không để", "không được", "tuyệt đối không", "kiên quyết không");

  /** Behind "không" these tell how things are. */
  private static final Lexicon STATE =
      Lexicon.of(
          "có",
          "còn",
          "đủ",
          "đạt",
          "phải",
          "thể",
          "đúng",
          "kịp",
          "đảm bảo",
          "bảo đảm",
          "thường",
          "đồng",
          "cao",
          "thuộc",
          "bị",
          "biết",
          "rõ",
          "hiệu quả",
          "hoàn thành",
          "đáp ứng",
          "chỉ",
          "những",
          "nên",
          "là",
          "tham dự",
          "đồng ý",
          "thống nhất",
          "nhất trí",
          "chấp thuận",
          "phát sinh",
          "xảy ra",
          "phát hiện",
          "ghi nhận",
          "ai");

  /** What came of it, or whom it is said of. */
  private static final Lexicon OUTCOME =
      Lexicon.of(
          "dẫn đến",
          "dẫn tới",
          "gây",
          "làm cho",
          "làm ảnh hưởng",
          "nên",
          "đã",
          "thì",
          "phải",
          "nguyên nhân",
          "chịu trách nhiệm",
          "bị",
          "khẩn trương");

  private Prohibition() {}

  /** Whether a text begins by forbidding something to whoever it is. */
  static boolean opens(List<Token> tokens) {
    return FORBIDS.at(tokens, 0) || at(tokens, 0);
  }

  /** Whether behind the body before {@code at} it is told what it must not do. */
  static boolean at(List<Token> tokens, int at) {
    int not = NOT.match(tokens, at);
    return not > 0
        && at + not < tokens.size()
        && tokens.get(at + not).kind() == Token.Kind.WORD
        && !STATE.at(tokens, at + not)
        && !outcome(tokens, at + not + 1);
  }

  private static boolean outcome(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && !";.".contains(tokens.get(i).normal()); i++) {
      if (OUTCOME.at(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
