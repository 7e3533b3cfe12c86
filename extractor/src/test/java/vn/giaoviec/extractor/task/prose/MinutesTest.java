package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes order what the meeting comes to, not what was said before. */
class MinutesTest {

  @Test
  void onlyWhatWasConcludedIsWork() {
    assertEquals(
        List.of("Khoa Dược / ", "Tổ truyền thông / ", "Các khoa lâm sàng / "),
        who(
            tasks(
                "BIÊN BẢN",
                "I. Phòng Kế hoạch tổng hợp báo cáo",
                "- Khám bệnh 21.430 lượt, đạt 104% kế hoạch.",
                "- Triển khai phần mềm mới tại khoa Nội.",
                "II. Ý kiến thảo luận",
                "- Khoa Ngoại đề nghị Phòng Tổ chức bổ sung 02 điều dưỡng.",
                "III. Kết luận của Giám đốc",
                "1. Khoa Dược kiểm kê thuốc cuối quý.",
                "2. Tổ truyền thông viết ít nhất 04 bài về hiến máu.",
                "3. Các khoa lâm sàng: bình bệnh án mỗi tháng một lần.")));
  }

  @Test
  void theOneWhoPresidesMayConcludeInASentence() {
    assertEquals(
        List.of("Phòng Hành chính / "),
        who(
            tasks(
                "BIÊN BẢN",
                "Phòng Kỹ thuật trình bày phương án sửa lò hơi.",
                "Đồng chí Giám đốc kết luận như sau:",
                "- Phòng Hành chính chuẩn bị hội trường cho đại hội cổ đông.")));
  }

  @Test
  void whoHasDoneWhatAReportListsIsNotCharged() {
    assertEquals(
        List.of("UBND tỉnh An Phú / "),
        who(
            tasks(
                "BÁO CÁO",
                "I. Kết quả",
                "1. Sở Nội vụ tham mưu ban hành các văn bản:",
                "- Kế hoạch tuyển dụng công chức.",
                "II. Nhiệm vụ trọng tâm quý II",
                "- Tổ chức thi tuyển công chức.")));
  }

  @Test
  void aCaseBehindASemicolonMayChargeAnother() {
    assertEquals(
        List.of(
            "Trung tâm Phát triển quỹ đất / Hội Nông dân xã",
            "Phòng Tài nguyên / ",
            "nhà thầu Đại Phúc / ",
            "Ban Quản lý dự án / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Giao Trung tâm Phát triển quỹ đất phối hợp với Hội Nông dân xã vận động các hộ;"
                    + " trường hợp không bàn giao thì Phòng Tài nguyên tham mưu cưỡng chế.",
                "2. Yêu cầu nhà thầu Đại Phúc bàn giao chợ trước ngày 30/7/2025; quá thời hạn trên,"
                    + " Ban Quản lý dự án xử phạt vi phạm hợp đồng.",
                "3. Trường Mẫu giáo Thới Hòa: còn 02 hộ chưa đồng ý nhận tiền bồi thường.")));
  }

  @Test
  void bodiesToldByWhatTheyDoOrAreChargedWith() {
    assertEquals(
        List.of(
            "Các cơ quan, đơn vị được giao chủ trì nhiệm vụ / ",
            "Cục Thuế tỉnh / ",
            "Giáo viên dạy lớp 6, 7, 8 / ",
            "Các doanh nghiệp khai thác, chế biến đá trên địa bàn huyện / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Các cơ quan, đơn vị được giao chủ trì nhiệm vụ cập nhật tiến độ lên hệ thống.",
                "2. Sở Công Thương trân trọng đề nghị Cục Thuế tỉnh cung cấp số liệu nợ thuế.",
                "3. Giáo viên dạy lớp 6, 7, 8 nhập điểm giữa kỳ.",
                "4. Các doanh nghiệp khai thác, chế biến đá trên địa bàn huyện",
                "- Chủ động đổi mới công nghệ, che chắn bãi đá.")));
  }

  @Test
  void officesNamedByALetterAndThoseForWhomAnythingHappened() {
    assertEquals(
        List.of(
            "P. Kinh doanh / ",
            "Phó TGĐ Mai Xuân Thành / ",
            "P. Cơ điện / P. Vật tư",
            "Các đơn vị còn lại / ",
            "Bí thư cấp ủy nơi để xảy ra phá rừng / ",
            "Các chi, đảng bộ trực thuộc / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. P. Kinh doanh: đàm phán lại giá bán với các nhà phân phối.",
                "2. Phó TGĐ Mai Xuân Thành: chuẩn bị lịch dừng lò; P. Cơ điện phối hợp P. Vật tư"
                    + " chuẩn bị máy phát dự phòng.",
                "3. Các đơn vị còn lại duy trì chế độ báo cáo ngày.",
                "4. Bí thư cấp ủy nơi để xảy ra phá rừng phải kiểm điểm trước Ban Thường vụ.",
                "5. Các chi, đảng bộ trực thuộc quán triệt Chỉ thị số 05.")));
  }

  @Test
  void aTimeForSeveralItemsLeavesTheirOwn() {
    assertEquals(
        List.of("từ 01/5 đến 31/5/2025", "trước ngày 20/4/2025"),
        tasks(
                "KẾ HOẠCH",
                "1. Nội dung",
                "1.1. Treo băng rôn tại cổng cơ quan.",
                "1.2. Lập danh sách đoàn viên khó khăn trước ngày 20/4/2025.",
                "2. Thời gian: từ 01/5 đến 31/5/2025.")
            .stream()
            .map(task -> task.deadline() == null ? "" : task.deadline().value().text())
            .toList());
  }

  @Test
  void whoElseIsNamedBehindASemicolon() {
    assertEquals(
        List.of(
            "Hội Phụ nữ + Hội Nông dân / ",
            "Ban cán sự đảng UBND tỉnh / ",
            "đảng đoàn HĐND tỉnh / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Hội Phụ nữ, Hội Nông dân ra quân dọn vệ sinh; mỗi hội đảm nhận 01 tuyến"
                    + " đường.",
                "2. Ban cán sự đảng UBND tỉnh hoàn chỉnh báo cáo; đảng đoàn HĐND tỉnh rà soát các"
                    + " nghị quyết chuyên đề.")));
    assertEquals(
        List.of("Ban Giám hiệu / "),
        who(tasks("THÔNG BÁO", "1. Ban Giám hiệu đầu tư phòng máy tính thứ 5.")));
  }

  @Test
  void whoMustActLeadsAmongResultsWhoTellsDoesNot() {
    assertEquals(
        List.of("thành phố An Hải / "),
        who(
            tasks(
                "THÔNG BÁO",
                "I. KẾT QUẢ",
                "Trong thời gian tới, thành phố An Hải cần tập trung thực hiện các việc sau:",
                "1. Rà soát trạm y tế tại các xã.")));
  }
}
