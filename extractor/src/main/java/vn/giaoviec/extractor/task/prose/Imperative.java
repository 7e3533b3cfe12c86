package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Tells words that order work from words that judge or report. */
final class Imperative {

  /** Verbs with which a conclusion judges, agrees or reports instead of ordering. */
  private static final Lexicon JUDGES =
      Lexicon.of(
          "thống nhất với",
          "thống nhất đánh giá",
          "thống nhất về",
          "cơ bản",
          "tán thành",
          "đồng ý với",
          "đồng ý",
          "ghi nhận",
          "chủ trì hội nghị",
          "chủ trì họp",
          "chủ trì cuộc họp",
          "chủ trì buổi",
          "đánh giá cao",
          "đánh giá",
          "biểu dương",
          "hoan nghênh",
          "cảm ơn",
          "thực hiện chương trình công tác",
          "thực hiện công văn",
          "thực hiện kế hoạch số",
          "thực hiện quyết định số",
          "thực hiện nghị quyết số",
          "thực hiện thông báo",
          "thực hiện chỉ thị số",
          "thực hiện sự chỉ đạo",
          "thực hiện ý kiến",
          "căn cứ",
          "thực hiện chỉ đạo",
          "tiếp theo",
          "theo dõi báo cáo",
          "thống nhất nội dung báo cáo",
          "thống nhất cao",
          "chúc mừng",
          "đến nay",
          "thực hiện công điện",
          "tham dự",
          "dự họp",
          "cùng dự",
          "tham gia cuộc họp",
          "thực hiện văn bản",
          "thực hiện chủ trương");

  /** Where the money comes from is told, not ordered: "Kinh phí thực hiện được bố trí …". */
  private static final Lexicon FUNDS =
      Lexicon.of(
          "kinh phí",
          "nguồn kinh phí",
          "tổng kinh phí",
          "nguồn vốn",
          "nguồn lực thực hiện",
          "nguồn tài chính",
          "nguồn ngân sách",
          "ngân sách");

  /** With these work takes something as something. */
  private static final Lexicon TAKES_AS =
      Lexicon.of("xác định", "coi", "xem", "lấy", "quán triệt", "nhận thức", "xác định rõ");

  private static final Lexicon WHAT_IT_IS =
      Lexicon.of(
          "giải pháp",
          "nhiệm vụ",
          "trách nhiệm",
          "một trong",
          "yêu cầu",
          "yếu tố",
          "vấn đề",
          "việc làm",
          "khâu",
          "cơ sở",
          "động lực",
          "chủ trương",
          "điều kiện",
          "quá trình",
          "nền tảng",
          "trụ cột",
          "nhân tố",
          "đòn bẩy",
          "xu hướng",
          "xu thế",
          "quyền");

  /** What work carries out: "Thực hiện chế độ báo cáo đã được quy định tại …". */
  private static final Lexicon LAID_DOWN =
      Lexicon.of(
          "đã được quy định",
          "đã được giao",
          "đã được phê duyệt",
          "đã được duyệt",
          "đã được ban hành",
          "đã được thông qua",
          "đã được xác định",
          "đã đề ra",
          "đã được đề ra",
          "đã ban hành",
          "đã quy định",
          "đã cam kết",
          "đã ký kết",
          "đã được chỉ ra",
          "đã chỉ ra",
          "đã nêu",
          "đã được nêu",
          "đã được kết luận",
          "đã được phát hiện");

  private static final Lexicon URGENT = Lexicon.of("khẩn trương", "nghiêm túc");

  private static final Lexicon DONE = Lexicon.of("đã", "đạt được", "vừa qua", "thời gian qua");

  /** "Thực hiện Công văn số …, Sở báo cáo như sau": what the document goes back to. */
  private static final Pattern CITES =
      Pattern.compile(
          "^(?:thực hiện|triển khai(?: thực hiện)?|căn cứ|tiếp theo|theo|phúc đáp|xét) (?:nội dung"
              + " |ý kiến |tinh thần |sự chỉ đạo |chỉ đạo |đề nghị )?[^,.;]{2,90} số:? ?\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Lexicon AGREES =
      Lexicon.of(
          "thống nhất chủ trương",
          "thống nhất về chủ trương",
          "thống nhất nội dung",
          "thống nhất với",
          "thống nhất nguyên tắc",
          "nhất trí",
          "thông qua kết quả",
          "thông qua báo cáo",
          "thông qua nội dung",
          "thông qua chủ trương",
          "thông qua việc",
          "thống nhất phương án",
          "thống nhất đề xuất",
          "thống nhất cho",
          "đồng ý",
          "cơ bản đồng ý",
          "cơ bản thống nhất",
          "ghi nhận",
          "đánh giá cao",
          "biểu dương",
          "hoan nghênh");

  private static final Lexicon UNITED = Lexicon.of("thống nhất");

  /** What is done as one, where "thống nhất" tells how: "Thống nhất quản lý dữ liệu". */
  private static final Lexicon AS_ONE =
      Lexicon.of(
          "giao",
          "quản lý",
          "chỉ đạo",
          "lãnh đạo",
          "thực hiện",
          "triển khai",
          "tổ chức",
          "áp dụng",
          "sử dụng",
          "hành động",
          "điều hành",
          "phối hợp",
          "xây dựng",
          "kê khai",
          "báo cáo",
          "hướng dẫn",
          "phân công");

  /** With these a text tells what its work is about, or how often it is done. */
  private static final Lexicon ABOUT =
      Lexicon.of(
          "đối với",
          "định kỳ",
          "hằng năm",
          "hàng năm",
          "hằng quý",
          "hàng quý",
          "hằng tháng",
          "hàng tháng",
          "hằng tuần",
          "hàng tuần");

  private static final Lexicon TAKE_PART = Lexicon.of("chủ trì", "phối hợp với");

  /** So a rule begins that says what holds in a case. */
  private static final Lexicon CASE =
      Lexicon.of("đối với trường hợp", "đối với các trường hợp", "đối với những trường hợp");

  /** A matter before a colon is no longer, in tokens. */
  private static final int MATTER = 40;

  /** In so many words from the start a sign of the past makes the sentence a report. */
  private static final int REACH = 14;

  private Imperative() {}

  /** Whether the text begins with a verb of work that it does not report as done. */
  static boolean opens(TimedText text) {
    List<Token> tokens = text.tokens();
    int verb = afterCircumstance(tokens);
    boolean judges = JUDGES.at(tokens, verb) || agreesAt(tokens, verb);
    return (verb > 0 || WorkVerbs.open(tokens) || Prohibition.opens(tokens))
        && !judges
        && !cites(text.text())
        && !reports(tokens.subList(verb, tokens.size()))
        && !states(tokens);
  }

  /**
   * Where the work begins behind what it is about or how often it is done: "Đối với các cầu yếu,
   * lập danh mục …"; 0 where the text begins with neither.
   */
  private static int afterCircumstance(List<Token> tokens) {
    if (!ABOUT.at(tokens, 0) || CASE.at(tokens, 0)) {
      return 0;
    }
    int first = 0;
    int end = Math.min(tokens.size(), MATTER);
    for (int i = 1; i < end && !";.:".contains(tokens.get(i).normal()); i++) {
      if (SubjectPlace.comma(tokens, i) && TAKE_PART.at(tokens, i + 1)) {
        return i + 1;
      }
      first = first == 0 && SubjectPlace.comma(tokens, i) ? i + 1 : first;
    }
    return first > 0 && WorkVerbs.length(tokens, first) > 1 ? first : 0;
  }

  /**
   * Whether the text says what something is: "Phát triển nguồn nhân lực là giải pháp quan trọng",
   * but not "Xác định chuyển đổi số là nhiệm vụ trọng tâm".
   */
  static boolean states(List<Token> tokens) {
    if (FUNDS.at(tokens, 0)) {
      return true;
    }
    if (TAKES_AS.at(tokens, 0)) {
      return false;
    }
    for (int i = 1; i + 1 < tokens.size() && !";.:".contains(tokens.get(i).normal()); i++) {
      if (TAKES_AS.at(tokens, i)) {
        return false;
      }
      if (tokens.get(i).normal().equals("là") && WHAT_IT_IS.at(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text judges or agrees, at its start or after the matter: "Về A: Thống nhất …". */
  static boolean judges(String text) {
    List<Token> tokens = Tokens.of(text);
    for (int i = 0; i < Math.min(tokens.size(), MATTER); i++) {
      boolean start = i == 0 || ":".equals(tokens.get(i - 1).normal());
      if (start && (JUDGES.at(tokens, i) || agreesAt(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text reports, states or agrees instead of ordering. */
  static boolean tells(TimedText text) {
    List<Token> tokens = text.tokens();
    int verb = afterCircumstance(tokens);
    return reports(tokens.subList(verb, tokens.size())) || states(tokens) || agrees(text);
  }

  /** Whether the text only agrees, notes or praises. */
  static boolean agrees(TimedText text) {
    return agreesAt(text.tokens(), 0);
  }

  /** Also "Thống nhất chuyển trụ sở …", but not "Thống nhất quản lý …", which is work. */
  private static boolean agreesAt(List<Token> tokens, int at) {
    int united = UNITED.match(tokens, at);
    boolean verb = united > 0 && WorkVerbs.length(tokens, at + united) > 0;
    return AGREES.at(tokens, at) || verb && !AS_ONE.at(tokens, at + united);
  }

  /** Whether the text opens with what it carries out and then tells of the document itself. */
  private static boolean cites(String text) {
    return CITES.matcher(text).find()
        && text.matches(".*(?:như sau|ban hành|báo cáo)[^.]{0,200}[:.]?$");
  }

  /** Whether the text tells near its start that something was done. */
  static boolean reports(List<Token> tokens) {
    if (URGENT.at(tokens, 0)) {
      return false; // "Khẩn trương triển khai nghị quyết đã được thông qua"
    }
    for (int i = 0; i < Math.min(REACH, tokens.size()); i++) {
      if (tokens.get(i).normal().equals(";")) {
        return false;
      }
      if (DONE.at(tokens, i) && !(LAID_DOWN.at(tokens, i) && WorkVerbs.open(tokens))) {
        return true;
      }
    }
    return false;
  }
}
