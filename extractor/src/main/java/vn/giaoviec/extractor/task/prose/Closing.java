package vn.giaoviec.extractor.task.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder.Mention;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;

/**
 * Tells a sentence that carries only who and when ("… thực hiện trình Chủ tịch trước 25/4/2019")
 * from one that names work of its own.
 */
final class Closing {

  /** Words left over that still name no work, such as "đúng quy định". */
  private static final int MAX_LEFT = 2;

  private static final Lexicon SHELL =
      Lexicon.of(
          "chủ trì",
          "thực hiện",
          "triển khai",
          "tổ chức thực hiện",
          "triển khai thực hiện",
          "hoàn thành",
          "phối hợp",
          "phối hợp thực hiện",
          "các văn bản trên",
          "văn bản trên",
          "các nội dung trên",
          "nội dung trên",
          "nội dung này",
          "các nội dung này",
          "các nhiệm vụ trên",
          "nhiệm vụ trên",
          "nhiệm vụ này",
          "việc này",
          "công việc trên",
          "các công việc trên",
          "các nội dung nêu trên",
          "nội dung nêu trên",
          "các nhiệm vụ nêu trên",
          "kết quả",
          "kết quả thực hiện",
          "định kỳ",
          "theo quy định",
          "theo đúng quy định",
          "và",
          "tại các buổi họp giao ban",
          "cho",
          "để",
          "quyết định",
          "phê duyệt",
          "ký ban hành",
          "kịp thời",
          "về",
          "trong",
          "thời gian",
          "các",
          "này",
          "trên",
          "gửi",
          "đến");

  private static final Lexicon SUBMIT =
      Lexicon.of(
          "trình",
          "báo cáo",
          "gửi",
          "báo cáo kết quả",
          "báo cáo kết quả cho",
          "báo cáo cho",
          "xin ý kiến",
          "gửi về",
          "báo cáo định kỳ",
          "tham mưu",
          "phối hợp với",
          "phối hợp cùng",
          "qua",
          "thông qua");

  private Closing() {}

  /**
   * Whether the tokens from {@code from} on name no work of their own.
   *
   * @param times the times mentioned in the same text, from left to right
   */
  static boolean carriesOnlyWhoAndWhen(List<Token> tokens, int from, List<Mention> times) {
    int left = 0;
    int at = from;
    while (at < tokens.size() && left <= MAX_LEFT) {
      int known = known(tokens, at, times);
      left += known == 0 && tokens.get(at).kind() != Token.Kind.PUNCT ? 1 : 0;
      at += Math.max(known, 1);
    }
    return left <= MAX_LEFT;
  }

  private static int known(List<Token> tokens, int at, List<Mention> times) {
    int time = time(tokens, at, times);
    if (time > 0) {
      return time;
    }
    int submit = Math.max(SUBMIT.match(tokens, at), Directed.UNDER.match(tokens, at));
    if (submit > 0) {
      BodyPhrase body = BodyFinder.objectAt(tokens, at + submit);
      return body == null ? submit : body.to() - at;
    }
    return SHELL.match(tokens, at);
  }

  private static int time(List<Token> tokens, int at, List<Mention> times) {
    Mention mention = lastBefore(times, tokens.get(at).start());
    int end = at;
    while (mention != null && end < tokens.size() && tokens.get(end).start() < mention.end()) {
      end++;
    }
    return end - at;
  }

  /** The last of the times, which stand in order, that begins at {@code start} or before it. */
  private static @Nullable Mention lastBefore(List<Mention> times, int start) {
    int from = 0;
    int to = times.size();
    while (from < to) {
      int middle = (from + to) / 2;
      boolean before = times.get(middle).start() <= start;
      from = before ? middle + 1 : from;
      to = before ? to : middle;
    }
    return from == 0 ? null : times.get(from - 1);
  }
}
