package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What headings of plans and programmes say of the items under them. */
class HeadingsOfPlansTest {

  @Test
  void headingsOverNumberedHeadingsAndQuotasAreNoWork() {
    assertEquals(
        List.of(
            "Chủ trì thẩm tra các dự án luật về thuế.",
            "Giám sát việc thi hành luật đất đai.",
            "Vận động cử tri tham gia bỏ phiếu."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. PHÂN CÔNG NHIỆM VỤ",
                "1. Lãnh đạo, chỉ đạo rà soát, hoàn thiện pháp luật về đầu tư và tăng cường giám"
                    + " sát theo quy định.",
                "a) Ủy ban Kinh tế",
                "- Chủ trì thẩm tra các dự án luật về thuế.",
                "b) Ủy ban Pháp luật",
                "- Giám sát việc thi hành luật đất đai.",
                "II. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA",
                "1. Đối tượng thi đua",
                "- Các cơ quan, đơn vị của tỉnh.",
                "2. Nội dung thi đua",
                "- Vận động cử tri tham gia bỏ phiếu.",
                "III. SỐ LƯỢNG KHEN THƯỞNG",
                "- Ủy ban bầu cử của tỉnh: Không quá 05 cá nhân;",
                "- Văn phòng UBND tỉnh: tối đa 02 tập thể, 03 cá nhân.")));
  }

  @Test
  void whatSomethingIsIsToldAndWhatItIsTakenAsIsWork() {
    assertEquals(
        List.of("Xây dựng kho dữ liệu chung, xác định dữ liệu là nền tảng của mọi quyết định."),
        texts(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Chuyển đổi xanh là quá trình lâu dài, đòi hỏi sự tham gia của toàn dân.",
                "2. Xây dựng kho dữ liệu chung, xác định dữ liệu là nền tảng của mọi quyết"
                    + " định.")));
  }
}
