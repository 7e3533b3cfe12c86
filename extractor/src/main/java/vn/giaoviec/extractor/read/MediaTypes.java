package vn.giaoviec.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import vn.giaoviec.extractor.read.UnreadableException.Reason;

/** Finds the kind of a file by its content; the name only tells Markdown from other text. */
final class MediaTypes {

  static final String PDF = "application/pdf";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String DOC = "application/msword";
  static final String XLS = "application/vnd.ms-excel";
  static final String HTML = "text/html";
  static final String TEXT = "text/plain";
  static final String MARKDOWN = "text/markdown";

  private static final String ZIP = "application/zip";
  private static final String OLE2 = "application/x-tika-msoffice";

  /** A PDF's header may stand behind a few bytes of something else (ISO 32000-1, annex H.3.4.1). */
  private static final int PDF_HEADER_WITHIN = 1024;

  /** So many bytes tell text from something else. */
  private static final int TEXT_SAMPLE = 8192;

  private static final int LEAST_TEXT = 32;

  private MediaTypes() {}

  /**
   * The kind of file.
   *
   * @throws UnreadableException ENCRYPTED or BROKEN if a container shows no more than that
   */
  static String of(byte[] bytes, String fileName) throws UnreadableException {
    if (isPdf(bytes)) {
      return PDF;
    }
    MediaType type = byMagic(bytes);
    String name = type.getBaseType().toString();
    if (name.equals(ZIP) || isZipped(bytes)) {
      return inZip(bytes);
    }
    if (name.equals(OLE2) || type.getSubtype().startsWith("x-tika-msoffice")) {
      return inOle2(bytes);
    }
    if (name.equals("application/xhtml+xml")) {
      return HTML;
    }
    boolean unknown = type.getBaseType().equals(MediaType.OCTET_STREAM);
    return isText(type) || unknown && looksLikeText(bytes) ? text(fileName) : name;
  }

  /** Text in a code page of eight bits, of whose bytes many are beyond ASCII, has no controls. */
  private static boolean looksLikeText(byte[] bytes) {
    int length = Math.min(bytes.length, TEXT_SAMPLE);
    int plain = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= 0 && b < ' ' && "\t\n\f\r".indexOf(b) < 0 || b == 0x7f) {
        return false;
      }
      plain += b == ' ' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' ? 1 : 0;
    }
    return length >= LEAST_TEXT && plain * 2 >= length;
  }

  private static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static boolean isZipped(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  private static MediaType byMagic(byte[] bytes) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(bytes), new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory cannot fail
    }
  }

  private static boolean isText(MediaType type) {
    return !type.getBaseType().toString().equals(HTML)
        && !type.getSubtype().endsWith("xml")
        && !type.getSubtype().equals("rtf")
        && (type.getType().equals("text")
            || MimeTypes.getDefaultMimeTypes()
                .getMediaTypeRegistry()
                .isSpecializationOf(type, MediaType.TEXT_PLAIN));
  }

  private static String text(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
  }

  private static String inZip(byte[] bytes) {
    List<String> names = Archive.names(bytes);
    if (names.contains("[Content_Types].xml")) {
      return names.stream().anyMatch(name -> name.startsWith("word/"))
          ? DOCX
          : names.stream().anyMatch(name -> name.startsWith("xl/")) ? XLSX : ZIP;
    }
    boolean openDocument = names.contains("content.xml") && names.contains("mimetype");
    return openDocument && contains(bytes, ODT) ? ODT : ZIP;
  }

  // OpenDocument 1.2 part 3, 3.3: the part "mimetype" comes first and is not packed.
  private static boolean contains(byte[] bytes, String mediaType) {
    int length = Math.min(bytes.length, 200);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(mediaType);
  }

  private static String inOle2(byte[] bytes) throws UnreadableException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return inOle2(files.getRoot());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(Reason.BROKEN, "the container is damaged");
    }
  }

  private static String inOle2(DirectoryNode root) throws UnreadableException {
    Set<String> names = root.getEntryNames();
    if (names.contains("EncryptedPackage")) {
      throw new UnreadableException(Reason.ENCRYPTED, "a password is needed");
    }
    if (names.contains("WordDocument")) {
      return DOC;
    }
    return names.contains("Workbook") || names.contains("Book") ? XLS : OLE2;
  }
}
