package vn.giaoviec.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.layout.PlainText;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.layout.TextLines;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.text.Normal;

/**
 * Reads what a document says of itself (Decree 30/2020/NĐ-CP, article 8). A field that its parts
 * don't state is absent.
 */
public final class HeaderReader {
  /** The line that names the document stands among the first blocks of an annex. */
  private static final int ANNEX_HEAD = 12;

  private static final String STOP = " . ";

  private HeaderReader() {}

  /** The header of a document of which no stamp was read apart. */
  public static Header read(Parts parts) {
    return read(parts, List.of());
  }

  /**
   * The header of a document.
   *
   * @param parts the document, in parts; each may be empty
   * @param stamps the lines of the stamp of arrival, where they were read apart; else empty
   * @return the header, without references
   */
  public static Header read(Parts parts, List<Block> stamps) {
    List<TextLine> opening = TextLines.of(parts.opening());
    List<TextLine> end = TextLines.of(parts.closing());
    ClosingLines closing = ClosingLines.of(end);
    OwnMention own = OwnMention.find(annexHead(parts));
    SubjectFinder subject = new SubjectFinder(opening);
    Found<String> number = NumberFinder.find(opening, own);
    List<TextLine> dated = new ArrayList<>(opening);
    dated.addAll(closing.signature());
    Found<String> place = DateFinder.place(dated);
    Found<String> issuer = issuer(text(parts, opening, end), opening, number, place);
    Found<LocalDate> date = DateFinder.date(dated, own);
    Passed passed = issuer == null || date == null ? Passed.find(parts.body()) : null;
    return new Header(
        number,
        subject.type(number),
        issuer == null && passed != null ? passed.body() : issuer,
        place,
        date == null && passed != null ? passed.date() : date,
        subject.subject(),
        AddresseeFinder.find(opening),
        RecipientFinder.find(closing.recipients()),
        SignerFinder.find(closing.signature()),
        stamps.isEmpty()
            ? ArrivalFinder.find(opening)
            : ArrivalFinder.inStamp(TextLines.of(stamps)),
        List.of());
  }

  private static @Nullable Found<String> issuer(
      String text,
      List<TextLine> opening,
      @Nullable Found<String> number,
      @Nullable Found<String> place) {
    Casing casing = new Casing(text + (place == null ? "" : " . " + place.value() + " "));
    Found<String> issuer = IssuerFinder.find(opening, casing);
    issuer = issuer != null || number == null ? issuer : IssuerByCode.find(number, text);
    return issuer != null ? issuer : Dispatcher.find(opening, casing);
  }

  private static List<TextLine> annexHead(Parts parts) {
    List<Block> annex = parts.annex();
    return TextLines.of(
        annex.subList(0, Math.min(annex.size(), ANNEX_HEAD)).stream()
            .filter(Block.Paragraph.class::isInstance)
            .toList());
  }

  /** The document's running text, a full stop between any two paragraphs or lines. */
  private static String text(Parts parts, List<TextLine> opening, List<TextLine> closing) {
    StringBuilder text = new StringBuilder();
    opening.forEach(line -> text.append(line.text()).append(STOP));
    add(text, parts.body());
    closing.forEach(line -> text.append(line.text()).append(STOP));
    add(text, parts.annex());
    return text.toString();
  }

  private static void add(StringBuilder text, List<Block> blocks) {
    for (String paragraph : PlainText.of(blocks)) {
      text.append(Normal.spaced(paragraph.replace("\t", STOP))).append(STOP);
    }
  }
}
