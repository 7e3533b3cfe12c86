package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.names;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** Whom work regards, under whom it is done, and what a time to come or an agreement opens. */
class RegardingAndDirectedTest {

  @Test
  void aTimeToComeNeedsNoCommaBeforeWhoIsAsked() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Cơ bản nhất trí với báo cáo của các phòng.",
            "2. Thời gian tới đề nghị các phòng tập trung:",
            "2.1. Văn phòng tham mưu chương trình công tác quý II.",
            "2.2. Hướng dẫn các xã lập sổ theo dõi rừng trồng.",
            "3. Trong thời gian tới các xã khẩn trương trồng bù cây chết.",
            "4. Thời gian: từ 7 giờ ngày 12/3/2025 tại hội trường lớn của huyện.");
    assertEquals(List.of("Văn phòng / ", "các phòng / ", "các xã / "), who(found));
  }

  @Test
  void bodiesToldByWhatTheyHaveDoneAreStillCharged() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "1. Đối với các đơn vị đã hoàn thành: tiếp tục cập nhật dữ liệu khi có thay đổi.",
            "2. Riêng đối với Sở Xây dựng: đề nghị rà soát 27 thủ tục bị trả lại nhiều.",
            "3. Đối với các đơn vị đã hoàn thành, tỷ lệ hồ sơ đạt 95% trở lên.");
    assertEquals(List.of("các đơn vị đã hoàn thành / ", "Sở Xây dựng / "), who(found));
  }

  @Test
  void whoDirectsStandsInAClosingSentenceOrInTheBracketsOfAHeading() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "I. NHIỆM VỤ",
            "1. Công tác đào tạo (Phó Hiệu trưởng Trịnh Công Nam chỉ đạo)",
            "- Rà soát chương trình đào tạo của sáu ngành.",
            "2. Công tác phong trào (gồm cả thi đua)",
            "- Rà soát các hợp tác xã ngừng hoạt động.",
            "- Tổ chức hai lớp bồi dưỡng giám đốc hợp tác xã.",
            "Giao Ban Phong trào thực hiện dưới sự chỉ đạo của Phó Chủ tịch Trần Duy Khương, hoàn"
                + " thành trước ngày 15/6/2025.");
    assertEquals(
        List.of(
            "Phó Hiệu trưởng Trịnh Công Nam",
            "Phó Chủ tịch Trần Duy Khương",
            "Phó Chủ tịch Trần Duy Khương"),
        found.stream().map(task -> names(task.supervisors())).toList());
    assertEquals(List.of(" / ", "Ban Phong trào / ", "Ban Phong trào / "), who(found));
  }

  @Test
  void anOrderBehindAnAgreementIsTheWork() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Về đề xuất của Hạt Kiểm lâm: thống nhất hỗ trợ kinh phí diễn tập; giao Phòng Tài"
                + " chính cân đối, trình Chủ tịch UBND huyện quyết định.");
    assertEquals(
        List.of("giao Phòng Tài chính cân đối, trình Chủ tịch UBND huyện quyết định."),
        texts(found));
  }

  @Test
  void whoDoesItBehindTheWorkComesBeforeTheIssuerOfAReport() {
    List<Task> found =
        tasks(
            "BÁO CÁO",
            "II. NHIỆM VỤ TRỌNG TÂM THÁNG TỚI",
            "- Lựa chọn nhà thầu gói thầu số 5 do Ban Quản lý dự án chủ trì.",
            "- Tham gia hội thi do Sở Y tế chủ trì.");
    assertEquals(List.of("Ban Quản lý dự án / ", "UBND tỉnh An Phú / "), who(found));
  }

  @Test
  void itemsOfADirectionAreWorkWhereTheyBeginWithAVerb() {
    List<Task> found =
        tasks(
            "NGHỊ QUYẾT",
            "II. ĐỊNH HƯỚNG PHÁT TRIỂN",
            "1. Mở rộng vùng trồng cây ăn quả ở các xã phía Tây.",
            "2. Cơ cấu kinh tế theo hướng dịch vụ, công nghiệp.",
            "3. Định hướng: Thực hiện phương châm hợp tác, đổi mới, phát triển.");
    assertEquals(List.of("Mở rộng vùng trồng cây ăn quả ở các xã phía Tây."), texts(found));
  }

  @Test
  void toLeadIsAVerbWhereNoBodyFollows() {
    List<Task> found =
        tasks(
            "NGHỊ QUYẾT",
            "III. NHIỆM VỤ",
            "1. Lãnh đạo phát triển sản xuất",
            "- Mở rộng vùng trồng chè ở các xã phía Tây.",
            "2. Lãnh đạo hoàn thành chỉ tiêu tuyển quân năm 2025.",
            "3. Lãnh đạo Sở Y tế kiểm tra các bệnh viện tuyến huyện.");
    assertEquals(List.of(" / ", " / ", "Lãnh đạo Sở Y tế / "), who(found));
  }
}
