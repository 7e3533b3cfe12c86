package vn.giaoviec.extractor.read.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of a picture file, of which one picture at a time is unpacked.
 *
 * @param bytes all of it; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of every file would be waste
record PictureFile(byte[] bytes) {

  /** More pixels in one picture are no page: an A3 page at 600 dpi has 70 million. */
  private static final long MAX_PIXELS = 150_000_000;

  /** Something done with an open file. */
  private interface Use<T> {
    T apply(ImageReader reader) throws IOException;
  }

  /** Whether it is a JPEG, which begins so (ISO/IEC 10918-1, B.1.1.3: start of image). */
  boolean isJpeg() {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
  }

  /**
   * How many pictures the file has.
   *
   * @throws IOException if it is damaged or of an unknown kind
   */
  int count() throws IOException {
    return with(reader -> reader.getNumImages(true));
  }

  /** How many pixels an inch the file says that a picture has; 0 where it says nothing. */
  float statedDpi(int index) throws IOException {
    return with(reader -> Resolution.of(reader.getImageMetadata(index)));
  }

  /**
   * A picture.
   *
   * @throws IOException if it is damaged or no page could be so large
   */
  BufferedImage picture(int index) throws IOException {
    return with(
        reader -> {
          long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
          if (pixels > MAX_PIXELS) {
            throw new IOException("more pixels than a page has");
          }
          ImageReadParam halved = reader.getDefaultReadParam();
          if (pixels > MAX_PIXELS / 3) {
            halved.setSourceSubsampling(2, 2, 0, 0);
          }
          return reader.read(index, halved);
        });
  }

  private <T> T with(Use<T> use) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no known kind of picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return use.apply(reader);
      } catch (IllegalArgumentException
          | IndexOutOfBoundsException
          | NegativeArraySizeException e) {
        throw new IOException("damaged", e);
      } finally {
        reader.dispose();
      }
    }
  }
}
