package vn.giaoviec.extractor.read.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyText;

/** Turns a text file's bytes into text in Unicode's composed form. */
final class Decoder {

  private static final String BOM = "\uFEFF";

  private Decoder() {}

  /**
   * The text: UTF-8 or UTF-16 where the bytes are that, else TCVN3 or VNI where its words say so,
   * else Windows' Vietnamese code page.
   */
  static String text(byte[] bytes) {
    String text = LegacyText.decode(decode(bytes));
    String bare = text.startsWith(BOM) ? text.substring(1) : text;
    return Normalizer.normalize(
        bare.replace("\r\n", "\n").replace('\f', '\n'), Normalizer.Form.NFC);
  }

  private static String decode(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return decoded.toString();
    } catch (CharacterCodingException e) {
      String western = new String(bytes, Charset.forName("windows-1252"));
      LegacyEncoding legacy = LegacyText.encodingOf(western);
      return legacy == null ? new String(bytes, Charset.forName("windows-1258")) : western;
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
