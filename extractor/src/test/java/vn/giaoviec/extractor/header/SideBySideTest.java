package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Place;

/** Two signers of one document side by side, each with titles and a name of their own. */
class SideBySideTest {

  private static Block paragraph(String text, float left, float top) {
    Box box = new Box(left, top, left + 120, top + 14);
    return new Block.Paragraph(text, Block.Style.PLAIN, Place.onPage(1, box));
  }

  private static Block high(String text, float left, float top) {
    Box box = new Box(left, top, left + 120, top + 50);
    return new Block.Paragraph(text, Block.Style.PLAIN, Place.onPage(1, box));
  }

  private static Header read(Block... closing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph("THÔNG BÁO", 200, 50));
    blocks.add(paragraph("1. Sở Tài chính báo cáo kết quả trước ngày 05/6/2024.", 85, 90));
    blocks.addAll(List.of(closing));
    return HeaderReader.read(PartSplitter.split(blocks));
  }

  @Test
  void ofTwoDeputiesTheRightOneAnswers() {
    Header header =
        read(
            high("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", 100, 300),
            paragraph("Lê Văn An", 100, 400),
            high("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", 350, 300),
            paragraph("Trần Thị Bình", 350, 400));
    Headers.assertSigner("Trần Thị Bình", "PHÓ GIÁM ĐỐC", "KT.", header);
  }

  @Test
  void headAnswersBesideADeputyOnEitherSide() {
    Block deputy = high("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", 100, 300);
    Header right =
        read(
            deputy,
            paragraph("Lê Văn An", 100, 400),
            high("CHỦ TỊCH", 350, 300),
            paragraph("Trần Thị Bình", 350, 400));
    Headers.assertSigner("Trần Thị Bình", "CHỦ TỊCH", null, right);
    Header left =
        read(
            high("CHỦ TỊCH", 100, 300),
            paragraph("Trần Thị Bình", 100, 400),
            high("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", 350, 300),
            paragraph("Lê Văn An", 350, 400));
    Headers.assertSigner("Trần Thị Bình", "CHỦ TỊCH", null, left);
  }

  @Test
  void signatureBelowIsOfWhatIsAttached() {
    Header header =
        read(
            high("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", 350, 300),
            paragraph("Lê Văn An", 350, 400),
            high("KT. CHỦ TỊCH PHÓ CHỦ TỊCH", 350, 500),
            paragraph("Trần Thị Bình", 350, 600));
    Headers.assertSigner("Lê Văn An", "PHÓ GIÁM ĐỐC", "KT.", header);
  }
}
