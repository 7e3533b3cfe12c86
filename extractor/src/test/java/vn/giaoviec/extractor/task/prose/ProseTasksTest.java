package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.names;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** What in running text is a task, and what is none. */
class ProseTasksTest {

  @Test
  void namesAloneAreNoTaskAndALineThatConcludesNamesNoLead() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "- Ban Chỉ đạo phòng thủ dân sự tỉnh;",
            "- Các sở, ban, ngành tỉnh;",
            "Chủ tịch UBND tỉnh kết luận:",
            "1. Rà soát lại danh mục các hồ chứa trước mùa mưa.");
    assertEquals(List.of(" / "), who(found));
  }

  @Test
  void anItemThatNamesItsMatterFirstKeepsIt() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Về đường vào khu tái định cư: giao Sở Xây dựng thực hiện, hoàn thành trong tháng 6"
                + " năm 2025.");
    assertEquals(
        List.of(
            "Về đường vào khu tái định cư: giao Sở Xây dựng thực hiện, hoàn thành trong tháng 6 năm"
                + " 2025."),
        texts(found));
    assertEquals(List.of("Sở Xây dựng / "), who(found));
  }

  @Test
  void aSemicolonInTheListOfThoseAskedDividesNoTask() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "Ủy ban nhân dân tỉnh đề nghị các cơ quan, đơn vị trên địa bàn; các sở, ban, ngành tỉnh"
                + " và các hộ gia đình treo cờ từ ngày 20/4/2025 đến hết ngày 01/5/2025.");
    assertEquals(
        List.of("các cơ quan, đơn vị trên địa bàn + các sở, ban, ngành tỉnh + các hộ gia đình / "),
        who(found));
  }

  @Test
  void whatIsAttachedIsPartOfAnOrderButNoOrderByItself() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
            "1. Đề nghị Ban Dân vận Tỉnh ủy vận động nhân dân thực hiện Đề án ban hành kèm theo Kế"
                + " hoạch này.",
            "2. Danh mục nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.",
            "(Kèm theo Nghị quyết 7/NQ-HĐND ngày 02 tháng 02 năm 2025)");
    assertEquals(List.of("Ban Dân vận Tỉnh ủy / "), who(found));
  }

  @Test
  void whatADocumentApprovesByItselfIsNoTask() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Phê duyệt Phương án phòng cháy, chữa cháy rừng mùa khô năm 2025, kèm theo Quyết"
                + " định này.",
            "2. Phê duyệt phương án phòng cháy, chữa cháy rừng của các chủ rừng trong tháng 3 năm"
                + " 2025.",
            "3. (Chi tiết tại Phụ lục đính kèm)");
    assertEquals(
        List.of(
            "Phê duyệt phương án phòng cháy, chữa cháy rừng của các chủ rừng trong tháng 3 năm"
                + " 2025."),
        texts(found));
  }

  @Test
  void whomToAskIsNoTask() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "1. Sở Nội vụ tổng hợp các khó khăn, vướng mắc, gửi về Sở Tư pháp trước ngày"
                + " 20/5/2025.",
            "2. Đối với các khó khăn, vướng mắc về nghiệp vụ, đề nghị phản ánh về Phòng Hộ tịch để"
                + " được hướng dẫn.",
            "3. Về tài khoản, đề nghị liên hệ Trung tâm Chuyển đổi số (ông Lê Văn A) để được cấp.");
    assertEquals(List.of("Sở Nội vụ / "), who(found));
  }

  @Test
  void duesOfFormOfAResolutionAreNoTasks() {
    List<Task> found =
        tasks(
            "NGHỊ QUYẾT",
            "1. Ủy ban nhân dân tỉnh trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm thực"
                + " hiện Nghị quyết này.",
            "2. Thường trực Hội đồng nhân dân, các Ban Hội đồng nhân dân giám sát việc thực hiện"
                + " Nghị quyết.",
            "3. Ủy ban nhân dân tỉnh thực hiện Nghị quyết và báo cáo kết quả tại kỳ họp cuối năm"
                + " 2025.");
    assertEquals(List.of("Ủy ban nhân dân tỉnh / "), who(found));
  }

  @Test
  void whatIsAskedOfAllIsNoPartOfTheLastItem() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Sở Y tế mua sắm vắc xin.",
            "2. Sở Tài chính bố trí kinh phí.",
            "Yêu cầu các sở, ban, ngành; UBND các xã căn cứ nhiệm vụ được phân công triển khai thực"
                + " hiện tốt Kế hoạch này. Định kỳ 06 tháng các cơ quan liên quan báo cáo kết quả"
                + " gửi về Sở Y tế để tổng hợp.");
    assertEquals(List.of("Sở Y tế / ", "Sở Tài chính / ", "các cơ quan liên quan / "), who(found));
    assertEquals("Sở Y tế", names(found.get(2).reportTo()));
  }

  @Test
  void aSemicolonInTheSubjectDividesNoTask() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Báo và Phát thanh, Truyền hình An Phú; Cổng Thông tin điện tử tỉnh tuyên truyền Kế"
                + " hoạch.",
            "2. Sở Y tế mua thuốc; Sở Tài chính bố trí kinh phí.");
    assertEquals(
        List.of(
            "Báo và Phát thanh, Truyền hình An Phú + Cổng Thông tin điện tử tỉnh / ",
            "Sở Y tế / ",
            "Sở Tài chính / "),
        who(found));
  }

  @Test
  void aTimeLabelBeforeAnOrderHidesItNot() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "1. Thời gian báo cáo: Các đơn vị gửi kế hoạch về Sở Y tế trước ngày 15/6/2025.",
            "2. Thời gian tổ chức: Ngày 20/6/2025.");
    assertEquals(List.of("Các đơn vị / "), who(found));
  }

  @Test
  void aTargetIsNotClosedByTheSentenceBehindIt() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Nhiệm vụ",
            "1. Tỷ lệ chợ có nhà vệ sinh đạt chuẩn 90%.",
            "Ban Quản lý chợ An Phú triển khai xây dựng hoàn thành trong năm 2025.");
    assertEquals(
        List.of("Ban Quản lý chợ An Phú triển khai xây dựng hoàn thành trong năm 2025."),
        texts(found));
  }

  @Test
  void whatIsToldToBeDoneInBracketsIsNoTask() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Nhiệm vụ",
            "1. Ban hành quy chế dùng phòng họp (đã hoàn thành trong tháng 2/2025).",
            "2. Ban hành quy chế dùng xe công (hoàn thành trong tháng 4/2025).");
    assertEquals(1, found.size());
    assertEquals(
        "Ban hành quy chế dùng xe công (hoàn thành trong tháng 4/2025).", texts(found).get(0));
  }

  @Test
  void anItemBeforeTheClosingFormulaIsWorkAndNoHeading() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Tổ chức thực hiện",
            "1. Ủy ban nhân dân các xã",
            "a) Hằng năm, kiểm tra các tuyến mương trên địa bàn và báo cáo kết quả với Sở Xây"
                + " dựng.",
            "UBND tỉnh giao Thủ trưởng các sở, ban, ngành theo chức năng, nhiệm vụ được giao triển"
                + " khai thực hiện kế hoạch này đảm bảo đúng quy định./.");
    assertEquals(List.of("Ủy ban nhân dân các xã / "), who(found));
  }

  @Test
  void aParagraphThatSpeaksOfAPlaceClosesNothing() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Tổ chức thực hiện",
            "1. Sở Y tế",
            "Cấp phát tờ rơi cho người dân.",
            "2. Sở Văn hóa và Thể thao",
            "Hướng dẫn các đài truyền thanh trên địa bàn tỉnh phát tin bài về mùa bơi an toàn.");
    assertEquals(List.of("Sở Y tế / ", "Sở Văn hóa và Thể thao / "), who(found));
  }

  @Test
  void aDecisionChargesBodiesByDutyAndSetsRules() {
    List<Task> found =
        tasks(
            "QUYẾT ĐỊNH",
            "Điều 1. Công bố danh mục 12 bến đò ngang được hoạt động.",
            "Điều 2. Sở Xây dựng có trách nhiệm phối hợp với UBND các xã cắm biển báo tại các bến"
                + " đò.",
            "Điều 3. Bến đò phải có áo phao cho mọi hành khách.",
            "Điều 4. Chánh Văn phòng, Giám đốc Sở Xây dựng chịu trách nhiệm thi hành Quyết định"
                + " này.");
    assertEquals(List.of("Sở Xây dựng / UBND các xã"), who(found));
  }

  @Test
  void itemsThatListWhatOneWorkIsOnAreNotWork() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Sở Xây dựng hoàn thiện hồ sơ điều chỉnh, trong đó làm rõ:",
            "a) Sự cần thiết của việc điều chỉnh tổng mức đầu tư;",
            "b) Nguồn vốn và khả năng cân đối vốn.",
            "2. Sở Y tế thực hiện các nhiệm vụ sau:",
            "a) Sửa chữa mái nhà của trạm y tế xã Tân Lập;",
            "b) Mua thêm hai xe cứu thương cho bệnh viện tỉnh.");
    assertEquals(List.of("Sở Xây dựng / ", "Sở Y tế / ", "Sở Y tế / "), who(found));
    assertEquals(
        "Sở Xây dựng hoàn thiện hồ sơ điều chỉnh, trong đó làm rõ: Sự cần thiết của việc điều chỉnh"
            + " tổng mức đầu tư; Nguồn vốn và khả năng cân đối vốn.",
        texts(found).get(0));
  }

  @Test
  void aShareToBeReachedIsATargetAndNotItsOrder() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Nhiệm vụ",
            "1. Tối thiểu 80% công đoàn cơ sở tổ chức được một buổi gặp mặt.",
            "2. Ít nhất 30% hộ dân dùng nước máy. Công ty Cấp nước An Phú mở rộng tuyến ống.",
            "3. Mời 80 đoàn viên dự buổi gặp mặt đầu năm.");
    assertEquals(List.of("Công ty Cấp nước An Phú / ", " / "), who(found));
  }

  @Test
  void aFormulaMayTellOfItsReceipt() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "Yêu cầu Chi cục Thú y tiêm phòng dại cho chó.",
            "Nhận được Công văn này, yêu cầu các đơn vị khẩn trương triển khai thực hiện.",
            "Yêu cầu Thủ trưởng các đơn vị nghiêm túc thực hiện Chỉ thị này kể từ ngày ký.");
    assertEquals(List.of("Chi cục Thú y / "), who(found));
  }
}
