package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.names;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;

class ProseTasksTest {

  @Test
  void namesOfFieldsThatEndInAVerbStayWhole() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Bộ Ngoại giao chủ trì, phối hợp chặt chẽ, kịp thời với các cơ quan thông tấn, báo"
                + " chí tổ chức tuyên truyền.",
            "2. Trung tâm Dịch vụ việc làm tỉnh tổ chức phiên giao dịch lưu động.");
    assertEquals(
        List.of(
            "Bộ Ngoại giao / các cơ quan thông tấn, báo chí", "Trung tâm Dịch vụ việc làm tỉnh / "),
        who(found));
  }

  @Test
  void aSubjectMayBePartedFromItsDutyByWhenItHolds() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Các bệnh viện khi quá tải phải thông báo cho Sở Y tế.",
            "2. Sở Nội vụ, sau khi nhận đủ hồ sơ, có trách nhiệm trả lời trong 5 ngày.",
            "3. Các bệnh viện khi thấy cần thiết đã chuyển người bệnh.");
    assertEquals(List.of("Các bệnh viện / ", "Sở Nội vụ / "), who(found));
  }

  @Test
  void theResponsibilityOfANamedBodyIsItsWork() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Trách nhiệm của Sở Nội vụ: rà soát danh sách các hội.",
            "2. Đối với Sở Tư pháp: khẩn trương thẩm định dự thảo.",
            "3. Đối với các hộ nghèo: hỗ trợ tiền điện hằng tháng.");
    assertEquals(List.of("Sở Nội vụ / ", "Sở Tư pháp / "), who(found));
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
  void anOfficeBetweenCommasBelongsToItsPerson() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Đồng chí Trần Văn Nam, Phó Giám đốc, trực tiếp làm việc với Sở Nội vụ.",
            "2. Đồng chí Trần Văn Nam, Phó Giám đốc, đã làm việc với Sở Nội vụ.");
    assertEquals(List.of("Đồng chí Trần Văn Nam, Phó Giám đốc / "), who(found));
  }

  @Test
  void bodiesToldByWhatTheyLackCompleteTheirWork() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Các xã còn nợ tiêu chí hoàn thành hồ sơ trước ngày 30/6/2025.",
            "2. Các xã còn chưa hoàn thành hồ sơ đều ở vùng cao.");
    assertEquals(List.of("Các xã còn nợ tiêu chí / "), who(found));
  }

  @Test
  void aBracketBehindTheBodyOfAHeadingIsNoPartOfItsName() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Sở Tài chính (cơ quan thường trực):",
            "- Tổng hợp nhu cầu vốn của các huyện.",
            "2. Bộ phận Một cửa (đầu mối)",
            "- Niêm yết quy trình tại nơi tiếp nhận.");
    assertEquals(List.of("Sở Tài chính / ", "Bộ phận Một cửa / "), who(found));
  }

  @Test
  void theBodyToldToPresideLeadsAndTheOthersTakePart() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Sở Nội vụ (chủ trì), Sở Tư pháp và Công an tỉnh kiểm tra việc quản lý con dấu.",
            "2. Sở Nội vụ, Sở Tư pháp (phòng chuyên môn) kiểm tra việc quản lý con dấu.");
    assertEquals(
        List.of("Sở Nội vụ / Sở Tư pháp + Công an tỉnh", "Sở Nội vụ + Sở Tư pháp / "), who(found));
  }

  @Test
  void aBodyBehindASemicolonHasWorkOfItsOwnAndACommonOneIsToldOf() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Các khoa lâm sàng:",
            "- Cập nhật hồ sơ bệnh án hằng ngày; Phòng Điều dưỡng theo dõi, tổng hợp.",
            "- Niêm yết giá dịch vụ; các bệnh viện tuyến dưới tiếp nhận người bệnh theo đúng phân"
                + " tuyến.");
    assertEquals(
        List.of("Các khoa lâm sàng / ", "Phòng Điều dưỡng / ", "Các khoa lâm sàng / "), who(found));
  }

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
  void aBodyBehindABarePhoiHopTakesPart() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Sở Y tế phối hợp Sở Tài chính và các đơn vị liên quan quản lý nguồn thuốc dự trữ.",
            "2. Sở Y tế phối hợp tốt hơn nữa trong công tác dự trữ.");
    assertEquals(
        List.of("Sở Y tế / Sở Tài chính + các đơn vị liên quan", "Sở Y tế / "), who(found));
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
  void thoseWhomALetterInstructsLead() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "Sở Giáo dục và Đào tạo hướng dẫn các trường tiểu học triển khai thu thập dữ liệu như"
                + " sau:",
            "- Rà soát hồ sơ học sinh.");
    assertEquals(List.of("các trường tiểu học / "), who(found));
  }

  @Test
  void aNamedBodyThatIsEncouragedLeads() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
            "1. Khuyến khích Hội Nông dân tỉnh, Liên đoàn Lao động tỉnh xây dựng chương trình"
                + " riêng.",
            "2. Mở rộng dịch vụ công; khuyến khích các doanh nghiệp tham gia.");
    assertEquals(List.of("Hội Nông dân tỉnh + Liên đoàn Lao động tỉnh / ", " / "), who(found));
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
  void rolesInHeadingsOfTheirOwnHoldForTheSectionBefore() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. TUYÊN TRUYỀN",
            "1. Nội dung, biện pháp",
            "a) Tổ chức hội nghị phổ biến quy định mới;",
            "b) Xây dựng chuyên mục hỏi đáp trên cổng thông tin.",
            "2. Cơ quan chủ trì, phối hợp",
            "a) Cơ quan chủ trì",
            "- Sở Tư pháp.",
            "- Sở Nội vụ; Ban Tuyên giáo Tỉnh ủy.",
            "b) Cơ quan phối hợp",
            "- Hội Luật gia tỉnh.",
            "3. Thời gian thực hiện: Tháng 6/2025 và thường xuyên.");
    String all = "Sở Tư pháp + Sở Nội vụ + Ban Tuyên giáo Tỉnh ủy / Hội Luật gia tỉnh";
    assertEquals(List.of(all, all), who(found));
    Found<Deadline> deadline = found.get(0).deadline();
    assertEquals(
        "2025-06-30",
        deadline != null && deadline.value() instanceof Deadline.During june
            ? String.valueOf(june.due())
            : "");
  }

  @Test
  void headingsThatAskOrNameAFunctionNameWhoLeads() {
    List<Task> found =
        tasks(
            "CHỈ THỊ",
            "1. Đề nghị Ủy ban nhân dân các xã, phường",
            "- Tổ chức chiến dịch vệ sinh môi trường.",
            "2. Giám đốc Sở Nông nghiệp và Môi trường",
            "- Theo dõi chặt chẽ diễn biến thời tiết.",
            "3. Các chủ rừng:",
            "- Xây dựng phương án chữa cháy rừng.",
            "4. Đề nghị các đơn vị rà soát hồ sơ.");
    assertEquals(
        List.of(
            "Ủy ban nhân dân các xã, phường / ",
            "Giám đốc Sở Nông nghiệp và Môi trường / ",
            "Các chủ rừng / ",
            "các đơn vị / "),
        who(found));
  }

  @Test
  void aPersonChargedWithDirectingABodySupervises() {
    List<Task> found =
        tasks(
            "NGHỊ QUYẾT",
            "1. Giao Phó Chủ tịch Trần Văn Hà chỉ đạo Sở Xây dựng hoàn thiện hồ sơ quy hoạch.",
            "2. Giao Phó Chủ tịch Trần Văn Hà làm việc với các nhà đầu tư.");
    assertEquals(List.of("Sở Xây dựng / ", "Phó Chủ tịch Trần Văn Hà / "), who(found));
    assertEquals("Phó Chủ tịch Trần Văn Hà", names(found.get(0).supervisors()));
    assertEquals("", names(found.get(1).supervisors()));
  }

  @Test
  void bodiesToldByAClauseLead() {
    List<Task> found =
        tasks(
            "NGHỊ QUYẾT",
            "1. Sở Tài chính:",
            "- Các xã, phường chưa phân bổ hết kế hoạch vốn khẩn trương phân bổ, báo cáo trước ngày"
                + " 15/9/2025.",
            "- Các xã, phường được hưởng lợi từ dự án.");
    assertEquals(
        List.of("Các xã, phường chưa phân bổ hết kế hoạch vốn / ", "Sở Tài chính / "), who(found));
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
  void bracketsBehindTheWorkTellWhoLeads() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
            "- Cắt giảm thời gian giải quyết thủ tục (Văn phòng UBND tỉnh chủ trì, phối hợp với các"
                + " sở; hoàn thành trước ngày 30/6/2025).",
            "- Xây dựng nhà văn hóa xã (Nhà nước hỗ trợ, nhân dân đóng góp).");
    assertEquals(List.of("Văn phòng UBND tỉnh / các sở", " / "), who(found));
    assertEquals("Cắt giảm thời gian giải quyết thủ tục", texts(found).get(0));
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
  void aCommaMayPartASubjectFromHowItWorks() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Nhiệm vụ",
            "1. Các sở, ban, ngành, căn cứ chức năng được giao, xây dựng phương án bảo quản hồ sơ.",
            "2. UBND các xã, phường, theo thẩm quyền, lập danh sách hộ cần sửa nhà.",
            "3. Các cấp ủy, tổ chức đảng, chính quyền, lãnh đạo, chỉ đạo phổ biến quy ước đến từng"
                + " hộ.",
            "4. Căn cứ chức năng được giao, chỉ đạo các trường, các trung tâm mở lớp buổi tối.");
    assertEquals(
        List.of(
            "Các sở, ban, ngành / ",
            "UBND các xã, phường / ",
            "Các cấp ủy, tổ chức đảng, chính quyền / ",
            " / "),
        who(found));
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
  void aDutyTellsThatItsSubjectIsABody() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "Trường hợp bến xe tăng số chuyến ngày lễ, cơ sở vận tải có trách nhiệm bố trí thêm tài"
                + " xế.",
            "Báo An Phú ngày 2 tháng 3 năm 2025 đưa tin nhiều bến xe quá tải.");
    assertEquals(List.of("cơ sở vận tải / "), who(found));
  }

  @Test
  void aHeadingMayAskWithAColon() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Tổ chức thực hiện",
            "1. Đề nghị: Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh",
            "a) Tuyên truyền, vận động hội viên gom vỏ chai thuốc.",
            "2. Hiện trạng",
            "Tỉnh hiện có nhiều bãi rác nhỏ nằm gần khu dân cư.");
    assertEquals(List.of("Hội Nông dân tỉnh + Liên minh Hợp tác xã tỉnh / "), who(found));
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
  void departmentsMayGoByTheirCodes() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. P4 chủ trì rà soát các máy biến áp quá tải.",
            "2. Đội Vận hành phối hợp P2, P5 hoàn thiện hồ sơ quyết toán.",
            "3. Kiểm tra tuyến đường T2 trước mùa mưa.");
    assertEquals(List.of("P4 / ", "Đội Vận hành / P2, P5", " / "), who(found));
  }

  @Test
  void aFunctionAndACommonNounOfALevelAct() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "I. Nhiệm vụ",
            "1. Trưởng bộ môn duyệt đề cương, hạn cuối ngày 15/4/2025.",
            "2. Giảng viên phụ trách học phần cập nhật đề cương theo mẫu mới.",
            "3. Đài truyền thanh xã tăng thời lượng phát thanh buổi sáng.",
            "4. Ban tự quản các thôn, buôn tuyên truyền không đốt nương.",
            "5. Phòng Công nghệ thông tin mở cổng đăng ký môn học.");
    assertEquals(
        List.of(
            "Trưởng bộ môn / ",
            "Giảng viên phụ trách học phần / ",
            "Đài truyền thanh xã / ",
            "Ban tự quản các thôn, buôn / ",
            "Phòng Công nghệ thông tin / "),
        who(found));
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

  @Test
  void linesUnderAnItemMayTellOfItBeforeWhoDoesIt() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. Nhiệm vụ",
            "1. Rà soát danh mục báo cáo định kỳ",
            "a) Nội dung: thống kê các báo cáo đang gửi.",
            "b) Đơn vị chủ trì: Văn phòng Sở.",
            "c) Thời hạn trình Giám đốc: trước 31/5/2025",
            "2. Xây dựng phòng đọc",
            "a) Nội dung: sơn lại tường, thay đèn.",
            "b) Mua thêm bàn ghế cho thư viện.");
    assertEquals(
        List.of(
            "Rà soát danh mục báo cáo định kỳ",
            "Nội dung: sơn lại tường, thay đèn.",
            "Mua thêm bàn ghế cho thư viện."),
        texts(found));
    assertEquals("Văn phòng Sở", names(found.get(0).lead()));
    Found<Deadline> deadline = found.get(0).deadline();
    assertEquals("trước 31/5/2025", deadline == null ? "none" : deadline.value().text());
  }

  @Test
  void whomAProposalRegardsLeadsIt() {
    List<Task> found =
        tasks(
            "BÁO CÁO",
            "I. Kết quả",
            "- Đối với UBND các xã: Chỉ đạo thu gom được 20 tấn rác.",
            "II. Đề xuất, kiến nghị",
            "1. Đối với UBND tỉnh: Chỉ đạo các sở cấp giấy chứng nhận nhanh hơn.",
            "2. Đối với NHNN Việt Nam: Đề nghị sớm ban hành thông tư hướng dẫn trả nợ.");
    assertEquals(List.of("UBND tỉnh / ", "NHNN Việt Nam / "), who(found));
  }
}
