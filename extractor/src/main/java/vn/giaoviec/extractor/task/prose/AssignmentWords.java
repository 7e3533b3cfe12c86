package vn.giaoviec.extractor.task.prose;

import vn.giaoviec.extractor.unit.Lexicon;

/** The words by which {@link AssignmentParser} tells who must do what. */
final class AssignmentWords {
  static final Lexicon GIVE =
      Lexicon.of(
          "giao",
          "giao cho",
          "giao nhiệm vụ cho",
          "giao trách nhiệm cho",
          "phân công",
          "yêu cầu",
          "đề nghị",
          "kính đề nghị",
          "trân trọng đề nghị",
          "kiến nghị",
          "ủy quyền cho",
          "thống nhất giao",
          "đồng ý giao",
          "tiếp tục giao",
          "tiếp tục yêu cầu",
          "tiếp tục đề nghị",
          "đồng thời giao",
          "đồng thời yêu cầu",
          "đồng thời đề nghị",
          "đồng thời, giao",
          "đồng thời, yêu cầu",
          "đồng thời, đề nghị",
          "giao nhiệm vụ",
          "ủy quyền",
          "chỉ thị");

  /** Gives people charge of what others do, which they are not merely asked for. */
  static final Lexicon CHARGES = Lexicon.of("giao", "phân công", "thống nhất giao");

  static final Lexicon ASK = Lexicon.of("đề nghị", "kiến nghị");

  /** Asks a named body; "khuyến khích các doanh nghiệp" is a step of the work of others. */
  static final Lexicon ENCOURAGE = Lexicon.of("khuyến khích");

  static final Lexicon DIRECT =
      Lexicon.of(
          "chỉ đạo",
          "trực tiếp chỉ đạo",
          "phụ trách chỉ đạo",
          "chịu trách nhiệm chỉ đạo",
          "đôn đốc",
          "chỉ đạo, đôn đốc",
          "phụ trách",
          "trực tiếp phụ trách chỉ đạo",
          "trực tiếp phụ trách",
          "chịu trách nhiệm phụ trách",
          "phụ trách, chỉ đạo",
          "phụ trách và chỉ đạo",
          "chịu trách nhiệm theo dõi, chỉ đạo",
          "theo dõi, chỉ đạo",
          "chỉ đạo, theo dõi",
          "tập trung chỉ đạo");

  /** With these a body that has work says whom of its own it sends. */
  static final Lexicon DELEGATES = Lexicon.of("phân công", "cử", "bố trí");

  static final Lexicon REGARDING =
      Lexicon.of(
          "đối với", "riêng đối với", "riêng", "với", "về phía", "trách nhiệm của", "nhiệm vụ của");

  /** Work towards other bodies, which may be several. */
  static final Lexicon TOWARDS =
      Lexicon.of(
          "báo cáo",
          "báo cáo về",
          "trình",
          "gửi",
          "gửi về",
          "xin ý kiến",
          "tham mưu",
          "đề xuất",
          "phối hợp",
          "phối hợp với",
          "hướng dẫn",
          "chỉ đạo",
          "đôn đốc");

  static final Lexicon MUST = Lexicon.of("cần", "phải", "có trách nhiệm");

  static final Lexicon CARRY_OUT =
      Lexicon.of("thực hiện", "triển khai", "tổ chức thực hiện", "triển khai thực hiện");

  static final Lexicon DUTY =
      Lexicon.of(
          "có trách nhiệm",
          "chịu trách nhiệm",
          "có nhiệm vụ",
          "là đầu mối",
          "làm đầu mối",
          "là cơ quan đầu mối",
          "là cơ quan thường trực",
          "là đơn vị đầu mối");

  /** What may stand between a subject and the verb of its work. */
  static final Lexicon MANNER =
      Lexicon.of(
          "theo chức năng",
          "theo thẩm quyền",
          "theo nhiệm vụ",
          "theo phạm vi",
          "căn cứ",
          "căn cứ chức năng",
          "cần",
          "phải",
          "sẽ",
          "sớm",
          "có văn bản",
          "có kế hoạch",
          "có biện pháp",
          "có giải pháp",
          "có ý kiến",
          "có phương án",
          "có hướng dẫn",
          "có báo cáo",
          "trên cơ sở",
          "trong phạm vi",
          "theo",
          "không được",
          "không để",
          "trong quá trình",
          "có hình thức",
          "với vai trò",
          "với chức năng",
          "hằng năm",
          "hằng quý",
          "hằng tháng",
          "hằng tuần",
          "hàng năm",
          "hàng quý",
          "hàng tháng",
          "hàng tuần",
          "định kỳ",
          "trước ngày",
          "trong tháng",
          "trong quý",
          "trong năm",
          "chậm nhất",
          "ngay",
          "lần lượt",
          "tự");

  /** With these a clause begins that tells which bodies are meant. */
  static final Lexicon RELATIVE =
      Lexicon.of(
          "có", "chưa", "còn", "được", "đang", "nơi", "bị", "do", "để xảy ra", "không hoàn thành");

  /** Adverbs and verbs of duty with which, behind such a clause, the work begins. */
  static final Lexicon URGES =
      Lexicon.of(
          "khẩn trương",
          "tập trung",
          "chủ động",
          "phải",
          "cần",
          "có trách nhiệm",
          "chịu trách nhiệm",
          "thường xuyên",
          "kịp thời",
          "nghiêm túc",
          "tiếp tục",
          "tích cực",
          "hoàn thành");

  /** With these a sentence appeals to those charged above: "… nghiêm túc triển khai thực hiện". */
  static final Lexicon APPEAL = Lexicon.of("nghiêm túc", "quan tâm", "tích cực");

  /** Bodies told of in general: "các địa phương", "doanh nghiệp". */
  static final Lexicon COLLECTIVE =
      Lexicon.of(
          "các",
          "mỗi",
          "từng",
          "những",
          "toàn",
          "doanh nghiệp",
          "hợp tác xã",
          "htx",
          "người",
          "chủ");

  private AssignmentWords() {}
}
