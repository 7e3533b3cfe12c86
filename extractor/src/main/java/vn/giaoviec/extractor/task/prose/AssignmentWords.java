package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Token;
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

  /** Who is set over something, told as a name or as work. */
  static final Lexicon SET_OVER = Lexicon.of("phụ trách");

  /** What a body is in some work. */
  static final Lexicon ROLE =
      Lexicon.of(
          "chủ trì", "phối hợp", "thực hiện", "tham mưu", "chịu trách nhiệm", "có trách nhiệm");

  /** With these a circumstance begins, after which the subject follows a comma. */
  static final Lexicon CIRCUMSTANCE =
      Lexicon.of(
          "trên cơ sở",
          "căn cứ",
          "để",
          "trong",
          "định kỳ",
          "đối với",
          "sau khi",
          "trước khi",
          "về",
          "với",
          "hằng",
          "hàng",
          "khi",
          "nếu",
          "trường hợp",
          "theo",
          "nhằm",
          "từ",
          "kể từ",
          "đồng thời",
          "riêng",
          "trước",
          "ngoài ra",
          "chậm nhất",
          "tại",
          "hằng năm",
          "hàng năm",
          "hằng quý",
          "hằng tháng",
          "quá trình",
          "ngay sau",
          "kết thúc",
          "quá thời hạn",
          "quá thời gian",
          "hết thời hạn",
          "sau thời gian",
          "sau thời hạn",
          "thời gian tới",
          "bên cạnh đó",
          "cuối",
          "đầu",
          "mỗi",
          "nhân dịp",
          "cùng với",
          "thực hiện nghị quyết",
          "thực hiện chỉ thị",
          "thực hiện quyết định",
          "thực hiện kế hoạch",
          "thực hiện công văn",
          "thực hiện ý kiến",
          "thực hiện chỉ đạo",
          "thực hiện thông báo",
          "thực hiện kết luận",
          "thực hiện công điện",
          "thực hiện luật",
          "thực hiện nghị định",
          "do",
          "vì vậy",
          "do đó");

  /** Times to come that need no comma behind them: "Thời gian tới đề nghị các cơ quan …". */
  static final Lexicon TIME_AHEAD =
      Lexicon.of(
          "thời gian tới",
          "trong thời gian tới",
          "thời gian tiếp theo",
          "trong thời gian tiếp theo",
          "từ nay đến cuối năm",
          "từ nay đến hết năm",
          "trước mắt");

  static final Lexicon ON_GROUNDS = Lexicon.of("căn cứ", "trên cơ sở", "theo");

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

  /** With these it is told behind a label how things are: "Trường A: còn 02 hộ chưa nhận tiền". */
  static final Lexicon STATE =
      Lexicon.of("còn", "đã", "chưa", "hiện", "hiện nay", "đến nay", "đang", "mới", "không có");

  /** Such words that order after all: "các trường thông báo cho phụ huynh". */
  static final Lexicon NOT_PAST =
      Lexicon.of("thông báo cho", "thông báo rộng rãi", "thông báo công khai");

  /** Whether there it is told what is, or was done. */
  static boolean past(List<Token> tokens, int at) {
    return PAST.at(tokens, at) && !NOT_PAST.at(tokens, at) && !Issuing.work(tokens, at);
  }

  /** With these a body that has work says whom of its own it sends. */
  static final Lexicon DELEGATES = Lexicon.of("phân công", "cử", "bố trí");

  static final Lexicon REGARDING =
      Lexicon.of(
          "đối với", "riêng đối với", "riêng", "với", "về phía", "trách nhiệm của", "nhiệm vụ của");

  /** Behind a subject these tell when its duty holds: "Các đơn vị khi nhận hồ sơ phải …". */
  static final Lexicon WHENEVER =
      Lexicon.of(
          "khi", "trong quá trình", "sau khi", "trước khi", "trong khi", "nếu", "trong trường hợp");

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

  /** Bodies of which only something is told: "một số địa phương buông lỏng …". */
  static final Lexicon VAGUE =
      Lexicon.of("một số", "nhiều", "không ít", "có", "hầu hết", "phần lớn", "đa số");

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

  /** What a comma may part from its subject: how, or what it directs. */
  static final Lexicon AFTER_SUBJECT =
      Lexicon.of(
          "căn cứ",
          "theo chức năng",
          "theo thẩm quyền",
          "theo nhiệm vụ",
          "theo phạm vi",
          "theo lĩnh vực",
          "trên cơ sở",
          "trong phạm vi",
          "với chức năng",
          "với vai trò",
          "tùy theo",
          "lãnh đạo",
          "chỉ đạo",
          "chủ trì",
          "phối hợp",
          "có trách nhiệm",
          "chịu trách nhiệm",
          "khẩn trương",
          "chủ động",
          "tiếp tục");

  /** With these, behind a subject's comma, it is said who among them above all, or with whom. */
  static final Lexicon ASIDE =
      Lexicon.of(
          "trong đó",
          "nhất là",
          "đặc biệt là",
          "trước hết là",
          "trước tiên là",
          "trọng tâm là",
          "nòng cốt là",
          "trực tiếp là",
          "mà trực tiếp là",
          "mà nòng cốt là",
          "đứng đầu là",
          "bao gồm",
          "gồm",
          "kể cả",
          "cụ thể là",
          "đại diện là",
          "đầu mối là",
          "thường trực là");

  static final Lexicon RECURRING =
      Lexicon.of("định kỳ", "hằng", "hàng", "định kỳ hằng", "định kỳ hàng");

  static final Lexicon PERIODS = Lexicon.of("ngày", "tuần", "tháng", "quý", "năm");

  static final Lexicon HANDED = Lexicon.of("được giao", "được phân công", "được đề nghị");

  /** What bodies have to do already, told behind their name. */
  static final Lexicon HAVE_ROLE = Lexicon.of("chủ trì", "chủ trì thực hiện", "thực hiện");

  /** Last words of what bodies have to do already: "nhiệm vụ được giao", "tại Kế hoạch này". */
  static final Lexicon KNOWN_WORK =
      Lexicon.of(
          "được giao",
          "phân công",
          "hoạch này",
          "trình này",
          "án này",
          "định này",
          "quyết này",
          "thị này");

  /** Last words of where those are named who are meant: "có tên trong danh sách kèm theo". */
  static final Lexicon TOLD =
      Lexicon.of("kèm theo", "nêu trên", "tại mục", "văn này", "báo này", "hoạch này", "định này");

  /** With these a case begins for which a clause says what is to be done then. */
  static final Lexicon CASE =
      Lexicon.of(
          "nếu", "trường hợp", "trong trường hợp", "quá thời hạn", "quá thời gian", "hết thời hạn");

  /** With these a condition or ground begins, behind whose comma any subject may stand. */
  static final Lexicon CONDITION =
      Lexicon.of(
          "khi",
          "nếu",
          "trường hợp",
          "trong trường hợp",
          "trong quá trình",
          "quá trình",
          "trong thời gian",
          "trong khi",
          "trong tháng",
          "trong quý",
          "trong năm",
          "trong ngày",
          "trong vòng",
          "trong tuần",
          "trong dịp",
          "sau khi",
          "trước khi",
          "ngay sau",
          "ngay khi",
          "định kỳ",
          "hằng",
          "hàng",
          "chậm nhất",
          "trước ngày",
          "thời gian tới",
          "quá thời hạn",
          "quá thời gian",
          "hết thời hạn",
          "sau thời gian",
          "sau thời hạn",
          "kết thúc");

  /** Nouns for work that bodies are charged with: "được giao chủ trì nhiệm vụ". */
  static final Lexicon WORK =
      Lexicon.of("nhiệm vụ", "nội dung", "công việc", "đề án", "dự án", "kế hoạch", "giải pháp");

  /** With these a clause begins that tells which bodies are meant. */
  static final Lexicon RELATIVE =
      Lexicon.of(
          "có", "chưa", "còn", "được", "đang", "nơi", "bị", "do", "để xảy ra", "không hoàn thành");

  /** Such clauses that tell what bodies have, behind which their work may follow at once. */
  static final Lexicon WHERE = Lexicon.of("có", "nơi", "do");

  /** Last syllables of nouns for work and its measures: "tỷ lệ", "công tác", "nhu cầu". */
  static final Set<String> OF_WORK =
      Set.of(
          "lệ", "tác", "việc", "cầu", "độ", "quả", "vụ", "án", "hoạch", "kiện", "lực", "năng", "ý",
          "hạn", "được", "bị", "về", "để", "và", "số", "vốn", "từ", "động", "trình", "không",
          "chưa", "đã", "cơ", "sở", "phí", "nhằm", "sách", "định", "đất", "phẩm");

  /** Such clauses that tell which one is meant, where only one is named. */
  static final Lexicon WHOEVER = Lexicon.of("nơi", "để xảy ra", "không hoàn thành", "vi phạm");

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
