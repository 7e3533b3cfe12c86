package vn.giaoviec.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.layout.TextLines;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.reference.DocumentNumber;

/** Warns where an annex gives another number or date than the letterhead of its document. */
public final class AnnexWarnings {
  private static final Pattern ATTACHED =
      Pattern.compile("(?:^|\\()(?= ?(?:ban hanh )?(?:kem theo|dinh kem))");

  private AnnexWarnings() {}

  /**
   * The warnings, in reading order: "annex-number-differs" and "annex-date-differs", each with what
   * the annex and the letterhead say. Empty where the letterhead has neither number nor date.
   */
  public static List<Warning> find(Parts parts, Header header) {
    List<Warning> warnings = new ArrayList<>();
    for (TextLine line : TextLines.of(paragraphs(parts.annex()))) {
      OwnMention mention = mention(line);
      if (mention != null) {
        add(warnings, "annex-number-differs", number(mention, header.number()), line);
        add(warnings, "annex-date-differs", date(mention, header.issued()), line);
      }
    }
    return List.copyOf(warnings);
  }

  private static List<Block> paragraphs(List<Block> blocks) {
    return blocks.stream().filter(Block.Paragraph.class::isInstance).toList();
  }

  private static @Nullable OwnMention mention(TextLine line) {
    var start = ATTACHED.matcher(line.folded());
    return start.find()
        ? OwnMention.find(List.of(line.withText(line.text().substring(start.end()).strip())))
        : null;
  }

  private static @Nullable String number(OwnMention mention, @Nullable Found<String> own) {
    String said = mention.number();
    return said == null
            || own == null
            || DocumentNumber.key(said).equals(DocumentNumber.key(own.value()))
        ? null
        : said + " / " + own.value();
  }

  private static @Nullable String date(OwnMention mention, @Nullable Found<LocalDate> own) {
    LocalDate said = mention.date();
    return said == null || own == null || said.equals(own.value())
        ? null
        : said + " / " + own.value();
  }

  private static void add(
      List<Warning> warnings, String code, @Nullable String detail, TextLine line) {
    if (detail != null) {
      warnings.add(new Warning(code, detail, line.place()));
    }
  }
}
