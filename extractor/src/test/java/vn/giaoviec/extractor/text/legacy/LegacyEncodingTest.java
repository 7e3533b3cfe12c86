package vn.giaoviec.extractor.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.text.legacy.LegacyEncoding.TCVN3;
import static vn.giaoviec.extractor.text.legacy.LegacyEncoding.TCVN3_CAPITALS;
import static vn.giaoviec.extractor.text.legacy.LegacyEncoding.VNI;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {

  @Test
  void everyLetterOfTcvn3() {
    assertEquals(67 + 7, LegacyLetters.tcvn3().size());
    LegacyLetters.tcvn3()
        .forEach((letter, place) -> assertEquals(letter, TCVN3.decode(place), place));
  }

  @Test
  void everyLetterInFontsOfCapitals() {
    LegacyLetters.tcvn3()
        .forEach(
            (letter, place) ->
                assertEquals(letter.toUpperCase(Locale.ROOT), TCVN3_CAPITALS.decode(place)));
  }

  @Test
  void everyLetterOfVni() {
    assertEquals(134, LegacyLetters.vni().size());
    LegacyLetters.vni().forEach((letter, place) -> assertEquals(letter, VNI.decode(place)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ủy ban nhân dân tỉnh giao Sở Nội vụ chủ trì, phối hợp với các đơn vị, 20% đúng hạn.",
        "Bưởi, khuỷu, nghiêng, thuở, ngoẵng, quýt, ỷ lại, giữ gìn, Đắk Lắk; \"trích\" (số 12/QĐ-UBND)",
      })
  void readsWhatWasWrittenInIt(String text) {
    assertEquals(text, VNI.decode(LegacyLetters.inVni(text)));
    assertEquals(text.replace('Ủ', 'ủ'), TCVN3.decode(LegacyLetters.inTcvn3(text)));
  }

  @Test
  void capitalsOfTcvn3ComeFromTheLettersAround() {
    assertEquals(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        TCVN3.decode(LegacyLetters.inTcvn3("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    assertEquals("Lê Văn Tú", TCVN3.decode("Lª V¨n Tó"));
    assertEquals("Đà Nẵng", TCVN3.decode("§µ N½ng"));
  }

  @Test
  void hyphensThatStandForAnotherLetter() {
    assertEquals("trước, đầu tư", TCVN3.decode("tr-íc, ®Çu t-"));
    assertEquals("trước", TCVN3.decode("tr\u2212íc"));
    assertEquals("kinh tế-xã hội, UBND-TH - 5", TCVN3.decode("kinh tÕ-x· héi, UBND-TH - 5"));
  }

  @Test
  void marksOfVniInEitherCase() {
    assertEquals("ĐIỀU LỆ", VNI.decode("ÑIEÀU LEä"));
    assertEquals("Á", VNI.decode("Aù"));
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime,TCVN3",
    ".VnTimeH,TCVN3_CAPITALS",
    ".VnArial,TCVN3",
    ".VnArial NarrowH,TCVN3_CAPITALS",
    "'ABCDEF+.VnTime,Bold',TCVN3",
    "'ABCDEF+.VnTimeH,BoldItalic',TCVN3_CAPITALS",
    "ABCDEF+.VnTimeH-Bold,TCVN3_CAPITALS",
    "VNI-Times,VNI",
    "VNI-Helve-Condense,VNI",
    "BCDEEE+VNI-Times-Bold,VNI",
  })
  void fontsNameTheirEncoding(String font, LegacyEncoding encoding) {
    assertEquals(encoding, LegacyEncoding.ofFont(font));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Times New Roman", "VnTimes", "Arial", "Vni", "ABCDEF+TimesNewRomanPSMT"})
  void otherFontsDont(String font) {
    assertNull(LegacyEncoding.ofFont(font));
  }
}
