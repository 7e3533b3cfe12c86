package vn.giaoviec.extractor.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Who acts where no word tells that opens names of bodies; "|" ends what must be found. */
class AgentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đội thủy nông, tổ bơm nước| vận hành trạm bơm liên tục",
        "VNPT An Bình, Viettel| di dời cột treo cáp",
        "Người đại diện phần vốn tại công ty con| báo cáo tình hình tài chính",
        "Già làng| phối hợp với Công an xã hòa giải",
        "Chuyên viên pháp chế| rà soát hợp đồng",
        "Nhóm Toán, nhóm Tin| biên soạn đề cương"
      })
  void toldByWhatIsSaidOfThem(String text) {
    assertEquals(expected(text), found(text, Agents.subject(tokens(text), 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công tác tuyên truyền phối hợp nhịp nhàng với tuần tra",
        "Kinh phí thực hiện bố trí từ ngân sách",
        "Khan trương rà soát hồ sơ",
        "Theo hướng dẫn của cấp trên tổ chức kiểm tra",
        "Là cơ quan thường trực, chủ trì tham mưu",
        "Tân An khẩn trương khắc phục sự cố",
        "Nội dung kế hoạch phân công rõ người",
        ""
      })
  void notToldByOtherWork(String text) {
    assertEquals(null, Agents.subject(Tokens.of(text), 0));
  }

  @Test
  void whoIsAskedStandsBeforeAVerb() {
    String text = "bà con tiểu thương chợ An Phú| ký cam kết không lấn chiếm";
    assertEquals(expected(text), found(text, Agents.object(tokens(text), 0)));
    assertEquals(null, Agents.object(Tokens.of("báo cáo kết quả trước ngày 5"), 0));
    assertEquals(null, Agents.object(Tokens.of("đất cho 12 hộ dân"), 0));
  }

  @Test
  void aCommaAddsOthersToBodies() {
    String text = "các cơ sở lưu trú, quán ăn trên địa bàn| ký cam kết";
    assertEquals(expected(text), found(text, Agents.more(tokens(text), 0, 5)));
    assertEquals(null, Agents.more(Tokens.of("Sở Y tế, báo cáo kết quả thực hiện"), 0, 3));
  }

  @Test
  void aHeadingMayBeNamesAlone() {
    assertTrue(Agents.goOn(Tokens.of(", chủ phương tiện và thuyền trưởng"), 0));
    assertFalse(Agents.goOn(Tokens.of(", báo cáo kết quả"), 0));
    assertFalse(Agents.goOn(Tokens.of(", nội dung tuyên truyền"), 0));
    assertTrue(Agents.tail(Tokens.of("khai thác chợ"), 0));
    assertFalse(Agents.tail(Tokens.of("khai thác chợ; báo cáo kết quả"), 0));
    assertTrue(Agents.named(Tokens.of("Nhóm Toán, nhóm Tin")));
    assertFalse(Agents.named(Tokens.of("Hội nghị sơ kết")));
  }

  @Test
  void staysCheapOnHostileText() {
    for (String piece : List.of("các, ", "và ", "Tổ ", "A-", "chủ ")) {
      List<Token> tokens = Tokens.of(piece.repeat(2_000));
      assertEquals(null, Agents.object(tokens, 0));
    }
  }

  private static List<Token> tokens(String text) {
    return Tokens.of(text.replace("|", ""));
  }

  private static String expected(String text) {
    return text.substring(0, text.indexOf('|'));
  }

  private static String found(String text, BodyPhrase phrase) {
    List<Token> tokens = tokens(text);
    return phrase == null
        ? ""
        : text.replace("|", "")
            .substring(tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end());
  }
}
