package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.names;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** Who leads a task of running text by its own sentence, and who takes part. */
class ProseLeadsTest {

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
  void whoTakesPartMayBeToldBeforeTheVerb() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Khoa Dược chủ trì, phòng Vật tư, phòng Hành chính quản trị phối hợp kiểm kê thuốc.",
            "2. Phát động tháng vệ sinh. Phòng Kinh tế chủ trì; các thôn phối hợp thực hiện.",
            "3. Sở Nội vụ xây dựng kế hoạch, rõ cơ quan chủ trì, cơ quan phối hợp.",
            "4. Phòng Tư pháp chủ trì cùng Huyện đoàn tổ chức phiên tòa giả định.");
    assertEquals(
        List.of(
            "Khoa Dược / phòng Vật tư + phòng Hành chính quản trị",
            "Phòng Kinh tế / các thôn",
            "Sở Nội vụ / ",
            "Phòng Tư pháp / Huyện đoàn"),
        who(found));
  }

  @Test
  void peopleInChargeOfWorkDirectIt() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Giao Phó Giám đốc Lê Văn Hòa phụ trách đàm phán giá than.",
            "2. Lập 9 tổ công nghệ số, do đồng chí Phó Chủ tịch UBND xã trực tiếp chỉ đạo.",
            "3. Đồng chí Phó Chủ tịch HĐND xã trực tiếp phụ trách công tác tiếp dân.",
            "4. Yêu cầu đồng chí Lê Văn Hòa tập trung chỉ đạo rà soát các hộ nghèo.",
            "5. Bí thư Đoàn trường phụ trách đội cờ đỏ.");
    assertEquals(
        List.of(
            "Phó Giám đốc Lê Văn Hòa",
            "đồng chí Phó Chủ tịch UBND xã",
            "Đồng chí Phó Chủ tịch HĐND xã",
            "",
            ""),
        found.stream().map(task -> names(task.supervisors())).toList());
    assertEquals("Bí thư Đoàn trường", names(found.get(4).lead()));
  }

  @Test
  void whoActsWithoutAWordOfBodies() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Nhà trường phối hợp với Ban đại diện cha mẹ học sinh quản lý học sinh dịp hè.",
            "2. Các ngân hàng thương mại, Agribank chi nhánh huyện ưu tiên cho vay thu mua.",
            "3. Phòng Tư pháp - chủ trì thẩm định phương án.",
            "4. Yêu cầu các cơ sở lưu trú, quán ăn trên địa bàn ký cam kết phòng cháy.");
    assertEquals(
        List.of(
            "Nhà trường / Ban đại diện cha mẹ học sinh",
            "Các ngân hàng thương mại + Agribank chi nhánh huyện / ",
            "Phòng Tư pháp / ",
            "các cơ sở lưu trú, quán ăn trên địa bàn / "),
        who(found));
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
  void aColonMayStandBetweenTheRequestAndWhomItGoesTo() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Về công tác y tế, Chủ tịch UBND tỉnh yêu cầu: Sở Y tế kiểm tra bếp ăn các trường.",
            "2. Chủ tịch UBND tỉnh cơ bản tán thành dự thảo, đồng thời, đề nghị Sở Tài chính và Sở"
                + " Nội vụ bổ sung số liệu.");
    assertEquals(List.of("Sở Y tế / ", "Sở Tài chính + Sở Nội vụ / "), who(found));
  }

  @Test
  void aListOfBodiesBehindACircumstanceStaysOneSubject() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Trong năm 2025, các sở, ngành; các cấp chính quyền; các tập đoàn kinh tế, tổng công"
                + " ty trên địa bàn hoàn thành việc số hóa hồ sơ lưu trữ.");
    assertEquals(
        List.of(
            "các sở, ngành + các cấp chính quyền + các tập đoàn kinh tế, tổng công ty trên địa bàn"
                + " / "),
        who(found));
  }

  @Test
  void whoLeadsMayStandBehindTheWork() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "II. NHIỆM VỤ",
            "1. Xây dựng phần mềm bệnh án do Phòng Kế hoạch tổng hợp chủ trì, Phòng Công nghệ thông"
                + " tin phối hợp.",
            "2. Tổ chức hội thi tay nghề (do Ban Nữ công tham mưu).",
            "3. Tham gia Đề án số hóa hộ tịch do Sở Tư pháp chủ trì.",
            "4. Ưu tiên kinh phí cho các nhiệm vụ do cơ quan nhà nước chủ trì.");
    assertEquals(
        List.of(
            "Phòng Kế hoạch tổng hợp / Phòng Công nghệ thông tin", "Ban Nữ công / ", " / ", " / "),
        who(found));
  }

  @Test
  void anOrderToSeveralHeadsIsNoDemandOfADocument() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Yêu cầu Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các xã, phường giải trình"
                + " việc chậm giải ngân.",
            "2. Yêu cầu: bảo đảm tiết kiệm, đúng chế độ.",
            "3. Giám đốc các Sở Nội vụ, Tài chính rà soát hồ sơ cán bộ.");
    assertEquals(
        List.of(
            "Giám đốc Sở Nội vụ + Giám đốc Sở Tài chính + Chủ tịch UBND các xã, phường / ",
            "Giám đốc Sở Nội vụ + Giám đốc Sở Tài chính / "),
        who(found));
  }

  @Test
  void openVerbsBehindABareLevelBeginTheWork() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Các cấp, các ngành, các địa phương tuyên truyền sâu rộng nội dung Nghị quyết.",
            "2. Các xã, phường hỗ trợ các hộ bị thiệt hại.",
            "3. Nhà thầu thi công khẩn trương hoàn trả mặt đường.");
    assertEquals(
        List.of(
            "Các cấp, các ngành + các địa phương / ", "Các xã, phường / ", "Nhà thầu thi công / "),
        who(found));
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
  void aColonEndsAListOfThoseAskedWhoseNamesHoldVerbs() {
    assertEquals(
        List.of(
            "Giám đốc các sở + các hội được Nhà nước giao nhiệm vụ + Ủy ban nhân dân các xã / ",
            "Sở Y tế / ",
            "Sở Nội vụ / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Đề nghị Giám đốc các sở; các hội được Nhà nước giao nhiệm vụ; Ủy ban nhân dân"
                    + " các xã: tổ chức đánh giá cán bộ.",
                "2. Yêu cầu Sở Y tế kiểm kê trụ sở; Sở Nội vụ tổng hợp danh mục gồm: nhà, đất.")));
  }

  @Test
  void ofManyToldInGeneralOneThatTheItemNamesLeadsIt() {
    assertEquals(
        List.of("Sở Nông nghiệp / ", "các Sở + các xã / "),
        who(
            tasks(
                "THÔNG BÁO",
                "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các Sở, các xã thực hiện các nhiệm vụ sau:",
                "1. Khẩn trương khôi phục sản xuất. Sở Nông nghiệp hướng dẫn các hộ gieo lại mạ.",
                "2. Sửa chợ An Phú, các hộ phải tự dọn quầy.")));
  }

  @Test
  void anOrderWithAnAnnexStaysAnOrder() {
    assertEquals(
        List.of("Thống kê tỉnh / các sở"),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Giao Thống kê tỉnh chủ trì, phối hợp với các sở rà soát số liệu (chi tiết tại"
                    + " Phụ lục đính kèm).")));
  }

  @Test
  void whoActsByAnothersPowerLeadsAndACaseBelongsToItsSentence() {
    List<Task> tasks =
        tasks(
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
            "1. Giám đốc Sở Nội vụ thừa ủy quyền Chủ tịch Ủy ban nhân dân tỉnh ký các quyết định.",
            "2. Đối với các dự án chậm tiến độ, chủ đầu tư báo cáo Sở Tài chính trước 10/5/2025.",
            "3. Đối với nhà văn hóa thôn, sửa chữa mái và sân. Phòng Văn hóa báo cáo trước"
                + " 1/6/2025.");
    assertEquals(List.of("Giám đốc Sở Nội vụ / ", "chủ đầu tư / ", "Phòng Văn hóa / "), who(tasks));
    assertEquals(
        "Đối với các dự án chậm tiến độ, chủ đầu tư báo cáo Sở Tài chính trước 10/5/2025.",
        tasks.get(1).text().value());
    assertEquals("Đối với nhà văn hóa thôn, sửa chữa mái và sân.", tasks.get(2).text().value());
  }
}
