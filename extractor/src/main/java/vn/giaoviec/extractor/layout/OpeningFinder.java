package vn.giaoviec.extractor.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the opening of a document ends: after its letterhead, its title with the subject and,
 * in letters and telegrams, those it is addressed to. Walks over the blocks once.
 */
final class OpeningFinder {
  /** No letterhead has more blocks, even where each line of a scan became one. */
  private static final int MOST_BLOCKS = 60;

  /** A paragraph with more words is no subject and no addressee. */
  private static final int LONGEST_SUBJECT = 120;

  /** A paragraph of so many words that ends like a sentence is one. */
  private static final int SHORTEST_SENTENCE = 12;

  /** What stands behind the kind in the title's line, up to so many words, opens the subject. */
  private static final int SHORT_REST = 4;

  private static final int MOST_STAMP_ROWS = 8;

  private static final int LETTERHEAD_COLUMNS = 2;

  private static final Pattern LIST_ITEM = Pattern.compile("[-+•*–—] ?\\S.*+");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:[IVXLC]{1,6}|[A-ZĐ]|\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)/:]"
              + " ?\\S.*+|(?iu:phần|chương|mục|điều) (?:\\d|[IVX]|(?iu:thứ"
              + " )(?iu:nhất|hai|ba)).*+|\\(\\d{1,2}\\) .*+");

  /**
   * Whose power a decision or resolution rests on; stands alone between the subject and its
   * grounds.
   */
  private static final Pattern POWER =
      Pattern.compile(
          "(?:chu tich|bo truong|thu truong|giam doc|tong giam doc|hieu truong|cuc truong"
              + "|thu tuong|uy ban|hoi dong|chinh phu|ban (?:chap hanh|thuong vu|bi thu)"
              + "|bo chinh tri|truong (?:ban|phong)|vien truong|chanh|tong cuc truong"
              + "|chi cuc truong|thong doc|tong thanh tra|quoc hoi|thuong truc)\\b.{0,200}");

  /** What a narrow line leaves of a subject to the next: "… cuối năm" / "2026". */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final List<Block> blocks;
  private final BlockLines allLines;
  private Titles.@Nullable Title title;
  private @Nullable TextLine subject;
  private Block.Style subjectStyle = Block.Style.PLAIN;
  private @Nullable TextLine lastAddressee;
  private int lastLandmark = -1;

  OpeningFinder(BlockLines lines) {
    blocks = lines.blocks();
    allLines = lines;
  }

  /** The index after the last block of the opening; 0 where there is none. */
  int end() {
    int end = 0;
    for (int i = 0; i < Math.min(blocks.size(), MOST_BLOCKS); i++) {
      List<TextLine> lines = allLines.of(i);
      if (!lines.isEmpty() && !belongs(blocks.get(i), lines)) {
        break;
      }
      if (!lines.isEmpty()) {
        end = i + 1;
      }
    }
    return title != null ? end : lastLandmark + 1;
  }

  private boolean belongs(Block block, List<TextLine> lines) {
    if (block instanceof Block.Table table) {
      if (isWide(table) && (title != null || !heads(lines))) {
        return false; // figures under the title, an annex's table: no letterhead
      }
      boolean marked = lastAddressee == null && isStamp(table, lines);
      for (TextLine line : lines) {
        marked |= note(line, Block.Style.PLAIN) || continuesAddressees(line);
      }
      return marked;
    }
    Block.Style style = block instanceof Block.Paragraph p ? p.style() : Block.Style.PLAIN;
    boolean all = true;
    for (TextLine line : lines) {
      all &= note(line, style) || continues(line, style);
    }
    return all;
  }

  /** Whether a table has more columns than a letterhead, which stands in two. */
  private static boolean isWide(Block.Table table) {
    return table.rows().stream().anyMatch(row -> row.cells().size() > LETTERHEAD_COLUMNS);
  }

  /** Whether one of a table's lines stands in letterheads alone. */
  private static boolean heads(List<TextLine> lines) {
    return lines.stream().anyMatch(OpeningFinder::isLetterhead);
  }

  /** Whether a table is the frame of a stamp of arrival. */
  private static boolean isStamp(Block.Table table, List<TextLine> lines) {
    return table.rows().size() <= MOST_STAMP_ROWS
        && lines.stream().anyMatch(Landmark.ARRIVAL::marks);
  }

  /** Remembers what the line is a landmark of; false if it is none. */
  private boolean note(TextLine line, Block.Style style) {
    boolean marked = true;
    Titles.Title found = title == null && lastAddressee == null ? Titles.of(line) : null;
    if (found != null) {
      title = found;
      subject = found.rest().isEmpty() ? null : line.withText(found.rest());
      subjectStyle = style;
    } else if (Landmark.ADDRESSEES.marks(line)) {
      lastAddressee = line;
    } else {
      marked = lastAddressee == null && isLetterhead(line);
    }
    if (marked) {
      lastLandmark = line.block();
    }
    return marked;
  }

  private static boolean isLetterhead(TextLine line) {
    return Landmark.MOTTO.marks(line)
        || Landmark.NUMBER.marks(line)
        || Landmark.PLACE_DATE.marks(line)
        || Landmark.DIGITAL.marks(line)
        || (Landmark.ABOUT.marks(line) && line.words() <= LONGEST_SUBJECT && isSubject(line));
  }

  /** "V/v" opens nothing but a subject; "Về việc …" may also open a sentence. */
  private static boolean isSubject(TextLine line) {
    return line.folded().startsWith("v/v") || !isSentence(line);
  }

  /** Whether a line without a landmark still belongs to the opening. */
  private boolean continues(TextLine line, Block.Style style) {
    if (lastAddressee != null) {
      return continuesAddressees(line);
    }
    if (isItem(line) || SECTION.matcher(line.text()).matches() || isSentence(line)) {
      return false;
    }
    return line.words() <= LONGEST_SUBJECT && (title == null || continuesSubject(line, style));
  }

  /** Whether nothing stands behind the colon but what a stamp may leave in a scan's text. */
  private static boolean bare(String text) {
    int colon = text.lastIndexOf(':');
    return colon >= 0 && !TextLine.holdsWord(text.substring(colon));
  }

  /**
   * Whether a line goes on with the addressees; it may be in a table: "| Kính gửi: | - Sở A. |".
   */
  private boolean continuesAddressees(TextLine line) {
    TextLine last = lastAddressee;
    if (last == null) {
      return false;
    }
    boolean bare = bare(last.text());
    boolean open = bare || last.text().endsWith(";") || last.text().endsWith(",");
    boolean item = isItem(line) && (bare || isItem(last) || open);
    boolean belongs =
        line.words() <= LONGEST_SUBJECT && (item || (open && !Landmark.BODY.marks(line)));
    if (belongs) {
      lastAddressee = line;
      lastLandmark = line.block();
    }
    return belongs;
  }

  private boolean continuesSubject(TextLine line, Block.Style style) {
    TextLine before = subject;
    Titles.Title known = title;
    String rest = known == null ? "" : known.rest();
    boolean begun = rest.split(" ", -1).length <= SHORT_REST;
    boolean more =
        before == null || (begun && before.text().equals(rest))
            ? !line.capitals() || !POWER.matcher(line.folded()).matches()
            : before != null && goesOn(before, line, style);
    if (more) {
      subject = line;
      subjectStyle = style;
    }
    return more;
  }

  /** In one paragraph a subject may go on with the name of a body, which alone would be a power. */
  private boolean goesOn(TextLine before, TextLine line, Block.Style style) {
    boolean small = !before.capitals() && !line.capitals();
    boolean power = POWER.matcher(line.folded()).matches() && !(small && style.bold());
    return small && (before.block() == line.block() || nextLine(before, line))
        || !power && runsOn(before, line, style);
  }

  /** Whether a line of plain text stands right under another and is no sentence. */
  private static boolean nextLine(TextLine before, TextLine line) {
    int above = before.place().line();
    boolean open = ".:;,".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    return open && above > 0 && line.place().line() == above + 1;
  }

  private boolean runsOn(TextLine before, TextLine line, Block.Style style) {
    boolean emphasised = style.bold() || style.centred();
    boolean alike =
        style.bold() == subjectStyle.bold() && style.centred() == subjectStyle.centred();
    boolean lower = Character.isLowerCase(line.text().charAt(0)) || line.text().startsWith("(");
    return YEAR.matcher(line.text()).matches() // its lines are in capitals, or not
        || (emphasised && alike && line.capitals() == before.capitals())
        || (lower && !isSentence(line))
        || (before.capitals() && line.capitals());
  }

  private static boolean isItem(TextLine line) {
    return LIST_ITEM.matcher(line.text()).matches();
  }

  private static boolean isSentence(TextLine line) {
    char last = line.text().charAt(line.text().length() - 1);
    boolean ends = last == '.' || last == ';' || last == ':' || last == ',';
    boolean ground = Landmark.BODY.marks(line) && line.folded().startsWith("can cu");
    return !line.capitals() && (ground || (ends && line.words() >= SHORTEST_SENTENCE));
  }
}
