package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.Signatures;
import vn.giaoviec.extractor.layout.TextLine;

/**
 * The lines of a closing by what they belong to. Some formats run the two columns together, so a
 * signature's line may stand between two recipients.
 *
 * @param recipients the lines under "Nơi nhận", wrapped ones joined
 * @param signature the lines of the signature
 */
record ClosingLines(List<TextLine> recipients, List<TextLine> signature) {
  private static final Pattern HEAD = Pattern.compile("noi nhan(?: ?:)? ?");

  /** A second authority inside a line: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH". */
  private static final Pattern AUTHORITY_INSIDE =
      Pattern.compile(" (?=(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}{2})");

  /** Between recipients that follow "Nơi nhận:" in its line, without dashes. */
  private static final Pattern INLINE = Pattern.compile("(?<=;) ");

  /** An entry that has ended, and more behind it. */
  private static final Pattern BESIDE =
      Pattern.compile("(?<item>.{3,300}[;.,]) (?<signature>\\p{Lu}[\\p{L} .,/-]{3,90})");

  static ClosingLines of(List<TextLine> lines) {
    Sorter sorter = new Sorter();
    lines.forEach(sorter::sort);
    return new ClosingLines(List.copyOf(sorter.recipients), List.copyOf(sorter.signature));
  }

  private static final class Sorter {
    private final List<TextLine> recipients = new ArrayList<>();
    private final List<TextLine> signature = new ArrayList<>();
    private boolean begun;
    private boolean filed;

    void sort(TextLine line) {
      if (Landmark.RECIPIENTS.marks(line)) {
        begun = true;
        Matcher head = HEAD.matcher(line.folded());
        String rest = head.lookingAt() ? line.text().substring(head.end()) : "";
        for (String part : Entries.isItem(rest) ? new String[] {rest} : INLINE.split(rest)) {
          if (!part.isEmpty()) {
            sort(line.withText(part));
          }
        }
      } else if (Landmark.DIGITAL.marks(line)) {
        return;
      } else if (begun && (Entries.isItem(line.text()) || Landmark.FILING.marks(line))) {
        sortItem(line);
      } else if (Signatures.endsWithName(line) && !Signatures.isName(line)) {
        sortSignature(Signatures.withoutName(line));
        signature.add(Signatures.nameOf(line));
      } else if (line.capitals() || Signatures.isAuthority(line) || Signatures.isName(line)) {
        sortSignature(line);
      } else if (!Signatures.isRemark(line)) {
        sortRest(line);
      }
    }

    /** A recipient, with the line of the signature that stands beside it. */
    private void sortItem(TextLine line) {
      Matcher beside = BESIDE.matcher(line.text());
      TextLine signed = beside.matches() ? line.withText(beside.group("signature")) : null;
      boolean split = signed != null && isSignature(signed);
      TextLine item = split ? line.withText(beside.group("item")) : line;
      filed |= Landmark.FILING.marks(item);
      recipients.add(item);
      if (split && signed != null) {
        sort(signed);
      }
    }

    private boolean isSignature(TextLine line) {
      return Signatures.isAuthority(line)
          || Signatures.isTitle(line)
          || (!signature.isEmpty() && Signatures.isName(line));
    }

    private void sortSignature(TextLine line) {
      for (String part : AUTHORITY_INSIDE.split(line.text())) {
        signature.add(line.withText(part));
      }
    }

    private void sortRest(TextLine line) {
      int last = recipients.size() - 1;
      boolean ended = last < 0 || endsEntry(recipients.get(last).text());
      if (begun && last >= 0 && !ended) {
        String joined = recipients.get(last).text() + " " + line.text();
        recipients.set(last, recipients.get(last).withText(joined));
      } else if (begun && !filed) {
        recipients.add(line);
      } else {
        signature.add(line);
      }
    }

    private static boolean endsEntry(String text) {
      return text.endsWith(";") || text.endsWith(".") || text.endsWith(")");
    }
  }
}
