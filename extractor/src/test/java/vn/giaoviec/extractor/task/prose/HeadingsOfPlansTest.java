package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What headings of plans and programmes say of the items under them. */
class HeadingsOfPlansTest {

  @Test
  void headingsOverNumberedHeadingsAndQuotasAreNoWork() {
    assertEquals(
        List.of(
            "Chủ trì thẩm tra các dự án luật về thuế.",
            "Giám sát việc thi hành luật đất đai.",
            "Vận động cử tri tham gia bỏ phiếu."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. PHÂN CÔNG NHIỆM VỤ",
                "1. Lãnh đạo, chỉ đạo rà soát, hoàn thiện pháp luật về đầu tư và tăng cường giám"
                    + " sát theo quy định.",
                "a) Ủy ban Kinh tế",
                "- Chủ trì thẩm tra các dự án luật về thuế.",
                "b) Ủy ban Pháp luật",
                "- Giám sát việc thi hành luật đất đai.",
                "II. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA",
                "1. Đối tượng thi đua",
                "- Các cơ quan, đơn vị của tỉnh.",
                "2. Nội dung thi đua",
                "- Vận động cử tri tham gia bỏ phiếu.",
                "III. SỐ LƯỢNG KHEN THƯỞNG",
                "- Ủy ban bầu cử của tỉnh: Không quá 05 cá nhân;",
                "- Văn phòng UBND tỉnh: tối đa 02 tập thể, 03 cá nhân.")));
  }

  @Test
  void whatSomethingIsIsToldAndWhatItIsTakenAsIsWork() {
    assertEquals(
        List.of("Xây dựng kho dữ liệu chung, xác định dữ liệu là nền tảng của mọi quyết định."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Chuyển đổi xanh là quá trình lâu dài, đòi hỏi sự tham gia của toàn dân.",
                "2. Xây dựng kho dữ liệu chung, xác định dữ liệu là nền tảng của mọi quyết"
                    + " định.")));
  }

  @Test
  void criteriaAndThemesOfAContestAreNoWorkWhomeverTheyConcern() {
    assertEquals(
        List.of("Sở Nội vụ hướng dẫn các đơn vị đăng ký thi đua."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NỘI DUNG",
                "1. Chủ đề thi đua",
                "“Chung sức xây dựng làng văn hóa kiểu mẫu, làm đẹp quê hương”.",
                "2. Tiêu chí thi đua",
                "a) Đối với các sở, ngành",
                "- Hoàn thành vượt mức các chỉ tiêu được giao.",
                "- Tổ chức tốt công tác tuyên truyền.",
                "b) Đối với các xã, phường",
                "- Xây dựng chính quyền gần dân.",
                "II. TỔ CHỨC THỰC HIỆN",
                "1. Sở Nội vụ hướng dẫn các đơn vị đăng ký thi đua.")));
  }

  @Test
  void aHeadingOfOneSentenceOverBulletsIsNoWorkOfItsOwn() {
    assertEquals(
        List.of("Cứng hóa đường trục thôn.", "Lắp đèn chiếu sáng ở các ngõ."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "a) Xây dựng kết cấu hạ tầng nông thôn đồng bộ, từng bước hiện đại, gắn với đô"
                    + " thị.",
                "- Cứng hóa đường trục thôn.",
                "- Lắp đèn chiếu sáng ở các ngõ.")));
  }

  @Test
  void whatAMeetingTreatsIsNoWorkButWhoPaysAndWhoSendsWhatByWhenIs() {
    assertEquals(
        List.of(
            "Sở Tài chính tham mưu, cân đối nguồn kinh phí trình UBND tỉnh.",
            "Các phòng gửi đề xuất về Văn phòng trước ngày 10/4/2025.",
            "Văn phòng tổng hợp, trình Chủ tịch trước ngày 15/4/2025."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NỘI DUNG TẬP HUẤN",
                "- Hướng dẫn lập báo cáo tài chính năm.",
                "- Trao đổi kinh nghiệm tiêu thụ nông sản.",
                "II. KINH PHÍ",
                "1. Sở Tài chính tham mưu, cân đối nguồn kinh phí trình UBND tỉnh.",
                "2. Các HTX tự bảo đảm chi phí đi lại.",
                "3. Ngân sách tỉnh bảo đảm tiền thuê hội trường.",
                "III. THỜI GIAN THỰC HIỆN",
                "- Các phòng gửi đề xuất về Văn phòng trước ngày 10/4/2025.",
                "- Văn phòng tổng hợp, trình Chủ tịch trước ngày 15/4/2025.",
                "IV. THỜI GIAN, ĐỊA ĐIỂM",
                "1. Thời gian: ngày 20/4/2025.",
                "2. Địa điểm: Hội trường tầng 2.")));
  }

  @Test
  void thingsThatWorkIsOnAreNoWorkAndNeitherIsAHeadingOfIt() {
    assertEquals(
        List.of(
            "Nghiên cứu, triển khai các nền tảng số như: Hệ thống giám sát giao thông. Hệ thống"
                + " kiểm tra tải trọng xe.",
            "Các phường quán triệt, phổ biến Kế hoạch đến từng khu phố."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Nghiên cứu, triển khai các nền tảng số như:",
                "- Hệ thống giám sát giao thông.",
                "- Hệ thống kiểm tra tải trọng xe.",
                "2. Phân công trách nhiệm",
                "3. Các phường quán triệt, phổ biến Kế hoạch đến từng khu phố.")));
  }
}
