package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Finds a column's meaning from the words of its header. */
final class ColumnMeaning {

  /** A header longer than this is a cell of content. */
  private static final int LONGEST = 16;

  /** "Đồng chí Thường vụ phụ trách", "Phó Chủ tịch UBND tỉnh theo dõi". */
  private static final Pattern LEADER =
      Pattern.compile(
          "(?:các )?(?:đồng chí|đ c|phó chủ tịch|phó giám đốc|phó bí thư|thường trực|thường vụ"
              + "|uỷ viên|lãnh đạo) .{0,60}(?:phụ trách|chỉ đạo|theo dõi)(?: .{0,20})?");

  /** A phrase with what it means. */
  private record Phrase(List<String> words, Column column) {

    boolean at(List<String> header, int place) {
      int end = place + words.size();
      return end <= header.size() && header.subList(place, end).equals(words);
    }
  }

  /**
   * Words that decide, by their first; the first of them in the header counts, of two there the
   * longer.
   */
  private static final Map<String, List<Phrase>> DECIDING = new HashMap<>();

  /** Words that count where none of the deciding ones stands. */
  private static final Map<String, List<Phrase>> FALLBACK = new HashMap<>();

  static {
    put(DECIDING, Column.NUMBER, "stt, tt, số tt, số thứ tự, thứ tự, s tt, s t t, t t");
    put(
        DECIDING,
        Column.WORK,
        "nội dung, công việc, nhiệm vụ, hoạt động, giải pháp, đề án, tên đề án, tên nhiệm vụ,"
            + " tên công việc, tên văn bản, chương trình, đầu việc, nội dung công việc, hạng mục,"
            + " tên, chủ đề, việc, chuyên đề, nhóm nhiệm vụ, vấn đề, kiến nghị, yêu cầu");
    put(
        DECIDING,
        Column.LEAD,
        "chủ trì, đơn vị thực hiện, cơ quan thực hiện, người thực hiện, bộ phận thực hiện,"
            + " đơn vị tổ chức, trách nhiệm, đầu mối, phân công, cơ quan trình, đơn vị trình,"
            + " cơ quan tham mưu, đơn vị tham mưu, cơ quan soạn thảo, đơn vị soạn thảo,"
            + " đơn vị phụ trách, người phụ trách, bộ phận phụ trách, cán bộ phụ trách,"
            + " cơ quan xây dựng, đơn vị được giao, cơ quan được giao, tổ chức thực hiện,"
            + " cơ quan chuẩn bị, đơn vị chuẩn bị, chủ đầu tư, người chịu trách nhiệm");
    put(DECIDING, Column.COORDINATORS, "phối hợp, tham gia, đơn vị hỗ trợ, cơ quan hỗ trợ");
    put(
        DECIDING,
        Column.SUPERVISORS,
        "lãnh đạo, chỉ đạo, lãnh đạo chỉ đạo, lãnh đạo phụ trách, đồng chí phụ trách,"
            + " đ c phụ trách, người chỉ đạo, phụ trách chỉ đạo");
    put(
        DECIDING,
        Column.REPORT_TO,
        "cấp trình, trình cấp, cấp phê duyệt, cấp quyết định, cấp thẩm quyền, cấp có thẩm quyền,"
            + " cấp ban hành, cấp thông qua, thẩm quyền,"
            + " nơi nhận báo cáo, cơ quan nhận");
    put(
        DECIDING,
        Column.DEADLINE,
        "thời hạn, thời gian, tiến độ, trước ngày, hoàn thành, ngày hoàn thành, hạn hoàn thành,"
            + " hạn, thời điểm, lộ trình, mốc thời gian, năm thực hiện, kết thúc, kế hoạch thời"
            + " gian, ngày kết thúc, thời gian kết thúc, hạn xử lý, kỳ hạn, deadline, thời gian"
            + " trình, ngày trình");
    put(DECIDING, Column.START, "bắt đầu, thời gian bắt đầu, ngày bắt đầu, ngày giao, từ ngày");
    put(
        DECIDING,
        Column.PRODUCT,
        "sản phẩm, kết quả, kết quả đầu ra, sản phẩm đầu ra, đầu ra, kết quả sản phẩm, dự kiến sản"
            + " phẩm, dự kiến kết quả, kết quả dự kiến, kết quả cần đạt, hình thức văn bản");
    put(DECIDING, Column.NOTE, "ghi chú, chú thích");
    put(
        DECIDING,
        Column.MONEY,
        "kinh phí, nguồn kinh phí, nguồn vốn, nguồn lực, dự toán, đơn giá, thành tiền, số tiền,"
            + " vốn, ngân sách, mức chi, mức hỗ trợ, tiền hỗ trợ, tổng mức đầu tư, giá trị");
    put(
        DECIDING,
        Column.MEASURE,
        "chỉ tiêu, đơn vị tính, đvt, số lượng, tỷ lệ, tỉ lệ, thực hiện năm, kế hoạch năm, so sánh,"
            + " ước thực hiện, khối lượng, định mức, tăng giảm, mục tiêu năm, diện tích, số hộ,"
            + " tổng số, số liệu, kế hoạch giao, lũy kế, cùng kỳ");
    put(
        DECIDING,
        Column.PERSON,
        "họ và tên, họ tên, chức vụ, chức danh, chữ ký, ký tên, ký nhận, điện thoại, số điện thoại,"
            + " email, ngày sinh, năm sinh, địa chỉ, đơn vị công tác, trình độ, giới tính, quê"
            + " quán");
    put(
        DECIDING,
        Column.AGENDA,
        "địa điểm, thành phần, người trình bày, diễn giả, báo cáo viên, thời lượng, buổi, sáng,"
            + " chiều, thứ, thứ ngày, phương tiện, dự họp, người báo cáo");
    put(
        DECIDING,
        Column.PROGRESS,
        "kết quả thực hiện, tình trạng, tình hình thực hiện, mức độ hoàn thành, đã hoàn thành,"
            + " chưa hoàn thành, tiến độ hiện nay, kết quả đạt được, đánh giá, kết quả xử lý");
    put(
        DECIDING,
        Column.OTHER,
        "căn cứ, văn bản giao, văn bản chỉ đạo, số văn bản, ký hiệu, số ký hiệu, lĩnh vực, mục"
            + " tiêu, văn bản, nguồn, mã, ngày ban hành, trích yếu, mã số, ngày tháng, khó khăn, lý"
            + " do, đối tượng");
    put(
        FALLBACK,
        Column.LEAD,
        "đơn vị, cơ quan, thực hiện, người, bộ phận, phụ trách, tham mưu, cán bộ, phòng ban,"
            + " khoa phòng, khoa, phòng, giao cho, lực lượng");
    role(
        Column.REPORT_TO,
        "phê duyệt, duyệt, ban hành, quyết định, thông qua, ký, xem xét, cho ý kiến, nhận, tiếp"
            + " nhận, nhận báo cáo, có thẩm quyền");
    role(Column.COORDINATORS, "liên quan, cùng thực hiện, hỗ trợ, giúp việc, tham gia");
    role(
        Column.OTHER,
        "thẩm định, thẩm tra, theo dõi, đôn đốc, giám sát, kiểm tra, kiểm soát, đánh giá, xác nhận,"
            + " nghiệm thu, đề xuất, đề nghị, kiến nghị, thụ hưởng, hưởng lợi, thanh tra, được kiểm"
            + " tra, được thanh tra, được giám sát, cấp kinh phí, đăng ký");
    put(FALLBACK, Column.COORDINATORS, "hỗ trợ");
    put(FALLBACK, Column.DEADLINE, "ngày, tháng, năm, quý");
  }

  private ColumnMeaning() {}

  /** What a header means; empty where its words don't say. */
  static Optional<Column> of(String header) {
    List<String> words = words(header);
    if (words.isEmpty() || words.size() > LONGEST) {
      return Optional.empty();
    }
    if (has(words, "chủ trì") && has(words, "phối hợp")) {
      return Optional.of(Column.LEAD_AND_COORDINATORS);
    }
    if (leader(words)) {
      return Optional.of(Column.SUPERVISORS);
    }
    return first(DECIDING, words).or(() -> first(FALLBACK, words));
  }

  /** Whether the words say it plainly, so that no cell of content would be taken for it. */
  static boolean plain(String header) {
    List<String> words = words(header);
    return words.size() <= LONGEST && (leader(words) || first(DECIDING, words).isPresent());
  }

  private static boolean leader(List<String> words) {
    return LEADER.matcher(String.join(" ", words)).matches();
  }

  private static List<String> words(String header) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(header)) {
      if (token.kind() != Token.Kind.PUNCT) {
        words.add(token.normal());
      }
    }
    return words;
  }

  /** The column whose phrase stands first in {@code words}, of two at one place the longer. */
  private static Optional<Column> first(Map<String, List<Phrase>> phrases, List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      int place = at;
      List<Phrase> known = phrases.getOrDefault(words.get(at), List.of());
      if (known.isEmpty()) {
        continue;
      }
      Optional<Phrase> longest =
          known.stream()
              .filter(phrase -> phrase.at(words, place))
              .max(Comparator.comparingInt(phrase -> phrase.words().size()));
      if (longest.isPresent()) {
        return longest.map(Phrase::column);
      }
    }
    return Optional.empty();
  }

  private static boolean has(List<String> words, String phrase) {
    List<String> parts = List.of(phrase.split(" "));
    for (int at = 0; at + parts.size() <= words.size(); at++) {
      if (words.subList(at, at + parts.size()).equals(parts)) {
        return true;
      }
    }
    return false;
  }

  /** What a body or person does who is no leader of the work: "cơ quan phê duyệt". */
  private static void role(Column column, String verbs) {
    for (String head : List.of("đơn vị", "cơ quan", "bộ phận", "người", "cấp", "nơi")) {
      for (String verb : verbs.split(",\\s*+")) {
        put(DECIDING, column, head + " " + verb);
      }
    }
  }

  private static void put(Map<String, List<Phrase>> phrases, Column column, String list) {
    for (String phrase : Normal.word(list).strip().split(",\\s*+")) {
      List<String> words = List.of(phrase.split(" "));
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, column));
    }
  }
}
