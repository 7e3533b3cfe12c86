package vn.giaoviec.extractor.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

  private static final String TEXT =
      "Các đơn vị báo cáo kết quả thực hiện về Văn phòng trước ngày 25 hằng tháng để tổng hợp.";

  @Test
  void lettersTellTheEncoding() {
    assertEquals(LegacyEncoding.TCVN3, LegacyText.encodingOf(LegacyLetters.inTcvn3(TEXT)));
    assertEquals(LegacyEncoding.VNI, LegacyText.encodingOf(LegacyLetters.inVni(TEXT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT,
        "Là đề án xây dựng và phát triển, có các mô hình đã làm là đúng.",
        // Vietnamese of letters that Latin-1 has too
        "và có là các cán tôi bên khí cà phê ý tá trí bán bà má hát vô lý",
        "Le comité a été créé à l'été où les députés élus à l'Assemblée ont déjà été très occupés, "
            + "même après la clôture du débat général, à l'égard des régions françaises.",
        "Die Behörden prüfen, ob die Maßnahmen für die Städte nötig wären, natürlich später.",
        "Los señores también están aquí según el artículo número ocho, además de otros más.",
        "The measured width is 5 µm ± 2 %, at 20 °C, § 12, © 2019, ½ of it.",
        "¸ · ¨ © ª « ¬ ® µ ¶ ¹ » ¼ ½ ¾ Æ",
      })
  void otherTextsAreLeftAlone(String text) {
    assertNull(LegacyText.encodingOf(text));
    assertSame(text, LegacyText.decode(text));
  }

  @Test
  void tooShortToTell() {
    assertNull(LegacyText.encodingOf(LegacyLetters.inVni("Kính gửi: Sở Nội vụ")));
  }

  @Test
  void eachLineFromItsEncoding() {
    String mixed =
        LegacyLetters.inTcvn3(TEXT) + "\n" + TEXT + "\n" + LegacyLetters.inVni(TEXT) + "\n";
    assertEquals((TEXT + "\n").repeat(3), LegacyText.decode(mixed));
  }

  @Test
  void fontsWhoseTextIsUnicodeAlready() {
    LegacyFonts fonts = new LegacyFonts();
    fonts.note(".VnTime", "khác");
    fonts.note(".VnTime", "những việc");
    fonts.note(".VnArial", "kh¸c");
    fonts.note("Times New Roman", "những việc");
    assertNull(fonts.encoding(".VnTime"));
    assertEquals(LegacyEncoding.TCVN3, fonts.encoding(".VnArial"));
    assertNull(fonts.encoding("Times New Roman"));
  }
}
