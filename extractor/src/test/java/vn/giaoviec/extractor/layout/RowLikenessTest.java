package vn.giaoviec.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers as recognition reads them twice; rows that only resemble one another. */
class RowLikenessTest {

  private static boolean alike(String one, String other) {
    return RowLikeness.alike(List.of(one.split("\\|", -1)), List.of(other.split("\\|", -1)));
  }

  @Test
  void aHeaderReadTwice() {
    assertTrue(
        alike("TT|Nội dung thực hiện|Đơn vị chủ trì", "TI|Nội dưng thực hiện|Đơn vị chủ trì"));
    assertTrue(alike("STT|Việc cần làm|Bao giờ", "STT|Việc cần làm|Bao giờ"));
  }

  @Test
  void rowsUnderOneHeading() {
    assertFalse(alike("1|Họp tổng kết quý|Văn phòng", "2|Họp tổng kết quý|Văn phòng"));
    assertFalse(alike("Quý 1|Họp tổng kết quý|Văn phòng", "Quý 2|Họp tổng kết quý|Văn phòng"));
    assertFalse(alike("I|Nông nghiệp vùng|Các sở", "II|Nông nghiệp vùng|Các sở"));
    assertFalse(alike("a|Nông nghiệp vùng|Các sở", "b|Nông nghiệp vùng|Các sở"));
  }

  @Test
  void otherWords() {
    assertFalse(alike("TT|Công việc|Thời hạn", "TT|Chỉ tiêu|Đơn vị"));
    assertFalse(alike("TT|Công việc|Thời hạn", "TT|Công việc"));
  }
}
