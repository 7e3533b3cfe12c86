package vn.giaoviec.extractor.indicator;

/** Verbs of what offices do, so that "mở 06 lớp" is named "mở lớp". */
final class Actions {
  private Actions() {}

  /** The verbs; general vocabulary of administration. */
  static final Phrases VERBS =
      Phrases.of(
          """
          thành lập, thành lập mới, giải thể, sáp nhập, thu hút, xây dựng, xây mới, hỗ trợ, tổ chức, mở,
          đào tạo, bồi dưỡng, tập huấn, tạo, tạo việc làm, giải quyết, giải quyết việc làm, cấp, cấp mới,
          cấp phép, phát, phát hành, phát sóng, đăng, đăng tải, đăng ký, kết nạp, kết nạp mới, phát triển, hoàn thiện,
          phát triển mới, phát triển thêm, tư vấn, triển khai, triển khai xây dựng, hoàn thành, tiếp nhận,
          xử lý, xử phạt, kiểm tra, thanh tra, giám sát, phát hiện, bắt giữ, khởi công, khởi tố, khánh thành,
          nâng cấp, cải tạo, sửa chữa, trồng, trồng mới, tặng, trao, trao tặng, khen thưởng, cho vay,
          giải ngân, thu hồi, huy động, chuyển giao, chuyển đổi, vận động, quyên góp, ủng hộ, lắp đặt,
          đầu tư, đầu tư xây dựng, bố trí, phân bổ, cung cấp, tiêm, khám, điều trị, cứu chữa, tiêu hủy,
          thu gom, xuất khẩu, nhập khẩu, sản xuất, chế biến, tiêu thụ, đón, phục vụ, tiếp đón, thực hiện,
          ban hành, phê duyệt, thẩm định, công nhận, chứng nhận, xác nhận, ký kết, rà soát, khảo sát,
          hướng dẫn, tuyên truyền, biên soạn, in, cấp phát, tuyển dụng, tuyển sinh, tinh giản,
          bổ nhiệm, điều động, cắt giảm, rút ngắn, số hóa, cập nhật, thí điểm, nhân rộng, duy trì, di dời,
          sơ tán, bàn giao, nghiệm thu, quyết toán, thoát nghèo, giúp, giúp đỡ, giới thiệu, chi trả, chi, xuất bán,
          làm chết, làm bị thương, làm sập, làm hư hỏng, thu, nộp, tiết kiệm, bán, mua, tổ chức thành công, cử, tham gia, tiếp, trả lời, lập, mời,
          chỉ đạo, thúc đẩy, thúc đẩy phát triển, đôn đốc, xóa, xây, sửa, làm mới, cứng hóa, kiên cố hóa,
          đưa vào sử dụng, đưa vào hoạt động, hỗ trợ xây dựng, hình thành, củng cố, kiện toàn, thu hồi đất,
          chuẩn hóa, kết nối, tích hợp, xúc tiến, quảng bá, tôn vinh, tuyên dương, bảo vệ, phục dựng, tu bổ,
          hòa giải, thụ lý, xét xử, truy tố, phủ sóng, lắp, thay thế, tiếp cận, sử dụng, ứng dụng, áp dụng,
          giải phóng, lựa chọn, bình xét, gửi, trình, báo cáo, đề nghị, xét tặng, mở rộng, khai trương, thu thập, nạo vét, gia cố, kéo điện, tham dự, bồi thường,
          bổ sung, ứng trước, tạm ứng, cân đối, điều chuyển, ký cam kết, kích hoạt, phạt tiền,
          tinh gọn, sắp xếp, vận chuyển, luân chuyển, khai thác, cứu hộ, gieo trồng, nuôi trồng, cấp bù, hoàn trả, thi tuyển, tuyển chọn,
          đấu giá, đấu giá thành công, gọi khám tuyển, khám tuyển, tuyển quân, đấu thầu, chào bán, cho thuê, giao đất, thu thuế, truy thu, hoàn thuế,
          khen, bầu, phân công, cử tuyển, tuyển, tuyển mới, chiêu sinh, trợ giúp, cứu trợ, thăm hỏi, thăm, tặng quà,
          xét duyệt, thẩm tra, kiểm định, kiểm nghiệm, lấy mẫu, xét nghiệm, phẫu thuật, cấp cứu, tiêm chủng, sàng lọc,
          phát thanh, chiếu phim, biểu diễn, sưu tầm, trưng bày, tập luyện, thi đấu, tái định cư, đền bù,
          kỷ luật, tịch thu, tháo dỡ, bóc dỡ, sửa đổi, điều chỉnh, công bố, chuyển, hiến, khiển trách, cảnh cáo, cách chức, khai trừ, khôi phục, tiêu úng, bãi bỏ
          """);

  /** Words that make a verb of what follows. */
  static final Phrases AUXILIARIES = Phrases.of("được, đã, do, đang, chưa, bị");

  /** Words that may stand among the verbs of one phrase. */
  static final Phrases LINKS =
      Phrases.of(
          "và, mới, thêm, được, cho, đã, đang, sẽ, các, lại, ra, khẩn cấp, kịp thời, thành công");

  /** Prepositions after which the counted thing is where or for whom something is done. */
  static final Phrases PREPOSITIONS =
      Phrases.of(
          "cho, tại, ở, trên, thuộc, trong, về, vào, với, đối với, từ, bằng, của, qua, giữa, đến");
}
