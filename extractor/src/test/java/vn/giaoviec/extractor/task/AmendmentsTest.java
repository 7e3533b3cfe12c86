package vn.giaoviec.extractor.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;

class AmendmentsTest {

  private static List<Block> blocks(String... paragraphs) {
    return Stream.of(paragraphs)
        .<Block>map(text -> new Block.Paragraph(text, Block.Style.PLAIN, Place.onPage(1)))
        .toList();
  }

  private static List<String> kept(String... paragraphs) {
    return Amendments.without(blocks(paragraphs)).stream()
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  @Test
  void newWordingOfArticlesIsLeftOut() {
    assertEquals(
        List.of(
            "1. Khoản 2 Điều 5 được sửa đổi như sau:",
            "2. Bổ sung Điều 7a vào sau Điều 7 như sau:",
            "Điều 2. Giao Sở Công Thương rà soát quy định về chợ đêm."),
        kept(
            "1. Khoản 2 Điều 5 được sửa đổi như sau:",
            "“2. Sở Công Thương có trách nhiệm:",
            "a) Kiểm tra “chợ đêm” hằng tháng;",
            "b) Báo cáo Ủy ban nhân dân tỉnh.”",
            "2. Bổ sung Điều 7a vào sau Điều 7 như sau:",
            "\"Điều 7a. Sở Y tế kiểm tra bếp ăn.",
            "Báo cáo kết quả hằng quý.\".",
            "Điều 2. Giao Sở Công Thương rà soát quy định về chợ đêm."));
  }

  @Test
  void oneParagraphMayBeTheWholeOfIt() {
    assertEquals(
        List.of("a) Sửa đổi điểm b khoản 1 như sau:", "b) Bãi bỏ khoản 3."),
        kept(
            "a) Sửa đổi điểm b khoản 1 như sau:",
            "“b) Ủy ban nhân dân xã kiểm tra chợ;”",
            "b) Bãi bỏ khoản 3."));
  }

  @Test
  void quotesThatAmendNoArticleStay() {
    List<Block> plan =
        blocks("Sửa đổi mục III của Kế hoạch như sau:", "“1. Sở Y tế mở lớp tập huấn.”");
    assertSame(plan, Amendments.without(plan));
    List<Block> slogan = blocks("Theo Điều 5, nêu khẩu hiệu:", "“Chợ sạch, người vui.”");
    assertSame(slogan, Amendments.without(slogan));
  }

  @Test
  void aQuoteThatNothingClosesStays() {
    List<Block> open =
        blocks("Sửa đổi Điều 5 như sau:", "“Điều 5. Sở Y tế kiểm tra bếp ăn.", "Điều 2. Thi hành.");
    assertSame(open, Amendments.without(open));
  }
}
