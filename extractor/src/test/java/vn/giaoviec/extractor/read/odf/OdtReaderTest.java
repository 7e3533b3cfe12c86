package vn.giaoviec.extractor.read.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.UnreadableException;

class OdtReaderTest {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static final String HEAD =
      "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:s='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:automatic-styles>"
          + "<s:style s:name='P1' s:family='paragraph'>"
          + "<s:text-properties s:font-name='.VnTime'/></s:style>"
          + "<s:style s:name='T1' s:family='text'>"
          + "<s:text-properties s:font-name='.VnTimeH1'/></s:style>"
          + "<s:style s:name='T2' s:family='text'>"
          + "<s:text-properties s:font-name='Liberation Serif'/></s:style>"
          + "</o:automatic-styles><o:body><o:text>";

  private static List<String> texts(String body) throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      String xml = HEAD + body + "</o:text></o:body></o:document-content>";
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return new OdtReader()
        .read(new Input(out.toByteArray(), TYPE)).blocks().stream()
            .map(block -> ((Block.Paragraph) block).text())
            .toList();
  }

  @Test
  void fontsFromBeforeUnicodeAreReadByTheStyles() throws IOException, UnreadableException {
    assertEquals(
        List.of("Căn cứ THÔNG BÁO ®", "Số ®"),
        texts(
            "<t:p t:style-name='P1'>C¨n cø <t:span t:style-name='T1'>th«ng b¸o</t:span>"
                + "<t:span t:style-name='T2'> ®</t:span></t:p><t:p>Số ®</t:p>"));
  }

  @Test
  void textWithoutSuchAFontIsToldByItsLetters() throws IOException, UnreadableException {
    assertEquals(
        List.of("Căn cứ chức năng, nhiệm vụ được giao, các đơn vị xây dựng kế hoạch triển khai"),
        texts(
            "<t:p>C¨n cø chøc n¨ng, nhiÖm vô ®\u00adîc giao, c¸c ®¬n vÞ x©y dùng kÕ ho¹ch triÓn"
                + " khai</t:p>"));
  }
}
