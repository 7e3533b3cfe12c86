package vn.giaoviec.extractor.read.image;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How many pixels an inch a picture file says that its pictures have. */
final class Resolution {

  private static final float MILLIMETRES = 25.4f;

  private Resolution() {}

  /** What a picture's metadata say; 0 where they say nothing. */
  static float of(@Nullable IIOMetadata metadata) {
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    try {
      float size = Float.parseFloat(((Element) sizes.item(0)).getAttribute("value"));
      return size > 0 ? MILLIMETRES / size : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
