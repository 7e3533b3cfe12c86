package vn.giaoviec.extractor.task.prose;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.Lexicon;

/**
 * Who says what follows is not charged with it: "Chủ tịch có ý kiến chỉ đạo như sau:", "Sở A hướng
 * dẫn một số nội dung:".
 */
final class Announcing {

  /** With these others are told what to do. */
  private static final Lexicon DIRECTS =
      Lexicon.of(
          "có ý kiến",
          "có ý kiến chỉ đạo",
          "cho ý kiến chỉ đạo",
          "chỉ đạo",
          "hướng dẫn",
          "lưu ý",
          "yêu cầu",
          "đề nghị",
          "kiến nghị",
          "phân công",
          "giao",
          "giao nhiệm vụ",
          "chỉ thị",
          "ra lệnh");

  /** With these something is told, work or not. */
  private static final Lexicon TELLS =
      Lexicon.of("kết luận", "có ý kiến kết luận", "thông báo", "nhấn mạnh", "thống nhất");

  /** What else may stand before the colon. */
  private static final Lexicon WORDS =
      Lexicon.of(
          "một số",
          "các",
          "những",
          "nội dung",
          "nhiệm vụ",
          "vấn đề",
          "việc",
          "công việc",
          "cụ thể",
          "như sau",
          "sau",
          "sau đây",
          "trọng tâm",
          "chính",
          "thêm",
          "và",
          ",");

  /** Such words take no more tokens. */
  private static final int LONGEST = 20;

  private Announcing() {}

  /** Whether nothing but such words stand from {@code at} to a colon, the first one a verb. */
  static boolean at(List<Token> tokens, int at) {
    if (!DIRECTS.at(tokens, at) && !TELLS.at(tokens, at)) {
      return false;
    }
    int i = at;
    while (i < Math.min(tokens.size(), at + LONGEST) && !tokens.get(i).normal().equals(":")) {
      int verb = Math.max(DIRECTS.match(tokens, i), TELLS.match(tokens, i));
      int known = Math.max(verb, WORDS.match(tokens, i));
      if (known == 0) {
        return false;
      }
      i += known;
    }
    return i < tokens.size() && tokens.get(i).normal().equals(":");
  }

  /** Whether a lead-in that ends with a colon ends so, and others are told what to do. */
  static boolean directs(List<Token> leadIn) {
    int last = leadIn.size() - 1;
    if (last < 0 || !leadIn.get(last).normal().equals(":")) {
      return false;
    }
    for (int i = Math.max(1, last - LONGEST); i < last; i++) {
      if (DIRECTS.at(leadIn, i) && at(leadIn, i)) {
        return true;
      }
    }
    return false;
  }
}
