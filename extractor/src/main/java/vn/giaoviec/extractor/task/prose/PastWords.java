package vn.giaoviec.extractor.task.prose;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.Lexicon;

/** Words that tell, behind a subject, of what is or was done, not of work to come. */
final class PastWords {

  /** After a subject these tell of what is, or was done, not of work to come. */
  static final Lexicon PAST =
      Lexicon.of(
          "đã",
          "đạt",
          "là",
          "được",
          "cho rằng",
          "nhận thấy",
          "đánh giá",
          "đánh giá cao",
          "ghi nhận",
          "biểu dương",
          "chúc mừng",
          "cảm ơn",
          "thông báo",
          "kết luận",
          "vẫn",
          "còn",
          "chưa",
          "đang",
          "trân trọng",
          "nhận được",
          "ban hành",
          "khẳng định",
          "có báo cáo",
          "có văn bản số",
          "có công văn",
          "có tờ trình",
          "vừa",
          "bày tỏ",
          "hoan nghênh",
          "cơ bản",
          "thống nhất với",
          "thống nhất nội dung",
          "thống nhất chủ trương",
          "thống nhất thông qua",
          "thống nhất đánh giá",
          "thống nhất cao",
          "thống nhất chỉ",
          "thống nhất có",
          "thống nhất cho",
          "thống nhất rằng",
          "thống nhất việc",
          "nhất trí",
          "đồng ý",
          "mời",
          "tổ chức hội nghị",
          "chủ trì họp",
          "chủ trì cuộc họp",
          "chủ trì buổi",
          "chủ trì hội nghị",
          "kết luận như sau");

  /** Such words that order after all: "các trường thông báo cho phụ huynh". */
  static final Lexicon NOT_PAST =
      Lexicon.of("thông báo cho", "thông báo rộng rãi", "thông báo công khai");

  private PastWords() {}

  /** Whether there it is told what is, or was done. */
  static boolean at(List<Token> tokens, int at) {
    return PAST.at(tokens, at) && !NOT_PAST.at(tokens, at) && !Issuing.work(tokens, at);
  }
}
