package vn.giaoviec.extractor.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;

class ImpossibleDatesTest {

  private static List<String> in(String text) {
    Block line = new Block.Paragraph(text, Block.Style.PLAIN, Place.UNKNOWN);
    return ImpossibleDates.find(List.of(line)).stream().map(Warning::detail).toList();
  }

  @Test
  void daysThatNoCalendarHas() {
    assertEquals(List.of("ngày 31/4"), in("Hoàn thành trước ngày 31/4."));
    assertEquals(List.of("ngày 25/14"), in("gửi báo cáo chậm nhất ngày 25/14"));
    assertEquals(List.of("31/6/2024"), in("đến hết 31/6/2024"));
    assertEquals(List.of("Ngày 29 tháng 02 năm 2023"), in("Ngày 29 tháng 02 năm 2023 họp"));
    assertEquals(List.of("30/2/2024", "ngày 0/5"), in("từ 30/2/2024 đến ngày 0/5"));
  }

  @Test
  void daysThatExist() {
    assertEquals(List.of(), in("ngày 29/2, ngày 31/12/2024, ngày 29 tháng 02 năm 2024"));
  }

  @Test
  void fractionsNumbersOfDocumentsAndCountedDays() {
    assertEquals(List.of(), in("đạt 45/63 tỉnh; 31/4 điểm; tỷ lệ 25/14"));
    assertEquals(List.of(), in("Quyết định số 31/14/2020 và số 45/2010/NĐ-CP ngày 21/4/2010"));
    assertEquals(List.of(), in("trong 45 ngày 15/20 đơn vị; từ ngày 31/4-KH; 40 tháng 13 ngày"));
    assertEquals(List.of(), in("mẫu số 45/13/2019, 31/4/2010/TT-BTC"));
  }
}
