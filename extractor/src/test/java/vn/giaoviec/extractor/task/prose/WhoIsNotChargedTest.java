package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** Bodies that sentences of assignment name without charging them. */
class WhoIsNotChargedTest {

  @Test
  void aVerbPartedFromAnotherIsNoSubject() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "II. NHIỆM VỤ",
            "1. Đảng ủy Quân sự tỉnh",
            "- Lãnh đạo, chỉ đạo các đơn vị thực hiện tốt công tác tuyển quân.",
            "2. Lãnh đạo Sở Nội vụ chỉ đạo các phòng rà soát hồ sơ.");
    assertEquals(List.of("Đảng ủy Quân sự tỉnh / ", "Lãnh đạo Sở Nội vụ / "), who(found));
  }

  @Test
  void askingOthersIsAStepOfWorkThatABodyHas() {
    List<Task> found =
        tasks(
            "CHỈ THỊ",
            "1. Sở Xây dựng",
            "- Rà soát các bến bãi; chủ động hướng dẫn, đôn đốc, yêu cầu các chủ bến tháo dỡ lều"
                + " lán.",
            "2. Đối với các bến đã ngừng hoạt động, yêu cầu Công an tỉnh kiểm tra giấy phép.");
    assertEquals(List.of("Sở Xây dựng / ", "Công an tỉnh / "), who(found));
  }

  @Test
  void aFurtherReceiverOfAReportIsNoSubject() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "II. TỔ CHỨC THỰC HIỆN",
            "1. Định kỳ hằng quý tổng hợp kết quả, báo cáo Sở Nội vụ, UBND tỉnh theo quy định.",
            "2. Định kỳ hằng quý, Sở Tư pháp, Công an tỉnh theo chức năng kiểm tra kết quả.");
    assertEquals(List.of(" / ", "Sở Tư pháp + Công an tỉnh / "), who(found));
    assertEquals("Sở Nội vụ + UBND tỉnh", Written.names(found.get(0).reportTo()));
  }

  @Test
  void bodiesThatTheLeadAsksSomethingOfAreNotCharged() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Sở Công Thương:",
            "- Thống kê lượng điện dùng; yêu cầu các doanh nghiệp lập báo cáo kiểm kê.",
            "- Kiểm tra giá bán lẻ; yêu cầu Công ty Cấp nước An Phú niêm yết giá nước.");
    assertEquals(List.of("Sở Công Thương / ", "Công ty Cấp nước An Phú / "), who(found));
  }

  @Test
  void whoOnlyAsksIsNotCharged() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Về tình hình sản xuất. Ban Thường vụ thống nhất với báo cáo. Ban Thường vụ yêu"
                + " cầu:",
            "- Chi bộ Nhà máy đường vận động công nhân làm thêm ca đêm.",
            "- Kiểm tra việc cấp giống mía cho bà con.",
            "2. Ban Thường vụ yêu cầu Đoàn thanh niên:",
            "- Trồng 200 cây bóng mát.");
    assertEquals(List.of("Chi bộ Nhà máy đường / ", " / ", "Đoàn thanh niên / "), who(found));
  }

  @Test
  void whoIsMetWhileTheWorkGoesOnIsNotCharged() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Sở Y tế mua thêm xe cứu thương. Đồng thời tiếp tục vận động doanh nghiệp, các nhà"
                + " hảo tâm theo tinh thần tương thân.",
            "2. Đồng thời, Sở Xây dựng kiểm tra các bến đò.");
    assertEquals(List.of("Sở Y tế / ", "Sở Xây dựng / "), who(found));
  }

  @Test
  void theLastOfThoseWithWhomOneWorksHasNotTheWork() {
    assertEquals(
        List.of("Sở Công Thương / Sở Tài chính + Sở Y tế + Sở Xây dựng + các địa phương"),
        who(
            tasks(
                "KẾ HOẠCH",
                "II. TỔ CHỨC THỰC HIỆN",
                "1. Sở Công Thương",
                "- Theo chức năng, nhiệm vụ được giao, chủ trì, phối hợp với Sở Tài chính, Sở Y tế,"
                    + " Sở Xây dựng và các địa phương lập Quy hoạch chợ.")));
  }
}
