package vn.giaoviec.extractor.deadline;

import java.util.Set;

/** The words by which {@link ItemContext} tells what a phrase of time is of. */
final class ItemWords {
  static final Set<String> CLAUSE_ENDS = Set.of(";", ".", ":");

  static final Set<String> SIGNS = Set.of("-", "+", "*", "•", "(", ")", ".", "\"", "/");

  /** With these, behind a semicolon, the same work goes on. */
  static final Set<String> SAME_WORK =
      Set.of("không", "về", "bảo", "đảm", "qua", "trong", "nhất", "nhằm", "để");

  /** Verbs whose object is finished by a time. */
  static final Set<String> COMPLETION =
      Set.of(
          "hoàn thành",
          "hoàn tất",
          "hoàn thiện",
          "ban hành",
          "phê duyệt",
          "thông qua",
          "báo cáo",
          "khởi công",
          "khánh thành",
          "chấm dứt",
          "kết thúc",
          "thông xe",
          "bàn giao",
          "nghiệm thu",
          "quyết toán");

  /** Such verbs of one syllable. */
  static final Set<String> SHORT_COMPLETION = Set.of("xong", "nộp", "gửi", "trình");

  /** First syllables that make a noun of "trình": chương trình, lộ trình, công trình. */
  static final Set<String> BEFORE_NOUN =
      Set.of("chương", "lộ", "quy", "công", "tờ", "quá", "giáo", "tiến");

  /** Verbs that set something going on a day; their last syllables. */
  static final Set<String> STARTING =
      Set.of("hiện", "khai", "dụng", "đầu", "hành", "chức", "chuyển");

  /** First words of the names of documents and programmes that carry years. */
  static final Set<String> NAMES =
      Set.of(
          "chương trình",
          "chiến lược",
          "đề án",
          "kế hoạch",
          "quy hoạch",
          "nghị quyết",
          "quyết định",
          "dự án",
          "đại hội",
          "diễn đàn",
          "sách trắng",
          "phong trào",
          "mục tiêu");

  /** Words after which "thường xuyên" is an adjective or denied: chi thường xuyên. */
  static final Set<String> NOUNS =
      Set.of("chi", "phí", "sách", "vốn", "vụ", "tác", "động", "việc", "không", "chưa", "dưỡng");

  /** Verbs between a phrase and the number that it is the horizon of: "đến năm 2030 có 45.000". */
  static final Set<String> TARGET = Set.of("có", "đạt", "là", "chiếm", "còn", "trên");

  /** Words for how far a programme looks ahead; "theo hướng" is none of them. */
  static final Set<String> OUTLOOK = Set.of("định hướng", "phương hướng", "tầm nhìn", "có tính");

  /** Words that tell what is not done, or was. */
  static final Set<String> DENIED = Set.of("không", "chưa", "đã", "được");

  /** Words before what there is in a year: "các dự án trong năm 2026". */
  static final Set<String> COUNTED = Set.of("các", "những", "dự", "số", "tổng");

  /** What is told of a year, not done in it. */
  static final Set<String> TOLD =
      Set.of(
          "nhiệm vụ",
          "kết quả",
          "công tác",
          "hoạt động",
          "chỉ tiêu",
          "tình hình",
          "kinh phí",
          "ngân sách",
          "nguồn vốn",
          "quan trọng",
          "trọng tâm",
          "phát sinh");

  /** Verbs by which an event is dated. */
  static final Set<String> HELD = Set.of("tổ chức", "diễn ra", "khai mạc");

  static final Set<String> EVENTS =
      Set.of(
          "phiên họp",
          "kỳ họp",
          "cuộc họp",
          "hội nghị",
          "hội thảo",
          "đại hội",
          "lễ hội",
          "hội chợ",
          "diễn đàn",
          "buổi lễ");

  /** Verbs before which "thường xuyên" no longer governs the whole item. */
  static final Set<String> VERBS =
      Set.of(
          "xây", "triển", "tổ", "phối", "tham", "rà", "tăng", "nâng", "đẩy", "chủ", "hướng", "theo",
          "thực", "kiểm", "báo", "có", "được", "tiếp", "bảo", "đảm", "tập", "quan", "là", "và");

  private ItemWords() {}
}
