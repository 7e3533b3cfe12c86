package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What bodies must not do, against what they failed to do. */
class ProhibitionTest {

  @Test
  void whatABodyMustNotDoIsItsTask() {
    assertEquals(
        List.of(
            "Các cơ sở sản xuất / ",
            "Công an xã / ",
            "các đại lý thu / ",
            "Cán bộ, công chức / ",
            " / ",
            " / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Các cơ sở sản xuất không xả nước thải chưa qua xử lý ra kênh.",
                "2. Công an xã không bố trí cán bộ thôn trực thay lực lượng thường trực.",
                "3. Kể từ ngày 01/4/2025, các đại lý thu không thu tiền mặt.",
                "4. Cán bộ, công chức không gây phiền hà khi giải quyết thủ tục.",
                "5. Không để người dân thiếu đói, thiếu nước sạch.",
                "6. Tuyệt đối không cho học sinh tắm sông khi không có người lớn.")));
  }

  @Test
  void whatABodyFailedToDoIsNone() {
    assertEquals(
        List.of("Các đơn vị không hoàn thành nhiệm vụ / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. UBND các xã không tổ chức kiểm tra, dẫn đến lấn chiếm kéo dài.",
                "2. Công ty không có khả năng chi trả.",
                "3. Một số địa phương không bố trí kinh phí cho công tác này.",
                "4. Doanh nghiệp không tham gia bảo hiểm thì bị xử phạt.",
                "5. Không phát sinh ổ dịch mới.",
                "6. Các đơn vị không hoàn thành nhiệm vụ phải kiểm điểm.")));
  }
}
