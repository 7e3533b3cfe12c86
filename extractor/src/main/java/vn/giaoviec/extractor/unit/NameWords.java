package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.Set;

/** The words by which {@link NameTail} tells where a name of a body ends. */
final class NameWords {

  static final Lexicon VERBS = Lexicon.resource(NameWords.class, "verbs.txt");

  static final Lexicon SHORT_VERBS = Lexicon.resource(NameWords.class, "short-verbs.txt");

  static final Lexicon OPEN_VERBS = Lexicon.resource(NameWords.class, "open-verbs.txt");

  static final Lexicon FUNCTION_WORDS = Lexicon.resource(NameWords.class, "function-words.txt");

  static final Lexicon HEADS = Lexicon.resource(NameWords.class, "heads.txt");

  static final Lexicon TITLES = Lexicon.resource(NameWords.class, "titles.txt");

  static final Lexicon PLURAL = Lexicon.of("các", "những");

  /** What may follow "các" inside a name: "UBND các huyện", "Liên minh HTX các tỉnh". */
  static final Lexicon PLURAL_OBJECTS =
      Lexicon.of(
          "tỉnh",
          "huyện",
          "thành phố",
          "thị xã",
          "quận",
          "xã",
          "phường",
          "đặc khu",
          "địa phương",
          "cấp",
          "bộ",
          "sở",
          "ban",
          "ngành",
          "cơ quan",
          "đơn vị",
          "chương trình",
          "dân tộc",
          "nước",
          "vấn đề",
          "khu",
          "cụm",
          "tổ chức",
          "thị trấn",
          "thôn",
          "ấp",
          "bản",
          "buôn",
          "bon",
          "làng",
          "khóm",
          "tổ dân phố",
          "khu phố",
          "phòng",
          "hội",
          "trường",
          "đoàn thể",
          "khoa",
          "đoàn",
          "nhóm",
          "bộ phận",
          "trung tâm",
          "quân khu",
          "doanh nghiệp",
          "hợp tác xã");

  /** What may follow "các" right behind a head or title: "Giám đốc các tập đoàn". */
  static final Lexicon UNDER_ONE =
      Lexicon.of(
          "tập đoàn",
          "tổng công ty",
          "công ty",
          "htx",
          "chi nhánh",
          "ngân hàng",
          "bệnh viện",
          "dự án",
          "công trình",
          "cơ sở",
          "viện",
          "vụ",
          "cục",
          "chi cục",
          "hiệp hội",
          "đảng ủy",
          "chi bộ",
          "tổ",
          "đội",
          "hộ",
          "đại lý",
          "văn phòng",
          "cơ sở giáo dục",
          "câu lạc bộ");

  /** Levels of local government, which may stand in a name without "các". */
  static final Lexicon LEVELS =
      Lexicon.of(
          "tỉnh",
          "huyện",
          "thành phố",
          "thị xã",
          "quận",
          "xã",
          "phường",
          "đặc khu",
          "địa phương",
          "thị trấn",
          "thôn",
          "ấp",
          "buôn",
          "bon",
          "khóm");

  /** Phrases that narrow a collective body and belong to its name. */
  static final Lexicon MODIFIERS =
      Lexicon.of(
          "có liên quan",
          "liên quan",
          "thuộc, trực thuộc",
          "thuộc và trực thuộc",
          "chức năng",
          "chuyên môn",
          "trực thuộc",
          "thuộc",
          "của",
          "nêu trên",
          "trên",
          "khác",
          "phụ trách",
          "cấp",
          "trên địa bàn",
          "trong tỉnh",
          "trong vùng",
          "trong khu vực",
          "trên cả nước",
          "vùng đệm",
          "trong hệ thống",
          "trong ngành",
          "trong toàn ngành",
          "trong toàn tỉnh",
          "trong khối",
          "trong khu công nghiệp",
          "trong các khu công nghiệp",
          "trong khu, cụm công nghiệp",
          "trong cụm",
          "cùng cấp",
          "có rừng",
          "có biển",
          "ven biển",
          "có dự án",
          "có dự án đi qua",
          "trong và ngoài nước",
          "trong và ngoài tỉnh",
          "trong và ngoài ngành",
          "trong và ngoài địa bàn",
          "trong nước",
          "ngoài nước",
          "tại địa phương",
          "có thẩm quyền",
          "được giao",
          "được phân công",
          "theo lĩnh vực phụ trách",
          "nơi có",
          "chủ quản",
          "chủ trì",
          "quản lý nhà nước",
          "đóng trên địa bàn",
          "từ",
          "sử dụng lao động",
          "tại",
          "quản lý",
          "còn lại",
          "chậm tiến độ",
          "chậm triển khai",
          "bị thiệt hại",
          "bị ảnh hưởng",
          "chịu ảnh hưởng",
          "chịu tác động",
          "chịu sự quản lý",
          "chịu sự giám sát",
          "chịu sự kiểm tra",
          "chịu sự tác động",
          "chịu sự thanh tra",
          "được giám sát",
          "được kiểm tra",
          "được thanh tra",
          "được kiểm toán");

  /** Words of fields with a verb in them: "Bộ Ngoại giao", "Phòng Công nghệ thông tin". */
  static final Lexicon FIELDS = Lexicon.resource(NameWords.class, "compounds.txt");

  /** Kin that a comma joins into one name: "các cơ quan thông tấn, báo chí". */
  static final List<Lexicon> KIN =
      List.of(
          Lexicon.of(
              "thông tấn", "báo chí", "truyền thông", "phát thanh", "truyền hình", "xuất bản"),
          Lexicon.of(
              "mầm non",
              "tiểu học",
              "trung học cơ sở",
              "trung học phổ thông",
              "phổ thông",
              "thcs",
              "thpt",
              "giáo dục thường xuyên",
              "giáo dục nghề nghiệp",
              "đại học",
              "cao đẳng",
              "trung cấp"),
          Lexicon.of("khu", "cụm", "cụm công nghiệp", "khu công nghiệp", "khu kinh tế"));

  /** With these work begins, also with a capital: a heading's names with the line below them. */
  static final Lexicon NEVER_NAMES =
      Lexicon.of(
          "chủ trì",
          "phối hợp",
          "có trách nhiệm",
          "chịu trách nhiệm",
          "tham mưu",
          "tập trung",
          "khẩn trương",
          "tiếp tục",
          "tăng cường",
          "đẩy mạnh",
          "nghiêm túc",
          "chủ động",
          "thường xuyên",
          "kịp thời");

  /** With these it is told between commas how far or when a subject acts. */
  static final Lexicon ASIDE =
      Lexicon.of(
          "trong phạm vi",
          "trong quá trình",
          "trong thời gian",
          "căn cứ",
          "trên cơ sở",
          "theo chức năng",
          "theo thẩm quyền",
          "với vai trò",
          "với trách nhiệm",
          "tùy theo");

  /** On what grounds a subject acts, which no name contains. */
  static final Lexicon GROUNDS = Lexicon.of("trên cơ sở", "căn cứ");

  static final Lexicon OWNERS = Lexicon.of("chủ đầu tư", "chủ dự án", "nhà đầu tư", "nhà thầu");

  /** What someone is the owner or contractor of: "Chủ đầu tư dự án …". */
  static final Lexicon OWNED =
      Lexicon.of("dự án", "công trình", "hạ tầng", "các dự án", "các công trình", "xây dựng");

  static final Lexicon OBJECT_SIGNS =
      Lexicon.of(
          "các",
          "những",
          "một",
          "công tác",
          "việc",
          "đến",
          "tới",
          "rộng rãi",
          "sâu rộng",
          "người",
          "bà con",
          "ngư dân",
          "hộ",
          "tốt",
          "mạnh",
          "nhanh",
          "tình hình",
          "kế hoạch",
          "đề án");

  /** Behind a verb these tell how it is done, so that it is no word of a name. */
  static final Lexicon MANNER = Lexicon.of("mạnh", "nhanh", "tốt");

  /** What is submitted or asked of a body, not part of its name: "UBND tỉnh phương án …". */
  static final Lexicon MATTERS =
      Lexicon.of(
          "hướng",
          "phương án",
          "giải pháp",
          "biện pháp",
          "kết quả",
          "tình hình",
          "việc",
          "nội dung",
          "danh sách",
          "danh mục",
          "chủ trương",
          "những",
          "toàn bộ",
          "dự thảo",
          "báo cáo",
          "hồ sơ",
          "văn bản",
          "thông tin",
          "tiến độ",
          "số liệu",
          "ý kiến",
          "vấn đề",
          "khó khăn",
          "cơ chế",
          "đề án");

  static final Lexicon PRODUCTS =
      Lexicon.of(
          "nghị định",
          "nghị quyết",
          "quyết định",
          "chỉ thị",
          "thông tư",
          "đề án",
          "kế hoạch",
          "chương trình",
          "dự thảo",
          "tờ trình",
          "luật",
          "quy hoạch",
          "chiến lược",
          "phương án",
          "dự án",
          "báo cáo",
          "danh mục",
          "danh sách",
          "hồ sơ",
          "quy chế",
          "quy định",
          "kết quả",
          "văn bản",
          "chủ trương",
          "cơ chế",
          "chính sách",
          "giải pháp",
          "nội dung",
          "tình hình",
          "dự toán",
          "kinh phí",
          "nhu cầu",
          "bảng giá");

  /** "cấp trên", "cấp quốc gia": what a rank may be besides a level of local government. */
  static final Set<String> RANKS = Set.of("trên", "dưới", "quốc", "trung", "cơ", "có", "thẩm");

  /** Last words of phrases that close the name of a collective body. */
  static final Set<String> CLOSED = Set.of("quan", "thuộc", "năng", "trên", "vùng");

  /** The same, of which the last word alone tells nothing. */
  static final Set<String> DESCRIBED =
      Set.of("chức năng", "cùng cấp", "địa bàn", "các cấp", "học sinh", "chuyên môn");

  /** Before these "chủ trì" tells which body is meant: "với các cơ quan chủ trì trong việc …". */
  static final Set<String> AFTER_ROLE = Set.of("trong", "để", "có", "theo", "tại");

  /** Behind these "về" tells the field of a body. */
  static final Set<String> OF_FIELD =
      Set.of("nhà nước", "chuyên ngành", "chuyên môn", "chuyên trách");

  /** Bodies set up for some matter, whose names may go on with "về". */
  static final Lexicon BOARDS =
      Lexicon.of(
          "ban chỉ đạo",
          "ban điều hành",
          "ban vận động",
          "tiểu ban",
          "ủy ban quốc gia",
          "hội đồng quốc gia",
          "hội đồng tư vấn",
          "hội đồng điều phối",
          "tổ công tác",
          "tổ chỉ đạo",
          "nhóm công tác",
          "đoàn công tác");

  /** Last syllables of the areas that such names tell. */
  static final Set<String> AREAS =
      Set.of("gia", "ương", "phủ", "tỉnh", "huyện", "xã", "phố", "phường", "ngành");

  /** Names that need no further word. */
  static final Lexicon WHOLE =
      Lexicon.of(
          "chính phủ",
          "quốc hội",
          "thủ tướng",
          "chủ tịch",
          "bộ trưởng",
          "giám đốc",
          "bí thư",
          "chính trị",
          "thường trực",
          "chấp hành",
          "thường vụ",
          "nhân dân",
          "giám hiệu");

  /** Heads that need no further word, so that also a short verb may follow. */
  static final Lexicon COMPLETE =
      Lexicon.of(
          "nhà thầu",
          "nhà thầu thi công",
          "đơn vị thi công",
          "đơn vị tư vấn",
          "chủ đầu tư",
          "chủ rừng",
          "người dân",
          "nhà trường",
          "ban kiểm soát",
          "ban giám đốc",
          "ban giám hiệu",
          "ban thường vụ",
          "ban chấp hành",
          "hội đồng quản trị",
          "hội đồng thành viên",
          "ban quản trị",
          "địa phương",
          "chủ hộ",
          "chủ phương tiện",
          "chủ cơ sở");

  private NameWords() {}
}
