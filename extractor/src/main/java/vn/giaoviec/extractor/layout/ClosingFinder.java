package vn.giaoviec.extractor.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Place;

/**
 * Finds the first closing of a document: "Nơi nhận" and the signature, in either order, side by
 * side in a table or below each other. A document that is attached has a closing of its own behind
 * it; the first one is the document's.
 */
final class ClosingFinder {
  /** Between a signer's title and name stand at most so many lines: stamps, "(Đã ký)" … */
  private static final int NAME_WITHIN = 40;

  /** A closing table has at most so many rows, one a line of the recipients. */
  private static final int MOST_ROWS = 40;

  private static final int MOST_COLUMNS = 4;

  private final List<Block> blocks;
  private final BlockLines allLines;

  ClosingFinder(BlockLines lines) {
    blocks = lines.blocks();
    allLines = lines;
  }

  /**
   * A run of blocks.
   *
   * @param from the index of the first
   * @param to the index after the last
   * @param recipients whether "Nơi nhận" is in it
   * @param signature whether a signature is in it
   */
  record Range(int from, int to, boolean recipients, boolean signature) {}

  /** The first closing at or after {@code from}; null where there is none. */
  @Nullable Range first(int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (beginsRecipients(i) || beginsSignature(i)) {
        return range(i);
      }
    }
    return null;
  }

  private Range range(int from) {
    boolean recipients = false;
    boolean signature = false;
    boolean named = false;
    boolean filed = false;
    int to = from;
    for (int i = from; i < blocks.size(); i++) {
      List<TextLine> lines = allLines.of(i);
      boolean starts = beginsRecipients(i) || beginsSignature(i);
      boolean second = beginsSignature(i) && named;
      boolean beside = named && (second || isTitled(i)) && isBeside(from, i);
      boolean again = (beginsRecipients(i) && recipients) || (second && !beside);
      named &= !beside;
      if (again || !(starts || beside || lines.isEmpty() || belongs(i, lines, named, filed))) {
        break;
      }
      recipients |= beginsRecipients(i);
      signature |= beginsSignature(i);
      named |= signature && lines.stream().anyMatch(ClosingFinder::names);
      filed |= lines.stream().anyMatch(Landmark.FILING::marks);
      if (!lines.isEmpty()) {
        to = i + 1;
      }
    }
    return new Range(from, to, recipients, signature);
  }

  /** Whether a block stands to the right of all before it that are on its height. */
  private boolean isBeside(int from, int index) {
    Place place = blocks.get(index).place();
    Box box = place.box();
    boolean beside = false;
    for (int i = from; box != null && i < index; i++) {
      Box left = blocks.get(i).place().box();
      if (left != null
          && onePage(i, place)
          && left.bottom() > box.top()
          && left.top() < box.bottom()) {
        beside = true;
        if (left.right() > box.left()) {
          return false;
        }
      }
    }
    return beside;
  }

  private boolean onePage(int index, Place place) {
    return blocks.get(index).place().page() == place.page();
  }

  private boolean belongs(int index, List<TextLine> lines, boolean named, boolean filed) {
    if (blocks.get(index) instanceof Block.Table) {
      return isClosingTable(index, lines);
    }
    TextLine line = lines.get(0);
    if (Landmark.ANNEX.marks(line) && line.capitals()
        || Landmark.ATTACHED.marks(line)
        || Landmark.COPY.marks(line) && line.capitals()) {
      return false;
    }
    return isItem(line)
        || Signatures.isRemark(line)
        || Landmark.DIGITAL.marks(line)
        || (!named && Signatures.isName(line))
        || (!named && line.capitals() && line.words() <= 20 && Titles.of(line) == null)
        || (!filed && line.words() <= 30 && !line.capitals());
  }

  private boolean isClosingTable(int index, List<TextLine> lines) {
    return blocks.get(index) instanceof Block.Table table
        && table.rows().size() <= MOST_ROWS
        && table.rows().stream().allMatch(row -> row.cells().size() <= MOST_COLUMNS)
        && lines.stream().anyMatch(line -> isItem(line) || isMark(line) || Signatures.isName(line));
  }

  private static boolean isMark(TextLine line) {
    return Landmark.RECIPIENTS.marks(line) || Signatures.isAuthority(line);
  }

  private boolean beginsRecipients(int index) {
    return lines(index).stream().anyMatch(Landmark.RECIPIENTS::marks);
  }

  private boolean beginsSignature(int index) {
    List<TextLine> lines = lines(index);
    return lines.stream().anyMatch(Signatures::isAuthority)
        || lines.stream().anyMatch(Signatures::endsWithAuthority)
        || (isTitled(index) && nameFollows(index));
  }

  private boolean isTitled(int index) {
    return lines(index).stream().anyMatch(ClosingFinder::isTitle);
  }

  /** The lines of a block that may belong to a closing. */
  private List<TextLine> lines(int index) {
    Block block = blocks.get(index);
    boolean large = block instanceof Block.Table table && table.rows().size() > MOST_ROWS;
    return large ? List.of() : allLines.of(index);
  }

  /** Whether a person's name stands soon after a title, with nothing but a closing between. */
  private boolean nameFollows(int index) {
    int seen = 0;
    for (int i = index; i < blocks.size() && seen < NAME_WITHIN; i++) {
      for (TextLine line : lines(i)) {
        seen++;
        if (names(line)) {
          return true;
        }
        if (i > index && !betweenTitleAndName(line)) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean betweenTitleAndName(TextLine line) {
    return isItem(line)
        || Landmark.RECIPIENTS.marks(line)
        || Signatures.isRemark(line)
        || Landmark.DIGITAL.marks(line)
        || Signatures.isTitle(line);
  }

  private static boolean isTitle(TextLine line) {
    return Signatures.isTitle(line)
        || (Signatures.endsWithName(line) && Signatures.isTitle(Signatures.withoutName(line)));
  }

  private static boolean names(TextLine line) {
    return Signatures.isName(line) || Signatures.endsWithName(line);
  }

  private static boolean isItem(TextLine line) {
    return RECIPIENT.matcher(line.text()).matches();
  }

  private static final Pattern RECIPIENT = Pattern.compile("[-+•*–—] ?\\S.{0,600}");
}
