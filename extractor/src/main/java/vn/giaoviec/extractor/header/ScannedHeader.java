package vn.giaoviec.extractor.header;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.text.repair.Formulas;

/**
 * The header of a scan, in which names of bodies, places and titles are spelt as they are meant:
 * they are formulas, and what identifies a document must not depend on its scan's quality. The
 * words as read stay in the evidence.
 */
public final class ScannedHeader {

  private ScannedHeader() {}

  /** The header with issuer, place and the signer's title mended; other fields stay as read. */
  public static Header mended(Header header) {
    Header.Signer signer = header.signer();
    return new Header(
        header.number(),
        header.type(),
        mended(header.issuer()),
        mended(header.place()),
        header.issued(),
        header.subject(),
        header.addressees(),
        header.recipients(),
        signer == null
            ? null
            : new Header.Signer(signer.name(), mended(signer.title()), signer.authority()),
        header.arrival(),
        header.references());
  }

  private static @Nullable Found<String> mended(@Nullable Found<String> found) {
    if (found == null) {
      return null;
    }
    Evidence evidence = found.evidence();
    String repaired = evidence.repaired();
    String value = Formulas.mend(repaired == null ? found.value() : repaired);
    return value.equals(found.value())
        ? found
        : new Found<>(
            value, new Evidence(evidence.place(), evidence.source(), evidence.rule(), value));
  }
}
