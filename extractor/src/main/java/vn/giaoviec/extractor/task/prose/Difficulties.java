package vn.giaoviec.extractor.task.prose;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.Lexicon;

/**
 * To whom difficulties are told, which nearly every document says at its end and which orders no
 * work of its own: "nếu có vướng mắc, kịp thời báo cáo Sở A để được hướng dẫn".
 */
final class Difficulties {

  private static final Lexicon CONDITION =
      Lexicon.of(
          "nếu",
          "nếu có",
          "trong quá trình",
          "quá trình",
          "trong khi thực hiện",
          "trong thời gian thực hiện",
          "trường hợp có",
          "trường hợp còn",
          "trường hợp gặp",
          "trường hợp phát sinh",
          "trường hợp khó khăn",
          "trường hợp vướng mắc",
          "trường hợp vượt thẩm quyền",
          "trong trường hợp",
          "khi có",
          "khi gặp",
          "khi phát sinh",
          "có khó khăn",
          "có vướng mắc",
          "có vấn đề",
          "gặp khó khăn",
          "gặp vướng mắc",
          "mọi khó khăn",
          "mọi vướng mắc");

  private static final Lexicon TROUBLE =
      Lexicon.of(
          "khó khăn",
          "vướng mắc",
          "bất cập",
          "trở ngại",
          "vượt thẩm quyền",
          "vượt quá thẩm quyền",
          "vấn đề phát sinh",
          "vấn đề mới phát sinh",
          "phát sinh vấn đề",
          "vấn đề gì",
          "vấn đề cần",
          "nội dung chưa rõ",
          "điểm chưa rõ");

  private static final Lexicon TELL =
      Lexicon.of(
          "báo cáo",
          "phản ánh",
          "liên hệ",
          "trao đổi",
          "thông tin",
          "thông báo",
          "gửi",
          "phản hồi",
          "kiến nghị",
          "đề xuất",
          "có ý kiến",
          "có văn bản");

  /** The difficulty, and then whom to tell, stand within so many tokens. */
  private static final int REACH = 40;

  private Difficulties() {}

  /** Whether such a clause begins at {@code at}, the first token or one behind a mark. */
  static boolean at(List<Token> tokens, int at) {
    boolean starts = at == 0 || tokens.get(at - 1).kind() == Token.Kind.PUNCT;
    if (!starts || !CONDITION.at(tokens, at)) {
      return false;
    }
    int trouble = first(TROUBLE, tokens, at);
    return trouble > 0 && first(TELL, tokens, trouble) > 0;
  }

  /** Where such a clause begins; the number of tokens where none does. */
  static int start(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && !at(tokens, at)) {
      at++;
    }
    return at;
  }

  private static int first(Lexicon words, List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (words.at(tokens, i)) {
        return i;
      }
    }
    return 0;
  }
}
