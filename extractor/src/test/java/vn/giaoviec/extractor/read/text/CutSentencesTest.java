package vn.giaoviec.extractor.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.read.UnreadableException;

/** Sentences that a page's end or the end of a line cuts before a number or behind one. */
class CutSentencesTest {

  @Test
  void aPagesNumberInsideASentenceEndsNoParagraph() throws UnreadableException {
    String paged =
        """
        Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện những việc sau.

        1. Tập trung phát triển


        2

        các khu công nghiệp lớn.

        2. Thành lập các đội

        3

        Đội một ở phía Bắc.
        """;
    assertEquals(
        List.of("1. Tập trung phát triển các khu công nghiệp lớn.", "2. Thành lập các đội"),
        Paragraphs.of(paged).subList(1, 3));
  }

  @Test
  void anAmountOnALineOfItsOwnGoesOnAndADashWithASentenceDoesNot() throws UnreadableException {
    String wrapped =
        """
        1. Tình hình thực hiện dự toán của địa phương năm 2025 và ước thực hiện năm 2026
        - Tổng kinh phí cấp cho các cơ quan năm 2025 (trong đó: các đơn vị cấp tỉnh:
        38.124 triệu đồng; các xã: 37 triệu đồng).
        2. Dự án nâng cấp đoạn đường sắt qua địa bàn tỉnh thuộc tuyến Hà Nội - Hòa Lạc
        - Mường Tân đã khởi công.
        """;
    String filler =
        """
        Một dòng dài vừa phải để biết các dòng được ngắt ở đâu trong văn bản này thì sẽ
        còn đi tiếp ở dòng sau.

        """;
    assertEquals(
        List.of(
            "1. Tình hình thực hiện dự toán của địa phương năm 2025 và ước thực hiện năm 2026",
            "- Tổng kinh phí cấp cho các cơ quan năm 2025 (trong đó: các đơn vị cấp tỉnh: 38.124"
                + " triệu đồng; các xã: 37 triệu đồng).",
            "2. Dự án nâng cấp đoạn đường sắt qua địa bàn tỉnh thuộc tuyến Hà Nội - Hòa Lạc - Mường"
                + " Tân đã khởi công."),
        Paragraphs.of(wrapped + filler.repeat(6)).subList(0, 3));
  }
}
