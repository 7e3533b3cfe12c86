package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** Sentences that look like work and are none, with those of the same form that are. */
class WhatIsNoTaskTest {

  @Test
  void whatStandsBeforeTheSentenceThatLeadsInIsNoWorkButARequestIs() {
    assertEquals(
        List.of("Sở Y tế / ", "Sở Công Thương / "),
        who(
            tasks(
                "CHỈ THỊ",
                "Phát triển chợ nông thôn được các cấp quan tâm trong nhiều năm.",
                "Yêu cầu Sở Y tế kiểm tra bếp ăn tại các chợ.",
                "Để chợ sạch hơn, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:",
                "1. Sở Công Thương rà soát các chợ tạm."))); // the first has no lead
  }

  @Test
  void whatSomethingIsIsNoWorkButToTakeItAsSomethingIs() {
    assertEquals(
        List.of("Xác định dạy nghề là nhiệm vụ trọng tâm của các trường.", "Mở lớp dạy nghề mộc."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Phát triển dạy nghề là giải pháp quan trọng để giảm nghèo.",
                "2. Xác định dạy nghề là nhiệm vụ trọng tâm của các trường.",
                "3. Mở lớp dạy nghề mộc.")));
  }

  @Test
  void whereTheMoneyComesFromAndWhoTakesPartAreNoWork() {
    assertEquals(
        List.of("Lập dự toán kinh phí sửa chợ."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Kinh phí thực hiện được ngân sách xã bảo đảm theo quy định.",
                "2. Lập dự toán kinh phí sửa chợ.",
                "3. Thành phần: Ủy ban nhân dân xã; Hội Phụ nữ xã tham dự cùng các hộ.")));
  }

  @Test
  void aTextThatIsOnlyNamedIsNoWorkButWhatIsDoneWithItIs() {
    assertEquals(
        List.of(
            "Nghị quyết số 08/2024/NQ-HĐND: rà soát mức chi, trình sửa đổi.",
            "Kế hoạch số 31/KH-UBND về nước sạch, hoàn thành trước ngày 20/9/2025."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Luật Đê điều số 79/2006/QH11 được sửa đổi, bổ sung: Điểm a khoản 2 Điều 7;",
                "2. Quyết định số 14/2021/QĐ-UBND ngày 05 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh"
                    + " quy định về quản lý chợ;",
                "3. Nghị quyết số 08/2024/NQ-HĐND: rà soát mức chi, trình sửa đổi.",
                "4. Kế hoạch số 31/KH-UBND về nước sạch, hoàn thành trước ngày 20/9/2025.")));
  }

  @Test
  void whatTransitionalArticlesSayIsNoWork() {
    assertEquals(
        List.of("Sở Tài chính có trách nhiệm tiếp nhận hồ sơ của quỹ."),
        texts(
            tasks(
                "NGHỊ QUYẾT",
                "Điều 3. Điều khoản chuyển tiếp",
                "1. Người dân không phải nộp lại hồ sơ đã nộp.",
                "2. Phòng Kinh tế tiếp tục tính thời hạn giải quyết từ ngày nhận bàn giao hồ sơ.",
                "Điều 4. Tổ chức thực hiện",
                "1. Sở Tài chính có trách nhiệm tiếp nhận hồ sơ của quỹ.")));
  }

  @Test
  void aHeadingInCapitalsIsNoWork() {
    assertEquals(
        List.of("Trồng cây trên đường vào chợ An Phú."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. TRIỂN KHAI CÔNG TÁC TRỒNG CÂY TRÊN CÁC TUYẾN ĐƯỜNG",
                "2. Trồng cây trên đường vào chợ An Phú.")));
  }

  @Test
  void whatWorkCarriesOutMayHaveBeenLaidDown() {
    assertEquals(
        List.of("Thực hiện chế độ báo cáo đã được quy định tại Quy chế làm việc."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Thực hiện chế độ báo cáo đã được quy định tại Quy chế làm việc.",
                "2. Công tác báo cáo đã được các đơn vị quan tâm.")));
  }

  @Test
  void whatThoseWhoWorkAskOfOthersIsPartOfTheirWork() {
    assertEquals(
        List.of("Phòng Kinh tế / "),
        who(
            tasks(
                "KẾ HOẠCH",
                "1. Phòng Kinh tế:",
                "- Rà soát, yêu cầu các hộ kinh doanh niêm yết giá trên địa bàn xã.")));
  }

  @Test
  void aListOfWhatIsMeantIsNoListOfWork() {
    String item =
        "Xử lý nghiêm các vi phạm, nhất là: (i) Lấn chiếm vỉa hè; (ii) Đổ rác xuống kênh An Phú.";
    assertEquals(List.of(item), texts(tasks("KẾ HOẠCH", "I. NHIỆM VỤ", "1. " + item)));
    assertEquals(
        List.of("Lập danh sách các hộ lấn chiếm", "Đặt thùng rác dọc kênh An Phú."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Phòng Kinh tế thực hiện: (1) Lập danh sách các hộ lấn chiếm; (2) Đặt thùng rác"
                    + " dọc kênh An Phú.")));
  }

  @Test
  void anItemOfABudgetIsNoWorkButWorkMayCostMoney() {
    assertEquals(
        List.of(
            "Sửa chữa mái chợ huyện, kinh phí: 500 triệu đồng.",
            "Xây dựng hai bến đò với kinh phí dự kiến: 900 triệu đồng."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. Nhiệm vụ",
                "1. Phân bổ cho các chợ, bến xe, bến đò và khoản trả nợ cũ là: 1.200 triệu đồng;",
                "2. Bổ sung cho ngân sách các xã: 3.500 triệu đồng;",
                "3. Sửa chữa mái chợ huyện, kinh phí: 500 triệu đồng.",
                "4. Xây dựng hai bến đò với kinh phí dự kiến: 900 triệu đồng.")));
  }

  @Test
  void aHeadingWhoseItemsAreLabelledIsNoWorkItself() {
    assertEquals(
        List.of("Rà soát lại ranh giới các quầy hàng."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "1. Nghiên cứu, đề xuất và thực hiện việc sắp xếp lại các quầy hàng trong chợ.",
                "- Rà soát lại ranh giới các quầy hàng.",
                "Đơn vị chủ trì: Sở Công Thương.")));
  }

  @Test
  void whatAnItemIsToldToBeIsNoWork() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1/ Đánh giá: Các đội đủ quân số; Phòng Kỹ thuật xử lý sự cố chậm.",
            "2/ Mức chi: 1.000.000 đồng mỗi người, từ nguồn quỹ phúc lợi của công ty.",
            "3/ Thống nhất giữ nguyên 17 người như hiện nay ở trạm bơm số 2.",
            "4/ Thông qua kết quả sản xuất kinh doanh 6 tháng đầu năm của công ty.",
            "5/ Thống nhất quản lý dữ liệu khách hàng tại Phòng Kinh doanh.");
    assertEquals(
        List.of("Thống nhất quản lý dữ liệu khách hàng tại Phòng Kinh doanh."), texts(found));
  }

  @Test
  void aListOfWhatIsWorkedOnIsOneWork() {
    assertEquals(
        List.of(
            "Hoàn thiện các báo cáo: (i) Báo cáo về chợ; (ii) Báo cáo về bến xe.",
            "Lập bảng kê chợ tạm",
            "Rà soát giá thuê quầy."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. Nhiệm vụ",
                "1. Hoàn thiện các báo cáo: (i) Báo cáo về chợ; (ii) Báo cáo về bến xe.",
                "2. Thực hiện các việc: (i) Lập bảng kê chợ tạm; (ii) Rà soát giá thuê quầy.")));
  }

  /** What stands under a plan's table: where it is, what may change, what a sign in it means. */
  @Test
  void notesUnderTablesAreNoWork() {
    assertEquals(
        List.of("Khảo sát các chợ tạm trên địa bàn."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. Nhiệm vụ",
                "1. Khảo sát các chợ tạm trên địa bàn.",
                "2. (Chi tiết tại biểu kèm theo)",
                "3. Thời gian thực hiện các công việc sẽ được điều chỉnh theo thực tế.",
                "4. (*) Trưởng đoàn là Giám đốc Sở Công Thương hoặc người được ủy quyền.",
                "5. Trong quá trình thực hiện, trường hợp cần thiết phải điều chỉnh, bổ sung kế"
                    + " hoạch, các phòng gửi ý kiến về Phòng Kinh tế để tổng hợp.",
                "Ghi chú:",
                "- Chủ tịch hội đồng là lãnh đạo Sở Công Thương.")));
  }

  @Test
  void headingsOfTimeOrMoneyMayComeToWhoDoesWhat() {
    assertEquals(
        List.of(
            "Các đơn vị lập danh sách tham gia hội thi.",
            "Sở Nội vụ hướng dẫn khen thưởng.",
            "Sở Tài chính cân đối dự toán hằng năm."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. THỜI GIAN VÀ TRÁCH NHIỆM THỰC HIỆN",
                "1. Thời gian thực hiện",
                "Hội thi được tổ chức từ ngày ban hành kế hoạch đến hết tháng 9.",
                "2. Trách nhiệm thực hiện",
                "- Các đơn vị lập danh sách tham gia hội thi.",
                "- Sở Nội vụ hướng dẫn khen thưởng.",
                "II. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN",
                "1. Sở Tài chính cân đối dự toán hằng năm.",
                "2. Ngân sách tỉnh bảo đảm kinh phí cho vòng chung kết.",
                "III. THỜI GIAN, ĐỊA ĐIỂM",
                "1. Các đơn vị có mặt lúc 8 giờ tại hội trường.")));
  }

  @Test
  void aChargeIsWorkAmongCriteriaAndAimsOrBesideAnAnnex() {
    assertEquals(
        List.of(
            "Trên cơ sở kết quả chấm điểm, giao Sở Y tế thành lập đoàn kiểm tra (Chi tiết theo Phụ"
                + " lục đính kèm).",
            "Xét thi đua, khen thưởng và tổng kết phong trào."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. TIÊU CHÍ ĐÁNH GIÁ",
                "1. Các đơn vị đạt từ 90 điểm trở lên được xếp loại tốt.",
                "2. Trên cơ sở kết quả chấm điểm, giao Sở Y tế thành lập đoàn kiểm tra (Chi tiết"
                    + " theo Phụ lục đính kèm).",
                "II. MỤC ĐÍCH, YÊU CẦU",
                "1. Nâng cao trách nhiệm của các đơn vị được giao nhiệm vụ.",
                "III. NHIỆM VỤ",
                "1. Xét thi đua, khen thưởng và tổng kết phong trào.",
                "2. Xét đề nghị của Giám đốc Sở Y tế,")));
  }

  @Test
  void aHeadingThatNamesAMatterIsNoWorkButAMatterWithItsWorkIs() {
    assertEquals(
        List.of("Mở lớp dạy nghề mộc.", "Về dạy nghề: mở thêm hai lớp."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Về việc sắp xếp các trường nghề năm 2025",
                "Mở lớp dạy nghề mộc.",
                "2. Về dạy nghề: mở thêm hai lớp.",
                "3. Việc thu học phí thực hiện theo Nghị định số 81/2021/NĐ-CP.")));
  }

  @Test
  void anArticleThatStandsAloneEnactsUnlessItNamesWhoMustAct() {
    assertEquals(
        List.of(
            "Giao Ủy ban nhân dân tỉnh giao biên chế cho từng cơ quan trước ngày 30/6/2025.",
            "Sở Xây dựng thực hiện các thủ tục thu phí bến An.",
            "Giữ vệ sinh chợ An Phú."),
        texts(
            tasks(
                "NGHỊ QUYẾT",
                "Điều 1. Thông qua danh mục 12 dự án thu hồi đất năm 2025.",
                "Điều 2. Chuyển mục đích sử dụng 8,2 ha đất trồng lúa để làm 03 dự án.",
                "Điều 3. Giao 2.150 biên chế cho các cơ quan hành chính của tỉnh.",
                "Điều 4. Giao Ủy ban nhân dân tỉnh giao biên chế cho từng cơ quan trước ngày"
                    + " 30/6/2025.",
                "Điều 5. Sở Xây dựng thực hiện các thủ tục thu phí bến An.",
                "Điều 6. Ủy quyền cho Giám đốc Sở Công Thương cấp giấy phép.",
                "Điều 7. Nhiệm vụ",
                "1. Giữ vệ sinh chợ An Phú.")));
    assertEquals(
        List.of(),
        texts(
            tasks("QUYẾT ĐỊNH", "Điều 1. Ủy quyền Giám đốc Sở Xây dựng cấp giấy phép xây dựng.")));
  }

  @Test
  void whoOnlyOverseesAResolutionHasNoWorkButWhoDoesMoreHas() {
    assertEquals(
        List.of("Ban Nội chính / ", "Mặt trận Tổ quốc tỉnh / "),
        who(
            tasks(
                "NGHỊ QUYẾT",
                "1. Ban Nội chính lãnh đạo việc rà soát các quy định và giám sát việc thực hiện"
                    + " Nghị quyết.",
                "2. Mặt trận Tổ quốc tỉnh xây dựng chương trình giám sát việc thực hiện Nghị quyết,"
                    + " phát huy vai trò phản biện.",
                "3. Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân tỉnh trong phạm vi"
                    + " nhiệm vụ, quyền hạn của mình giám sát việc thực hiện Nghị quyết.",
                "4. Các Tổ đại biểu tăng cường đôn đốc, kiểm tra, giám sát việc thực hiện Nghị"
                    + " quyết này.")));
  }

  @Test
  void behindWhatItIsAboutAVerbOpensWork() {
    assertEquals(
        List.of(
            "Đối với các cầu yếu, rà soát và lập danh mục.",
            "Đối với hạ tầng đã xây dựng, phối hợp với Sở Y tế, Sở Nội vụ dùng chung."),
        texts(
            tasks(
                "THÔNG BÁO",
                "1. Đối với các cầu yếu, rà soát và lập danh mục.",
                "2. Đối với các dự án chậm, nguyên nhân chủ yếu là vướng mặt bằng.",
                "3. Đối với hạ tầng đã xây dựng, phối hợp với Sở Y tế, Sở Nội vụ dùng chung.",
                "4. Đối với trường hợp nộp chậm, tính tiền phạt theo quy định.")));
  }

  @Test
  void theTitleOfATableIsNoWork() {
    assertEquals(
        List.of("Lập bảng kê các hộ cần sửa nhà ở."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "Bảng 1. Xây dựng các văn bản của tỉnh",
                "Biểu số 2: Tổ chức các lớp tập huấn",
                "1. Lập bảng kê các hộ cần sửa nhà ở.")));
  }
}
