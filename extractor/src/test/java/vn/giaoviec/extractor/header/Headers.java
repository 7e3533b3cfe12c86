package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Written;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;

/** Headers of written documents, and their values without evidence. */
final class Headers {
  private Headers() {}

  static Header read(String text) {
    return HeaderReader.read(PartSplitter.split(Written.blocks(text)));
  }

  static @Nullable String value(@Nullable Found<?> found) {
    return found == null ? null : found.value().toString();
  }

  static List<String> values(List<Found<String>> found) {
    return found.stream().map(Found::value).toList();
  }

  static void assertSigner(
      @Nullable String name, @Nullable String title, @Nullable String authority, Header header) {
    Header.Signer signer = header.signer();
    assertNotNull(signer);
    assertEquals(name, value(signer.name()));
    assertEquals(title, value(signer.title()));
    assertEquals(authority, value(signer.authority()));
  }
}
