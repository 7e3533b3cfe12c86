package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** What is to be reached or striven for, with work of the same form. */
class TargetTest {

  @Test
  void aQuantityToBeReachedIsATarget() {
    assertEquals(
        List.of("Giải quyết việc làm cho khoảng 900 người sau khi nhà máy đóng cửa."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Giải quyết việc làm cho khoảng 900 người.",
                "2. Lắp đặt trạm cân mới: 12 trạm (trong đó: bến An: 5 trạm).",
                "3. Phấn đấu tốc độ tăng đàn bò bình quân 5 năm đạt 6%/năm.",
                "4. Giải quyết việc làm cho khoảng 900 người sau khi nhà máy đóng cửa.",
                "5. Số tiền thuế nộp qua mạng đạt tối thiểu 85% tổng số thu.")));
  }

  @Test
  void strivingToDoSomethingByATimeIsWorkAndAFigureIsNot() {
    List<Task> found =
        tasks(
            "NGHỊ QUYẾT",
            "II. NHIỆM VỤ",
            "1. Phấn đấu đến hết năm 2025 hoàn thành tuyến đường quanh hồ; kêu gọi xã hội hóa.",
            "2. Phấn đấu đến năm 2025 thu nhập bình quân đạt 60 triệu đồng.");
    assertEquals(
        List.of("Phấn đấu đến hết năm 2025 hoàn thành tuyến đường quanh hồ; kêu gọi xã hội hóa."),
        texts(found));
  }

  @Test
  void strivingToFinishSomethingIsWorkAndToReachAFigureIsNone() {
    assertEquals(
        List.of(
            "Phấn đấu hoàn thành đường Vành đai 4 trước năm 2027.",
            "Phấn đấu đưa vào sử dụng bệnh viện tỉnh cuối năm 2026."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Phấn đấu hoàn thành đường Vành đai 4 trước năm 2027.",
                "2. Phấn đấu đưa vào sử dụng bệnh viện tỉnh cuối năm 2026.",
                "3. Phấn đấu đến năm 2027 hoàn thành 45 km đường nội đồng.",
                "4. Phấn đấu thu ngân sách đạt 900 tỷ đồng.")));
  }

  @Test
  void whatIsMeasuredComesToATargetAndAFieldOfGrowthToWork() {
    assertEquals(
        List.of(
            "Tăng trưởng xanh: xây dựng 5 mô hình kinh tế tuần hoàn.",
            "Thu nhập thông tin về giá cả thị trường nông sản."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Tăng trưởng tín dụng khoảng 14%, có điều chỉnh theo diễn biến thị trường.",
                "2. Tốc độ tăng đàn bò đạt 6%/năm; cơ cấu giống chuyển dịch đúng hướng.",
                "3. Tăng trưởng xanh: xây dựng 5 mô hình kinh tế tuần hoàn.",
                "4. Thu nhập thông tin về giá cả thị trường nông sản.")));
  }
}
