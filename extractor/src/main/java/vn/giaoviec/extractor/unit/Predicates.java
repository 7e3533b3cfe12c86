package vn.giaoviec.extractor.unit;

import java.util.Set;
import vn.giaoviec.extractor.text.Normal;

/** The words at which, in a sentence, the name of the body that acts comes to its end. */
final class Predicates {

  /** Never part of a name: what assigns, obliges or places in time. */
  static final PhraseSet STRONG =
      Heads.phrases(
          """
          chủ trì, phối hợp, lần lượt, thực hiện, có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, tiếp tục,
          khẩn trương, căn cứ, trình, báo cáo, được, phải, cần, chủ động, kịp thời, thường xuyên,
          định kỳ, nghiêm túc, tích cực, hoàn thành, hoàn thiện, trước, trong, sau, khi, để, nếu,
          theo, là, đã, sẽ, đang, vẫn, cũng, còn, chưa, không, thì, mà, tại, vào, từ, đến, nhằm,
          qua, làm, làm việc, chủ trương, có văn bản, có kế hoạch, có ý kiến, gồm, bao gồm, như sau,
          trên cơ sở, ngay, sớm, tập trung, đôn đốc, rà soát, tham mưu, đề xuất, kiến nghị, giao,
          yêu cầu, đề nghị, khẳng định, thống nhất, biểu dương, đánh giá cao, ghi nhận, nhận thấy,
          thông báo, cho biết, cho ý kiến, nhất trí, tiếp thu, lưu ý, quan tâm, chỉ trì, tổng hợp,
          đảm bảo, bảo đảm, xin ý kiến, xin, cử, gửi, ký, mời, họp, tự, nhận, giúp, hằng, hàng,
          tổ chức thực hiện, triển khai, tăng cường, đẩy mạnh, nâng cao, phát huy, trực tiếp,
          đối với, cùng với, đồng thời, chậm nhất, riêng, xem xét, cho, với, bằng, về, về việc, do, bị, chỉ
          """);

  /** Compounds with which work begins; "phụ trách" more often tells which leader is meant. */
  static final PhraseSet WORK =
      new PhraseSet(
          Lexicon.lines(Predicates.class, "verbs.txt").stream()
              .filter(verb -> verb.contains(" ") && !verb.equals("phụ trách"))
              .map(Normal::word)
              .toList());

  /** What a body does; right after a head it is the beginning of its name: "Ban chỉ đạo". */
  static final PhraseSet VERBS =
      Heads.phrases(
          """
          chỉ đạo, hướng dẫn, theo dõi, xây dựng, tổ chức, nghiên cứu, ban hành, lập, lập danh sách,
          kiểm tra, giám sát, thanh tra, bố trí, cân đối, phân bổ, thẩm định, phê duyệt, duyệt, quản lý,
          phân công, phân cấp, huy động, lồng ghép, tuyên truyền, phổ biến, quán triệt, vận động,
          thông tin, cung cấp, cập nhật, công bố, công khai, tiếp nhận, giải quyết, xử lý, khắc phục,
          hỗ trợ, đầu tư, phát triển, đào tạo, bồi dưỡng, tập huấn, giới thiệu, quảng bá, xúc tiến,
          tham gia, tư vấn, vay, cho vay, thành lập, kiện toàn, củng cố, bổ sung, sửa đổi, điều chỉnh,
          khảo sát, điều tra, đánh giá, tổng kết, sơ kết, thống kê, lựa chọn, ứng dụng, chuyển giao,
          chuẩn bị, mở, đăng ký, đăng tải, đề ra, xác định, quy định, duy trì, khai thác, vận hành,
          kết nối, khuyến khích, tạo điều kiện, thúc đẩy, thu hút, đổi mới, đấu tranh, phát hiện,
          ngăn chặn, tuân thủ, chấp hành, thu, chi, nộp, mua, bán, trao đổi, liên hệ, kêu gọi, lấy,
          dự, dự kiến, dự thảo, soạn thảo, biên soạn, in, phát hành, phát động, phát sóng, đưa, đưa tin,
          truyền thông, thẩm tra, thẩm duyệt, kiểm soát, kiểm kê, giữ, bàn giao, sắp xếp, ưu tiên,
          nắm, nắm bắt, tìm kiếm, đón, tiếp, phục vụ, quy hoạch, thiết kế, thi công, bảo vệ, sử dụng,
          sẵn sàng, thành, hoạt động, thông qua, quyết định, tháo gỡ, lãnh đạo, chấp thuận, đổi tên, kết quả,
          khó khăn, vướng mắc, tình hình, nội dung, phương án, giải pháp, những, hướng, biện pháp,
          ý kiến, vấn đề, kinh phí, việc, xét, biết, trả lời, giải trình, xác minh, niêm yết, số hóa, đấu thầu
          """);

  /** Verbs that are also the second syllable of compounds in names: "Trợ giúp", "Hòa nhập". */
  static final Set<String> SYLLABLES =
      Set.of(
          "giúp", "nhận", "lập", "thu", "chi", "mua", "bán", "mở", "đưa", "giữ", "nắm", "in", "lấy",
          "dự", "đón", "tiếp", "làm", "thành", "cử", "họp", "tự", "trong", "sau");

  private Predicates() {}
}
