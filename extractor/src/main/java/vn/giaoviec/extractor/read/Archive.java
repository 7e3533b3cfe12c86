package vn.giaoviec.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;

/**
 * The XML parts of a ZIP container (OOXML, OpenDocument), read whole with limits, so that neither a
 * ZIP bomb nor an XML bomb costs more than itself.
 */
public final class Archive {

  /** The most bytes that one XML part may unpack to: some 5,000 pages of text. */
  private static final int MAX_PART = 64 << 20;

  /** The most bytes that all of a file's parts may unpack to. */
  private static final long MAX_TOTAL = 1L << 30;

  private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
  private static final byte[] END = {'P', 'K', 5, 6};
  private static final int END_LENGTH = 22;
  private static final int HEADER_LENGTH = 30;
  private static final int MAX_COMMENT = 0xFFFF;

  private final Map<String, byte[]> parts = new HashMap<>();

  private Archive() {}

  /**
   * Unpacks the container's XML parts.
   *
   * @throws UnreadableException BROKEN if it ends early or is damaged, TOO_LARGE if it unpacks to
   *     more than is read
   */
  public static Archive open(byte[] zip) throws UnreadableException {
    if (!hasEnd(zip)) {
      throw new UnreadableException(Reason.BROKEN, "the container ends early");
    }
    Archive archive = new Archive();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      archive.unpack(in);
    } catch (IOException e) {
      throw new UnreadableException(Reason.BROKEN, "the container is damaged");
    }
    return archive;
  }

  private void unpack(ZipInputStream in) throws IOException, UnreadableException {
    long total = 0;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      String name = entry.getName();
      boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
      total += wanted ? keep(name, in) : skip(in, MAX_TOTAL - total);
      if (total > MAX_TOTAL) {
        throw new UnreadableException(Reason.TOO_LARGE, "unpacks to more than 1 GB");
      }
    }
  }

  private int keep(String name, InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(MAX_PART + 1);
    if (bytes.length > MAX_PART) {
      throw new UnreadableException(Reason.TOO_LARGE, name + " unpacks to more than 64 MB");
    }
    parts.put(name, bytes);
    return bytes.length;
  }

  private static long skip(InputStream in, long limit) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long skipped = 0;
    int read = in.read(buffer);
    while (read >= 0 && skipped <= limit) {
      skipped += read;
      read = in.read(buffer);
    }
    return skipped;
  }

  /**
   * A part as XML.
   *
   * @return null if the container has no such part
   * @throws UnreadableException BROKEN if it is no well-formed XML, or declares a document type
   */
  public @Nullable Document xml(String name) throws UnreadableException {
    byte[] bytes = parts.get(name);
    if (bytes == null) {
      return null;
    }
    try {
      return factory().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new UnreadableException(Reason.BROKEN, name + " is no well-formed XML");
    }
  }

  // Without document types there are neither external entities nor entities that grow.
  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setNamespaceAware(true);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  /** The names of a container's parts in the order in which they are stored, damaged or not. */
  static List<String> names(byte[] zip) {
    List<String> names = new ArrayList<>();
    int at = find(zip, LOCAL_HEADER, 0);
    while (at >= 0 && at + HEADER_LENGTH <= zip.length) {
      int length = (zip[at + 26] & 0xFF) | (zip[at + 27] & 0xFF) << 8;
      int end = Math.min(zip.length, at + HEADER_LENGTH + length);
      int start = at + HEADER_LENGTH;
      names.add(new String(zip, start, end - start, StandardCharsets.UTF_8));
      at = find(zip, LOCAL_HEADER, end);
    }
    return names;
  }

  private static boolean hasEnd(byte[] zip) {
    int from = Math.max(0, zip.length - END_LENGTH - MAX_COMMENT);
    return find(zip, END, from) >= 0;
  }

  private static int find(byte[] bytes, byte[] sign, int from) {
    for (int at = from; at <= bytes.length - sign.length; at++) {
      int same = 0;
      while (same < sign.length && bytes[at + same] == sign[same]) {
        same++;
      }
      if (same == sign.length) {
        return at;
      }
    }
    return -1;
  }
}
