package vn.giaoviec.extractor.task.prose;

import vn.giaoviec.extractor.unit.Lexicon;

/** Words with which a sentence tells when, why or in which case its work is to be done. */
final class CircumstanceWords {

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

  static final Lexicon RECURRING =
      Lexicon.of("định kỳ", "hằng", "hàng", "định kỳ hằng", "định kỳ hàng");

  static final Lexicon PERIODS = Lexicon.of("ngày", "tuần", "tháng", "quý", "năm");

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

  private CircumstanceWords() {}
}
