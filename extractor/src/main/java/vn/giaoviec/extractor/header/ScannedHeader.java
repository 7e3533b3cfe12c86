package vn.giaoviec.extractor.header;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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

  private static final Pattern OPENING = Pattern.compile("[“‘]");

  private ScannedHeader() {}

  /**
   * The header with the number's letters, issuer, place, the signer's title and family name mended;
   * other fields stay as read.
   */
  public static Header mended(Header header) {
    Header.Signer signer = header.signer();
    return new Header(
        respelt(header.number(), number -> ScannedCode.mended(number, header)),
        header.type(),
        mended(header.issuer()),
        mended(header.place()),
        header.issued(),
        header.subject(),
        header.addressees(),
        header.recipients(),
        signer == null
            ? null
            : new Header.Signer(
                respelt(signer.name(), ScannedName::mended),
                mended(signer.title()),
                signer.authority()),
        header.arrival(),
        header.references());
  }

  /** Without quotation marks that nothing closes: ends of a stamp's frame look like them. */
  private static String unquoted(String name) {
    long opened = name.chars().filter(c -> c == '“' || c == '‘').count();
    long closed = name.chars().filter(c -> c == '”' || c == '’').count();
    if (opened <= closed) {
      return name;
    }
    String plain = OPENING.matcher(name).replaceAll("");
    return OPENING.matcher(name).lookingAt() && !plain.isEmpty()
        ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1)
        : plain;
  }

  private static @Nullable Found<String> mended(@Nullable Found<String> found) {
    return respelt(found, name -> Formulas.mend(unquoted(name)));
  }

  /** What was found, or mended already, spelt another way; the words as read stay its source. */
  private static @Nullable Found<String> respelt(
      @Nullable Found<String> found, UnaryOperator<String> spelling) {
    if (found == null) {
      return null;
    }
    Evidence evidence = found.evidence();
    String repaired = evidence.repaired();
    String value = spelling.apply(repaired == null ? found.value() : repaired);
    return value.equals(found.value())
        ? found
        : new Found<>(
            value, new Evidence(evidence.place(), evidence.source(), evidence.rule(), value));
  }
}
