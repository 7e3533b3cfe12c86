package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
}
