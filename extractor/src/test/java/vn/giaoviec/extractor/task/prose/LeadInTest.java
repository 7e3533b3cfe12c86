package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** What stands over items, before them in their sentence, or after them all. */
class LeadInTest {

  @Test
  void aBodyToldToDirectOthersLeadsWhatStandsUnderIt() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Ủy ban nhân dân huyện, chỉ đạo các cơ quan, đơn vị có liên quan:",
            "- Rà soát quy hoạch chợ của từng xã.");
    assertEquals(List.of("Ủy ban nhân dân huyện / "), who(found));
  }

  @Test
  void aHeadingMayTellItsBodiesByWhatTheyAre() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "1. Các cơ quan, đơn vị được giao quản lý, khai thác nhà công vụ",
            "a) Lập hồ sơ từng căn nhà.",
            "2. Các sở quản lý nhà nước về nhà ở",
            "a) Kiểm tra việc bố trí nhà công vụ.",
            "3. Trách nhiệm chung của các cơ quan, đơn vị",
            "a) Bố trí người theo dõi việc sử dụng nhà.");
    assertEquals(
        List.of(
            "Các cơ quan, đơn vị được giao quản lý, khai thác nhà công vụ / ",
            "Các sở quản lý nhà nước về nhà ở / ",
            "các cơ quan, đơn vị / "),
        who(found));
  }

  @Test
  void whoIsAskedStandsInTheHeadingOfProposals() {
    List<Task> found =
        tasks(
            "BÁO CÁO",
            "III. ĐỀ XUẤT, KIẾN NGHỊ",
            "1. Kiến nghị Bộ Công Thương",
            "- Xây dựng cơ sở dữ liệu về chợ.",
            "2. Đề xuất, kiến nghị với Chính phủ",
            "- Bố trí thêm kinh phí cho chợ biên giới.");
    assertEquals(List.of("Bộ Công Thương / ", "Chính phủ / "), who(found));
  }

  @Test
  void amongResultsOthersAreStillToldToGoOn() {
    List<Task> found =
        tasks(
            "BÁO CÁO",
            "I. KẾT QUẢ THỰC HIỆN",
            "Số chợ đạt chuẩn được giữ vững.",
            "Để giữ vững kết quả, tiếp tục yêu cầu các sở, ngành và địa phương:",
            "- Tăng cường kiểm tra các chợ đầu mối.");
    assertEquals(List.of("các sở, ngành và địa phương / "), who(found));
  }

  @Test
  void whoIsResponsibleMayStandBehindAllItems() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Phát triển chợ nông thôn",
            "- Xây dựng bản đồ các chợ phiên.",
            "- Tổ chức hội chợ hàng nông sản.",
            "Trách nhiệm chỉ đạo thực hiện: Đảng ủy UBND tỉnh; Sở Công Thương.",
            "2. Phát triển làng nghề",
            "- Mở lớp dạy nghề đan lát.",
            "Trách nhiệm chỉ đạo thực hiện: Hội Nông dân tỉnh.");
    assertEquals(
        List.of(
            "Đảng ủy UBND tỉnh + Sở Công Thương / ",
            "Đảng ủy UBND tỉnh + Sở Công Thương / ",
            "Hội Nông dân tỉnh / "),
        who(found));
  }

  @Test
  void withWhomMayStandBeforeTheLeadInOfAListInTheSentence() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Sở Khoa học và Công nghệ",
            "Chủ trì phối hợp với các viện nghiên cứu triển khai chuyển giao công nghệ. Cụ thể: (i)"
                + " Đánh giá trình độ công nghệ của các xưởng; (ii) Tổ chức hội thảo về sấy nông"
                + " sản.");
    assertEquals(
        List.of(
            "Sở Khoa học và Công nghệ / các viện nghiên cứu",
            "Sở Khoa học và Công nghệ / các viện nghiên cứu"),
        who(found));
  }

  @Test
  void aHeadingOfDutiesNamesWhoseTheyAre() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "II. NHIỆM VỤ CHỦ YẾU CỦA SỞ Y TẾ",
            "1. Lập danh sách các trạm y tế cần sửa chữa.",
            "III. NHIỆM VỤ CHỦ YẾU CỦA CHƯƠNG TRÌNH",
            "1. Sửa chữa các trạm y tế xuống cấp ở vùng cao.");
    assertEquals(List.of("SỞ Y TẾ / ", " / "), who(found));
  }

  @Test
  void whoTakesPartInALeadInTakesPartInEachItem() {
    List<Task> found =
        tasks(
            "CHỈ THỊ",
            "1. Sở Công Thương:",
            "a) Phối hợp với Công an tỉnh và các sở, ngành liên quan hướng dẫn triển khai:",
            "- Kiểm tra việc niêm yết giá tại các chợ.",
            "- Xử lý các điểm bán hàng lấn chiếm lòng đường.",
            "b) Lập danh sách các chợ tạm.");
    assertEquals(
        List.of(
            "Sở Công Thương / Công an tỉnh + các sở, ngành liên quan",
            "Sở Công Thương / Công an tỉnh + các sở, ngành liên quan",
            "Sở Công Thương / "),
        who(found));
  }

  @Test
  void workBeforeTheSentenceThatLeadsInIsATaskOfItsOwn() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Sở Tài chính khẩn trương tiếp thu ý kiến, hoàn thiện dự thảo Đề án, trình Ủy ban"
                + " nhân dân tỉnh trước ngày 20/4/2025. Trong đó chú ý một số nội dung sau:",
            "- Sở Tài chính rà soát lại nguồn vốn của từng dự án.");
    assertEquals(2, found.size());
    assertEquals(
        "Sở Tài chính khẩn trương tiếp thu ý kiến, hoàn thiện dự thảo Đề án, trình Ủy ban nhân"
            + " dân tỉnh trước ngày 20/4/2025.",
        found.get(0).text().value());
  }

  @Test
  void anAimWhoseItemsNameWhoDoesWhatIsNoTask() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "II. NHIỆM VỤ",
            "1. Hoàn thiện ít nhất 20 ha mặt bằng sạch để thu hút các dự án chế biến nông sản.",
            "- Sở Xây dựng chủ trì rà soát quy hoạch các khu đất.",
            "- Ủy ban nhân dân các xã tổ chức kiểm kê đất đai.");
    assertEquals(
        List.of(
            "Sở Xây dựng chủ trì rà soát quy hoạch các khu đất.",
            "Ủy ban nhân dân các xã tổ chức kiểm kê đất đai."),
        texts(found));
  }

  @Test
  void aBodyHandsOutWorkThoughNoCommaEndsTheCircumstance() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "Sau khi xem xét Chủ tịch Ủy ban nhân dân tỉnh giao Sở Xây dựng chủ trì, phối hợp với"
                + " Sở Tư pháp, Công an tỉnh xác minh việc lấn chiếm vỉa hè.");
    assertEquals(List.of("Sở Xây dựng / Sở Tư pháp + Công an tỉnh"), who(found));
  }

  @Test
  void whatADecreeOfTheGovernmentChargesABodyWithIsNotHandedOutHere() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Theo Nghị định của Chính phủ giao Bộ Tài chính quản lý, việc thu phí đã có hướng"
                + " dẫn.");
    assertEquals(List.of(), texts(found));
  }

  @Test
  void smallRomanNumbersBeforeCapitalsListTasks() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Sở Khoa học và Công nghệ",
            "- Triển khai chuyển giao công nghệ, cụ thể: (i) Đánh giá trình độ công nghệ của doanh"
                + " nghiệp; (ii) Tổ chức các lớp hướng dẫn.",
            "2. Sở Xây dựng",
            "- Hướng dẫn các đơn vị về: (i) đấu nối đường nhánh; (ii) quản lý hành lang đường bộ.");
    assertEquals(
        List.of(
            "Đánh giá trình độ công nghệ của doanh nghiệp",
            "Tổ chức các lớp hướng dẫn.",
            "Hướng dẫn các đơn vị về: (i) đấu nối đường nhánh; (ii) quản lý hành lang đường bộ."),
        texts(found));
  }

  @Test
  void aListWhoseFirstSignOpensTheParagraphIsOneToo() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Sở Y tế thực hiện các việc sau:",
            "(i) Tổ chức khám sức khỏe cho người cao tuổi; (ii) Lập hồ sơ sức khỏe điện tử.");
    assertEquals(
        List.of("Tổ chức khám sức khỏe cho người cao tuổi", "Lập hồ sơ sức khỏe điện tử."),
        texts(found));
  }

  @Test
  void aTargetOfARateAndAClosingThatOnlyCarriesOutAreNoTasks() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "II. NHIỆM VỤ",
            "1. Tỷ lệ các khu dân cư có hệ thống thoát nước đạt chuẩn 100%.",
            "2. Sở Xây dựng lập danh mục các khu dân cư chưa có hệ thống thoát nước.",
            "Trên đây là Kế hoạch năm 2025. Yêu cầu các sở, ngành của tỉnh và các cơ quan, đơn vị"
                + " có liên quan triển khai thực hiện./.");
    assertEquals(
        List.of("Sở Xây dựng lập danh mục các khu dân cư chưa có hệ thống thoát nước."),
        texts(found));
  }

  @Test
  void conclusionsCitedByNumberMakeNoFormula() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Sở Tài chính thực hiện nghiêm các ý kiến tại các Thông báo kết luận số 9/TB-UBND"
                + " ngày 11/01/2025; chủ trì rà soát các khoản chi.",
            "2. Văn phòng thông báo kết luận để các cơ quan biết, thực hiện.");
    assertEquals(1, found.size());
  }

  @Test
  void aGroupAmongNamesOfBodiesIsToldWhatStandsUnderIt() {
    List<Task> found =
        tasks(
            "CHỈ THỊ",
            "Ủy ban nhân dân tỉnh yêu cầu:",
            "1. Sở Công Thương",
            "- Kiểm tra các bến đò ngang.",
            "2. Công an tỉnh",
            "- Xử lý bến không phép.",
            "3. Các chủ đò là hộ gia đình (kể cả đò ngang mùa lũ)",
            "- Trang bị phao cho khách.",
            "4. Các nội dung khác",
            "- Sơn lại biển báo ở bến.");
    assertEquals(
        List.of("Sở Công Thương / ", "Công an tỉnh / ", "Các chủ đò là hộ gia đình / ", " / "),
        who(found));
  }

  @Test
  void aSentenceOfWorkHandsDownWhoDoesItButNotWithWhomAndWhen() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Sở Y tế phối hợp với Sở Tài chính hoàn thành việc mua xe cứu thương trước ngày"
                + " 30/6/2025.",
            "- Chỉ đạo các trạm y tế chuẩn bị chỗ đỗ xe.");
    assertEquals(List.of("Sở Y tế / Sở Tài chính", "Sở Y tế / "), who(found));
    assertNull(found.get(1).deadline());
  }

  @Test
  void aPeriodToEndInHoldsForAllItemsButNotOneThatOnlySaysWhen() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "1. Các sở khẩn trương khắc phục lỗi phần mềm, hoàn thành trong tháng 6 năm 2025, cụ"
                + " thể:",
            "a) Sở Y tế sửa chữa phần mềm khám bệnh.",
            "2. Trong tháng 7 năm 2025, các sở thực hiện các việc sau:",
            "a) Sở Nội vụ rà soát hồ sơ công chức.");
    assertEquals(
        List.of("hoàn thành trong tháng 6 năm 2025", "none"),
        found.stream()
            .map(Task::deadline)
            .map(deadline -> deadline == null ? "none" : deadline.value().text())
            .toList());
  }

  @Test
  void whatStandsBeforeALeadInWithoutASignIsIntroduction() {
    List<Task> found =
        tasks(
            "CÔNG ĐIỆN",
            "Thành phố An Hải rà soát 215 nhà đất, báo cáo trên hệ thống còn chậm. Ủy ban nhân dân"
                + " tỉnh yêu cầu:",
            "1. Sở Xây dựng kiểm tra các nhà đất bỏ trống.");
    assertEquals(List.of("Sở Xây dựng / "), who(found));
  }

  @Test
  void whoeverHasADutyLeadsWhatStandsUnderIt() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Trách nhiệm của đối tượng kiểm kê:",
            "- Thành lập Tổ kiểm kê tài sản.",
            "2. Trách nhiệm của đối tượng kiểm kê là đơn vị sự nghiệp, doanh nghiệp",
            "- Lập hồ sơ nhà đất.");
    assertEquals(List.of("đối tượng kiểm kê / ", " / "), who(found));
  }

  @Test
  void whoSaysWhatFollowsIsNotChargedWithIt() {
    String[] sayings = {
      "Chủ tịch Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:",
      "Sau khi nghe báo cáo, đồng chí Phó Chủ tịch tỉnh có ý kiến kết luận, chỉ đạo:",
      "Phó Chủ tịch Ủy ban nhân dân huyện chỉ đạo một số nội dung sau:",
      "Sở Tài chính hướng dẫn một số nội dung cụ thể như sau:"
    };
    for (String saying : sayings) {
      assertEquals(
          List.of(" / "), who(tasks("THÔNG BÁO", saying, "1. Kiểm kê các trụ sở dôi dư.")), saying);
    }
    assertEquals(
        List.of("Sở Tài chính / "),
        who(
            tasks(
                "THÔNG BÁO",
                "Sở Tài chính triển khai một số nội dung sau:",
                "1. Kiểm kê các trụ sở dôi dư.")));
    assertEquals(
        List.of("các xã / "),
        who(
            tasks(
                "THÔNG BÁO",
                "Ủy ban nhân dân tỉnh có ý kiến như sau: yêu cầu các xã rà soát trụ sở.")));
  }

  @Test
  void namesBehindTheCircumstanceOfALeadInLeadWhatStandsUnderIt() {
    String[] leadIns = {
      "1. Căn cứ Kế hoạch này, Sở Y tế, các huyện:",
      "1. Theo chức năng được giao, Sở Y tế, các huyện:",
      "1. Ngoài các nhiệm vụ nêu trên, Sở Y tế, các huyện:",
      "1. Về phòng dịch: Sở Y tế, các huyện:",
    };
    for (String leadIn : leadIns) {
      assertEquals(
          List.of("Sở Y tế + các huyện / "),
          who(tasks("KẾ HOẠCH", "I. NHIỆM VỤ", leadIn, "- Rà soát kho thuốc của từng trạm.")),
          leadIn);
    }
    assertEquals(
        List.of(),
        who(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Căn cứ tình hình dịch bệnh, yêu cầu công tác y tế:",
                "- Rà soát kho thuốc của từng trạm.")));
  }

  @Test
  void bodiesAboveItemsMayBeToldByWhatTheyAreChargedWith() {
    assertEquals(
        List.of("Các sở, huyện được phân công chủ trì cải thiện các chỉ số / "),
        who(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Các sở, huyện được phân công chủ trì cải thiện các chỉ số:",
                "- Công bố kết quả theo dõi.")));
    assertEquals(
        List.of("Các sở, huyện / "),
        who(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Các sở, huyện có trách nhiệm thực hiện:",
                "- Công bố kết quả theo dõi.")));
  }

  @Test
  void aTimeBeforeWhoMustFinishHoldsForAllItems() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
            "1. Trước ngày 30/6/2025, các sở hoàn thành các việc sau:",
            "- Rà soát nhà đất dôi dư.",
            "2. Trong quý II năm 2025, Sở Nội vụ hoàn thành các nhiệm vụ sau:",
            "- Sắp xếp lại các phòng.",
            "3. Trong quý II năm 2025, Sở Y tế tập trung các nhiệm vụ sau:",
            "- Kiểm kê trang thiết bị.",
            "4. Sau cuộc họp ngày 30/6/2025, các sở hoàn thành các việc sau:",
            "- Lập hồ sơ từng trạm.");
    assertEquals(
        List.of("Trước ngày 30/6/2025", "Trong quý II năm 2025", "none", "none"),
        found.stream()
            .map(Task::deadline)
            .map(deadline -> deadline == null ? "none" : deadline.value().text())
            .toList());
  }

  @Test
  void whoGoesOnToCarryOutLeadsTheItemsOfTheColon() {
    assertEquals(
        List.of("Sở Y tế / "),
        who(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Sở Y tế tiếp tục thực hiện:",
                "- Kiểm kê trang thiết bị.")));
  }
}
