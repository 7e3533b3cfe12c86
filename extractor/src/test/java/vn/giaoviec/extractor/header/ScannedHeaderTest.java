package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Place;

class ScannedHeaderTest {

  private static Header header(@Nullable Found<String> issuer, @Nullable Found<String> title) {
    Header.Signer signer = new Header.Signer(null, title, null);
    return new Header(
        null, null, issuer, null, null, null, List.of(), List.of(), signer, null, List.of());
  }

  private static Found<String> found(String text) {
    return Found.of(text, Place.onPage(1), text, "header/issuer-of-letterhead");
  }

  @Test
  void issuerAndTitleAreMendedAndWhatWasReadIsKept() {
    Header mended = ScannedHeader.mended(header(found("Sở Tải chính"), found("GIAM ĐỐC")));
    Found<String> issuer = mended.issuer();
    assertNotNull(issuer);
    assertEquals("Sở Tài chính", issuer.value());
    assertEquals("Sở Tải chính", issuer.evidence().source());
    assertEquals("Sở Tài chính", issuer.evidence().repaired());
    Header.Signer signer = mended.signer();
    assertNotNull(signer);
    Found<String> title = signer.title();
    assertNotNull(title);
    assertEquals("GIÁM ĐỐC", title.value());
  }

  @Test
  void rightNamesStayAsTheyAre() {
    Header header = header(found("Sở Tài chính"), null);
    assertSame(header.issuer(), ScannedHeader.mended(header).issuer());
  }

  private static Header letter(String number, String type, String issuer, String... recipients) {
    return new Header(
        found(number),
        found(type),
        found(issuer),
        null,
        null,
        null,
        List.of(),
        Stream.of(recipients).map(ScannedHeaderTest::found).toList(),
        null,
        null,
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/IB-UBND | Thông báo | Ủy ban nhân dân tỉnh Hòa Lâm | Lưu: VT | 12/TB-UBND",
        "12/QD-UBND | Quyết định | Ủy ban nhân dân tỉnh Hòa Lâm | Lưu: VT | 12/QĐ-UBND",
        "87/ILMHTX-KH | Công văn | Liên minh HTX tỉnh Hòa Lâm | Lưu: VT, KH | 87/LMHTX-KH",
        "594/UBND-NG | Công văn | Ủy ban nhân dân tỉnh Hòa Lâm | Lưu: VT, NC | 594/UBND-NC",
        "31/SGDDT-KHTC | Công văn | Sở Giáo dục và Đào tạo | Lưu: VT, KHTC | 31/SGDĐT-KHTC",
        "45-GV/TU | Công văn | Tỉnh ủy Hòa Lâm | Lưu: VPTU | 45-CV/TU",
        "594/UBND-NG | Công văn | Ủy ban nhân dân tỉnh Hòa Lâm | Lưu: VT, TH | 594/UBND-NG",
        "594/UBND-KT | Công văn | Ủy ban nhân dân tỉnh Hòa Lâm | Lưu: VT, KL | 594/UBND-KT",
        "22/KH-SNN | Kế hoạch | Sở Nông nghiệp tỉnh Hòa Lâm | Lưu: VT | 22/KH-SNN",
        "71/TTg-KTTH | Công văn | Thủ tướng Chính phủ | Lưu: VT | 71/TTg-KTTH",
        "70/HĐ-NN | Hợp đồng | Sở Nội vụ | Lưu: VT, NM, NH | 70/HĐ-NN"
      })
  void codeIsSpeltAsTheDocumentSpellsIt(
      String read, String type, String issuer, String recipient, String meant) {
    Found<String> number = ScannedHeader.mended(letter(read, type, issuer, recipient)).number();
    assertNotNull(number);
    assertEquals(meant, number.value());
    assertEquals(read, number.evidence().source());
  }

  @ParameterizedTest
  @CsvSource({
    "Lẽ Văn Hòa, Lê Văn Hòa",
    "Nguyên Thị Tuyết, Nguyễn Thị Tuyết",
    "Đổ Vău Thành, Đỗ Văn Thành",
    "Phàn Vần Sơn, Phàn Vần Sơn",
    "Lường Minh Hạ, Lường Minh Hạ",
    "Trần Hằng, Trần Hằng"
  })
  void familyNamesThatNobodyBearsAreMended(String read, String meant) {
    Header.Signer signer = new Header.Signer(found(read), null, null);
    Header header =
        new Header(
            null, null, null, null, null, null, List.of(), List.of(), signer, null, List.of());
    Header.Signer mended = ScannedHeader.mended(header).signer();
    assertNotNull(mended);
    Found<String> name = mended.name();
    assertNotNull(name);
    assertEquals(meant, name.value());
  }
}
