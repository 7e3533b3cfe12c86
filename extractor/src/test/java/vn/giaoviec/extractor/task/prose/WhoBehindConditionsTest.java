package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** Who acts where the sentence begins with a case, a time or the like. */
class WhoBehindConditionsTest {

  @Test
  void behindACaseAnyNounForThoseWhoActMayStand() {
    assertEquals(
        List.of(
            "nhà thầu / ",
            "trạm y tế xã / ",
            "Phòng Quản lý đô thị / ",
            "UBND cấp xã / ",
            "trưởng thôn / ",
            "đơn vị chủ trì / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Trong quá trình đào đường, nhà thầu phải rào chắn các hố sâu.",
                "2. Khi phát hiện ổ dịch, trạm y tế xã báo cáo Trung tâm Y tế huyện.",
                "3. Nếu chưa khắc phục xong thì Phòng Quản lý đô thị lập hồ sơ xử lý.",
                "4. Đối với các chợ hạng 3: Nếu không an toàn thì UBND cấp xã tạm dừng hoạt động.",
                "5. Khi nước dâng cao, trưởng thôn thông báo cho các hộ ven sông di dời.",
                "6. Nếu ý kiến khác nhau thì đơn vị chủ trì lấy ý kiến của Bộ Tài chính.")));
  }

  @Test
  void whatIsOneMoreOfSeveralInTheCaseDoesNotAct() {
    assertEquals(
        List.of("Sở Tài chính / ", " / "),
        who(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Khi các cơ quan, đơn vị đề xuất kinh phí, Sở Tài chính thẩm định dự toán.",
                "2. Định kỳ hằng năm, tổ chức rà soát, báo cáo địa bàn không ma túy.")));
  }

  @Test
  void aTimeOrRiengNeedsNoComma() {
    assertEquals(
        List.of("các phòng chuyên môn thuộc Sở / ", "Sở Y tế / ", "huyện Bản Vàng / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Căn cứ kết quả khảo sát, trong tháng 6 các phòng chuyên môn thuộc Sở hoàn thành"
                    + " đề xuất vị trí việc làm.",
                "2. Trong quý II/2025 Sở Y tế trình đề án sắp xếp trạm y tế.",
                "3. Riêng huyện Bản Vàng tập trung xử lý dứt điểm 37 hộ chưa nhận tiền.")));
  }

  @Test
  void whichBodiesAreMeantMayHoldCommasBeforeTheVerb() {
    assertEquals(
        List.of(
            "Các đơn vị chưa nộp báo cáo / ",
            "Trưởng Thuế các tỉnh nơi có hộ bị thiệt hại do lũ, lốc / ",
            "các Bộ liên quan / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Các đơn vị chưa nộp báo cáo, tổng hợp số liệu gửi Phòng Nội vụ.",
                "2. Yêu cầu Trưởng Thuế các tỉnh nơi có hộ bị thiệt hại do lũ, lốc, khẩn trương gia"
                    + " hạn thuế.",
                "3. Giao các Bộ liên quan có ý kiến đối với đề xuất, kiến nghị của tỉnh trước ngày"
                    + " 10/5/2025.",
                "4. Các trường có học sinh bán trú, công tác an toàn thực phẩm còn hạn chế.")));
  }

  @Test
  void aRemarkInBracketsEndsNeitherASubjectNorAList() {
    assertEquals(
        List.of(
            "Sở Công Thương / ",
            "Công an tỉnh / ",
            "Chi cục Thủy lợi + Công ty Thủy nông Gò Sao + UBND các huyện ven biển / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Sở Công Thương (lựa chọn đơn vị tư vấn có năng lực) lập quy hoạch chi tiết cụm"
                    + " công nghiệp Gò Sao.",
                "2. Công an tỉnh (Phòng Cảnh sát giao thông) tuần tra tuyến Quốc lộ 1.",
                "3. Chi cục Thủy lợi, Công ty Thủy nông Gò Sao (đơn vị vận hành), UBND các huyện"
                    + " ven biển đóng các cống ngăn mặn.")));
  }

  @Test
  void onWhatGroundsASubjectActsIsNoPartOfItsName() {
    assertEquals(
        List.of("Các xã / ", "Các bộ, ngành / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Các xã trên cơ sở kết quả rà soát xây dựng phương án bố trí dân cư.",
                "2. Các bộ, ngành trên cơ sở nhiệm vụ được giao, hoàn thiện cơ sở dữ liệu.")));
  }

  @Test
  void whichBodiesAreMeantBelongsToTheirName() {
    assertEquals(
        List.of(
            "Các cơ quan chịu sự giám sát / ",
            "chủ đầu tư các dự án chậm tiến độ / ",
            "Những đơn vị chưa nộp hội phí năm 2024 / ",
            "các đơn vị có tên trong danh sách kèm theo / ",
            "các địa phương còn nợ tiêu chí / ",
            "các đơn vị / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Các cơ quan chịu sự giám sát gửi báo cáo đến Đoàn giám sát.",
                "2. Yêu cầu chủ đầu tư các dự án chậm tiến độ cam kết thời gian hoàn thành.",
                "3. Những đơn vị chưa nộp hội phí năm 2024 khẩn trương nộp về tài khoản của Hội.",
                "4. Giao các đơn vị có tên trong danh sách kèm theo lập hồ sơ quyết toán.",
                "5. Đề nghị các địa phương còn nợ tiêu chí khẩn trương hoàn thành.",
                "6. Giao các đơn vị có biện pháp tiết kiệm điện, nước.")));
  }

  @Test
  void whoTakesPartIsToldBehindTheRole() {
    assertEquals(
        List.of(
            "Liên minh Hợp tác xã tỉnh / các hợp tác xã nông nghiệp",
            "Hạt Kiểm lâm / các chủ rừng",
            "Phòng Văn hóa / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Liên minh Hợp tác xã tỉnh làm đầu mối, cùng các hợp tác xã nông nghiệp rà soát"
                    + " nhu cầu vay vốn.",
                "2. Giao Hạt Kiểm lâm tham mưu, các chủ rừng phối hợp phát dọn đường băng.",
                "3. Phòng Văn hóa phối hợp và hướng dẫn các xã, thị trấn trang trí cổ động.")));
  }

  @Test
  void subjectsBetweenCommasAndOnesOfAllWhoWorkThere() {
    assertEquals(
        List.of(
            "Chủ đầu tư / ",
            "Cán bộ, công chức, viên chức và người lao động thuộc Sở / ",
            "Cấp ủy, tổ chức đảng, chính quyền các cấp / ",
            "Xã Nậm Vàng + xã Liên Hòa / ",
            "đồng chí Trưởng Công an xã / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Chủ đầu tư, trong phạm vi trách nhiệm của mình, đẩy nhanh tiến độ thi công.",
                "2. Cán bộ, công chức, viên chức và người lao động thuộc Sở đăng ký hiến máu.",
                "3. Cấp ủy, tổ chức đảng, chính quyền các cấp tăng cường lãnh đạo tuyển quân.",
                "4. Xã Nậm Vàng, xã Liên Hòa chủ động nguồn giống để gieo cấy lại.",
                "5. Đối với đồng chí Trưởng Công an xã: tham mưu kế hoạch bảo vệ kỳ họp.")));
  }

  @Test
  void aHeadingMayStressSomeOfThoseWhomItNames() {
    assertEquals(
        List.of("Chủ tịch UBND các tỉnh từ An Phú đến Bình Long / "),
        who(
            tasks(
                "CHỈ THỊ",
                "1. Chủ tịch UBND các tỉnh từ An Phú đến Bình Long, trong đó trọng tâm là các tỉnh:"
                    + " An Phú, Hòa Long:",
                "a) Huy động lực lượng sửa chữa nhà ở cho các hộ dân.")));
  }

  @Test
  void aSentenceBeforeInDetailLeadsInAndIsNoWorkOfItsOwn() {
    assertEquals(
        List.of("UBND các xã / "),
        who(
            tasks(
                "THÔNG BÁO",
                "Để bảo vệ sức khỏe học sinh, Sở Giáo dục đề nghị UBND các xã điều chỉnh lịch học"
                    + " và sinh hoạt ngoài trời. Cụ thể:",
                "- Theo dõi chỉ số chất lượng không khí tại các trạm quan trắc.")));
  }

  @Test
  void whoIsToIssueSomethingLeadsNotWhoHasIssuedOrIssuesIt() {
    assertEquals(
        List.of("Bộ trưởng Bộ Xây dựng / ", "Bộ Y tế + Bộ Nội vụ / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Bộ trưởng Bộ Xây dựng ban hành quy chuẩn về nhà xưởng.",
                "2. Bộ Y tế, Bộ Nội vụ ban hành mới quy chế phối hợp.",
                "3. Bộ Y tế ban hành Thông tư số 05/2024/TT-BYT ngày 10 tháng 6 năm 2024.",
                "4. Chính phủ ban hành Nghị quyết về phát triển nhà xưởng.",
                "5. Bộ Tài chính ban hành 12 văn bản hướng dẫn.")));
  }

  @Test
  void aCommonNounLeadsBehindWhatItIsAboutOrWhen() {
    assertEquals(
        List.of("tổ chuyên môn / ", "nhà trường / "),
        Written.who(
            Written.tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "- Đối với bài kiểm tra chung, tổ chuyên môn tổ chức thẩm định đề.",
                "- Cuối năm học, nhà trường tổ chức đánh giá, rút kinh nghiệm.")));
  }

  @Test
  void whoIsStressedBetweenCommasDoesNotPartASubjectFromItsVerb() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Các xã, nhất là các xã ven sông, khẩn trương gia cố bờ bao.",
            "2. Sở Y tế, trong đó có các phòng chuyên môn, phối hợp với Sở Nội vụ kiểm tra các"
                + " trạm.",
            "3. Sở Nội vụ, trực tiếp là Phòng Tổ chức, biên chế, phải rà soát biên chế.",
            "4. Các huyện trên cơ sở đề xuất của các xã lập danh mục công trình.");
    assertEquals(
        List.of("Các xã / ", "Sở Y tế / Sở Nội vụ", "Sở Nội vụ / ", "Các huyện / "), who(found));
  }

  @Test
  void bodiesMayBeToldByWhatTheyHaveRightBeforeTheirWork() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
            "1. Các huyện có tỷ lệ giải ngân dưới 30% kiểm điểm trách nhiệm của chủ đầu tư.",
            "2. Các công ty do Ủy ban nhân dân tỉnh thành lập khẩn trương lập phương án cơ cấu"
                + " lại.",
            "3. Các huyện có biện pháp tiết kiệm điện.",
            "4. Sở Nội vụ được giao làm đầu mối tổng hợp kiến nghị.");
    assertEquals(
        List.of(
            "Các huyện có tỷ lệ giải ngân dưới 30% / ",
            "Các công ty do Ủy ban nhân dân tỉnh thành lập / ", "Các huyện / ", "Sở Nội vụ / "),
        who(found));
  }
}
