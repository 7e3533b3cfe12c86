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

/** Who leads by what stands over, under or behind items: headings, letters, labels, appeals. */
class LeadsOverItemsTest {

  @Test
  void headingsOfNamesAloneMayEndInOnesThatNoHeadOpens() {
    List<Task> found =
        tasks(
            "CHỈ THỊ",
            "1. Các cơ quan báo chí của tỉnh, hệ thống truyền thanh cơ sở",
            "- Tăng thời lượng đưa tin về an toàn giao thông.",
            "2. Sở Công Thương và các đơn vị kinh doanh khai thác chợ",
            "- Ngăn chặn hàng giả, hàng nhái.");
    assertEquals(
        List.of(
            "Các cơ quan báo chí của tỉnh + hệ thống truyền thanh cơ sở / ",
            "Sở Công Thương + các đơn vị kinh doanh khai thác chợ / "),
        who(found));
  }

  @Test
  void anAppealToAllDoesNotTakeAnItemFromItsLead() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Văn phòng UBND tỉnh",
            "- Theo dõi, đôn đốc tiến độ của các đơn vị, báo cáo Chủ tịch UBND tỉnh.",
            "Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.");
    assertEquals(List.of("Văn phòng UBND tỉnh / "), who(found));
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

  @Test
  void behindTheColonOfAMatterTheWorkOfTheHeadingGoesOn() {
    assertEquals(
        List.of("Ủy ban nhân dân xã An Hòa / ", "Ủy ban nhân dân xã An Hòa / ", "Sở Y tế / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Ủy ban nhân dân xã An Hòa:",
                "- Về thi công: chỉ đạo Ban Quản lý dự án, các nhà thầu tập trung nhân lực.",
                "- Đối với mặt bằng: vận động các hộ dân, các tổ chức bàn giao đất.",
                "2. Về bếp ăn: sau khi có kết quả, Sở Y tế niêm yết danh sách.")));
  }

  @Test
  void headingsOfWorkInWordsThatBodiesHaveTooNameNobody() {
    String item = "- Tăng cường giám sát các điểm trọng yếu.";
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Phòng chống bệnh lây từ vật nuôi",
            item,
            "2. TỔ CHỨC THEO DÕI, KIỂM TRA VÀ BÁO CÁO",
            item,
            "3. Tổ chức các lớp tập huấn",
            item,
            "4. Thanh tra, kiểm tra",
            item,
            "5. Trường hợp khẩn cấp",
            item,
            "6. Hội nhập quốc tế",
            item,
            "7. Nhóm giải pháp về vốn",
            item,
            "8. Phòng, chống tham nhũng",
            item);
    assertEquals(List.of(" / ", " / ", " / ", " / ", " / ", " / ", " / ", " / "), who(found));
  }

  @Test
  void organisationsAndOfficesOfSuchWordsLead() {
    String item = "- Tăng cường giám sát các điểm trọng yếu.";
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Tổ chức Công đoàn",
            item,
            "2. Tổ chức xã hội, doanh nghiệp",
            item,
            "3. Thanh tra tỉnh",
            item,
            "4. Phòng, ban chuyên môn",
            item,
            "5. Các tổ chức đảng, đoàn thể",
            item);
    assertEquals(
        List.of(
            "Tổ chức Công đoàn / ",
            "Tổ chức xã hội + doanh nghiệp / ",
            "Thanh tra tỉnh / ",
            "Phòng, ban chuyên môn / ",
            "Các tổ chức đảng, đoàn thể / "),
        who(found));
  }

  @Test
  void aLabelAmongLabelsNamesWhoDoesIt() {
    assertEquals(
        List.of(
            "Văn phòng Liên minh / ",
            "Trung tâm tư vấn, hỗ trợ phát triển kinh tế / ",
            "Giảng viên, báo cáo viên / ",
            "HTX tham gia gian hàng / ",
            " / "),
        Written.who(
            Written.tasks(
                "KẾ HOẠCH",
                "V. TỔ CHỨC THỰC HIỆN",
                "1. Văn phòng Liên minh: Chuẩn bị hội trường, khánh tiết.",
                "2. Trung tâm tư vấn, hỗ trợ phát triển kinh tế: Mời giảng viên, đón đại biểu.",
                "3. Giảng viên, báo cáo viên: Chuẩn bị bài giảng, gửi ban tổ chức.",
                "4. HTX tham gia gian hàng: Đăng ký sản phẩm trưng bày.",
                "5. Cơ sở vật chất: Chuẩn bị 100 ghế, âm thanh và ánh sáng.")));
  }

  @Test
  void aHeadingOfPeopleAmongHeadingsOfBodiesNamesWhoDoesIt() {
    assertEquals(
        List.of("Phòng Kinh tế / ", "Trưởng các thôn / ", "Học sinh, phụ huynh / ", "Các phòng / "),
        Written.who(
            Written.tasks(
                "KẾ HOẠCH",
                "III. TỔ CHỨC THỰC HIỆN",
                "1. Phòng Kinh tế",
                "- Theo dõi, đôn đốc việc thực hiện kế hoạch.",
                "2. Trưởng các thôn",
                "- Họp dân phổ biến Luật Giá.",
                "3. Học sinh, phụ huynh",
                "- Ký cam kết trước ngày 05/11/2025.",
                "4. Cơ chế phối hợp",
                "- Các phòng thường xuyên trao đổi thông tin về giá.")));
  }

  @Test
  void whomAReportTurnsToLeads() {
    assertEquals(
        List.of("Liên đoàn Lao động tỉnh / ", "Sở Y tế / "),
        Written.who(
            Written.tasks(
                "BÁO CÁO",
                "I. KẾT QUẢ",
                "- Tổ chức 04 lớp tập huấn cho cán bộ công đoàn.",
                "II. KIẾN NGHỊ, ĐỀ XUẤT",
                "1. Với Liên đoàn Lao động tỉnh",
                "- Tổ chức tập huấn nghiệp vụ cho kế toán công đoàn.",
                "2. Với Sở Y tế",
                "- Chỉ đạo các đơn vị trích nộp kinh phí đúng hạn.")));
  }

  @Test
  void theLastParagraphIsOfTheWholeDocument() {
    assertEquals(
        List.of("Phòng Kinh tế / ", "Trưởng các thôn / ", "các đơn vị / "),
        Written.who(
            Written.tasks(
                "KẾ HOẠCH",
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Phòng Kinh tế",
                "- Tham mưu kiện toàn Ban Chỉ huy xã.",
                "2. Trưởng các thôn",
                "- Tuyên truyền đến từng hộ dân.",
                "Trên đây là Kế hoạch phòng, chống thiên tai. Yêu cầu các đơn vị nghiêm túc triển"
                    + " khai thực hiện. Định kỳ hằng tháng báo cáo kết quả về UBND xã./.")));
  }

  @Test
  void itemsGoOnWithALeadInThatSaysOnlyWith() {
    assertEquals(
        List.of(
            "Công an tỉnh / Sở Tài chính + các đơn vị có liên quan",
            "Công an tỉnh / Sở Nội vụ",
            "Công an tỉnh / Sở Xây dựng"),
        Written.who(
            Written.tasks(
                "KẾ HOẠCH",
                "II. PHÂN CÔNG TRÁCH NHIỆM",
                "1. Công an tỉnh",
                "a) Phối hợp với:",
                "- Sở Tài chính và các đơn vị có liên quan tham mưu cân đối ngân sách.",
                "- Sở Nội vụ tham mưu quy định về phân cấp quản lý.",
                "b) Chủ trì, phối hợp",
                "- Sở Xây dựng rà soát các cơ sở cai nghiện.")));
  }
}
