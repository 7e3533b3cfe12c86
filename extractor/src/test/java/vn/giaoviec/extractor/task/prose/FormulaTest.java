package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** Sentences of form, with work of the same form. */
class FormulaTest {

  @Test
  void toHaveADirectiveCarriedOutIsAFormula() {
    assertEquals(
        List.of("Chi cục Thú y / "),
        who(
            tasks(
                "CHỈ THỊ",
                "1. Chi cục Thú y tiêm phòng dại cho chó.",
                "2. Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã tổ chức triển khai và chỉ đạo"
                    + " các cơ quan, tổ chức, đơn vị thuộc phạm vi quản lý thực hiện nghiêm Chỉ thị"
                    + " này.",
                "3. Ủy ban nhân dân xã kêu gọi toàn dân thi đua thực hiện thắng lợi Kế hoạch.")));
  }

  @Test
  void toCarryOutALetterThatWasReceivedIsNoWorkButToReportIs() {
    List<Task> found =
        tasks(
            "CÔNG VĂN",
            "Đề nghị các trường thực hiện các nội dung sau:",
            "1. Rà soát danh sách học sinh nghèo.",
            "Nhận được công văn này, đề nghị các trường triển khai thực hiện./.");
    assertEquals(List.of("Rà soát danh sách học sinh nghèo."), texts(found));
    List<Task> report =
        tasks(
            "CÔNG VĂN",
            "Nhận được công văn này, đề nghị các trường gửi danh sách trước ngày 20/3/2025.");
    assertEquals(1, report.size());
  }

  @Test
  void aCircumstanceIsNoFormulaUnlessItTellsWhomToAsk() {
    assertEquals(
        List.of("Sở Tài chính / "),
        who(
            tasks(
                "CÔNG VĂN",
                "Trong quá trình thực hiện dự toán, Sở Tài chính rà soát các khoản thu còn nợ.",
                "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Tài chính.",
                "Xét báo cáo của Sở Y tế số 12/BC-SYT, về tình hình chợ, kiểm tra bến xe năm"
                    + " 2024.",
                "Sở Tài chính có trách nhiệm chủ trì, phối hợp với các sở tổ chức triển khai thực"
                    + " hiện Quyết định này.",
                "Thay thế Quyết định số 15/QĐ-UBND ngày 2/3/2021 của Ủy ban nhân dân tỉnh.")));
  }

  @Test
  void toWhomDifficultiesAreToldIsNoWorkButAReportByADayIs() {
    assertEquals(
        List.of(
            "Sở Xây dựng kiểm tra các giàn giáo.",
            "Khi có khó khăn về vốn, Sở Tài chính cân đối ngân sách dự phòng.",
            "Yêu cầu các sở gửi danh sách cơ sở vi phạm trước ngày 20/6/2025."),
        texts(
            tasks(
                "THÔNG BÁO",
                "1. Sở Xây dựng kiểm tra các giàn giáo.",
                "2. Khi có khó khăn về vốn, Sở Tài chính cân đối ngân sách dự phòng.",
                "3. Tổ chức thực hiện",
                "Giám đốc các sở chịu trách nhiệm tổ chức thực hiện nghiêm túc các nội dung nêu"
                    + " trên; nếu phát sinh vướng mắc vượt thẩm quyền, kịp thời báo cáo Sở Xây dựng"
                    + " để tổng hợp.",
                "Đề nghị các đơn vị khẩn trương thực hiện các nội dung chỉ đạo nêu trên theo quy"
                    + " định pháp luật. Trường hợp có khó khăn, đề nghị các đơn vị có văn bản gửi"
                    + " Sở Xây dựng (qua Văn phòng Sở) để được hướng dẫn.",
                "Yêu cầu các sở gửi danh sách cơ sở vi phạm trước ngày 20/6/2025.")));
  }

  @Test
  void whatAnnouncesToBodiesThatTheyMayKnowIsFormButADutyBeforeItIsNot() {
    assertEquals(
        List.of("Giám đốc Sở Công Thương / "),
        who(
            tasks(
                "QUYẾT ĐỊNH",
                "Điều 1. Giám đốc Sở Công Thương có trách nhiệm công khai việc này cho các tổ chức"
                    + " biết và thực hiện; tham mưu Ủy ban nhân dân tỉnh điều chỉnh khi quy định"
                    + " thay đổi.",
                "Điều 2. Văn phòng thông báo để các đơn vị biết, thực hiện./.")));
  }
}
