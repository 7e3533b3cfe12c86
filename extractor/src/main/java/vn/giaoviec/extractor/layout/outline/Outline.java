package vn.giaoviec.extractor.layout.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.outline.Marker.Kind;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Makes the tree of sections from blocks in reading order.
 *
 * <p>Documents number their levels in many orders ("1." over "(1)", "a)" over "1."), so a level is
 * not fixed by the kind of its sign: a sign opens a new level under the last one unless it goes on
 * with a sequence that is still open.
 */
public final class Outline {

  /** A paragraph that speaks of several things above closes them all, not the last alone. */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?:[Cc]ác|[Nn]hững) [\\p{L} ,]{2,40} (?:nêu )?(?:trên|này)(?![\\p{L}]| (?:địa bàn|cơ"
              + " sở|phạm vi|lĩnh vực|toàn|cả|các|môi trường|nền tảng|mạng|hệ"
              + " thống|tuyến|biển|không gian))");

  /** An end as of the whole document: "… thực hiện./." */
  private static final Pattern CLOSED = Pattern.compile(".*\\. ?/ ?\\.?$");

  /** With these a paragraph speaks to all that have been named, not of the item above it. */
  private static final Pattern SPEAKS_TO_ALL =
      Pattern.compile(
          "(?:Yêu cầu|Đề nghị|Trên đây|(?:Trong )?[Qq]uá trình|Nhận được|Định kỳ|Căn cứ)(?:"
              + " [\\p{L}\\d]+){0,8}? (?:các|nội dung|là|Kế hoạch|Công văn|Thông báo|Chỉ"
              + " thị)(?![\\p{L}]).*",
          Pattern.DOTALL);

  /** With these the last paragraph begins, which is of the whole document. */
  private static final String OF_ALL = "Trên đây là ";

  /** More levels than any document has; keeps walks over the tree within the stack. */
  private static final int MAX_DEPTH = 60;

  /** A section under construction. */
  private static final class Draft {
    private final @Nullable Marker marker;
    private final StringBuilder text;
    private final Block.Style style;
    private final Block.@Nullable Table table;
    private final Place place;
    private final List<Draft> children = new ArrayList<>();

    Draft(@Nullable Marker marker, String text, Block.Style style, Place place) {
      this(marker, text, style, null, place);
    }

    Draft(
        @Nullable Marker marker,
        String text,
        Block.Style style,
        Block.@Nullable Table table,
        Place place) {
      this.marker = marker;
      this.text = new StringBuilder(text);
      this.style = style;
      this.table = table;
      this.place = place;
    }

    boolean sentence() {
      return !text.isEmpty() && ".;/".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean leadsIn() {
      return !text.isEmpty() && text.charAt(text.length() - 1) == ':';
    }

    boolean bullet() {
      return marker != null && marker.kind().bullet();
    }

    Section finish() {
      String words = text.toString();
      return new Section(
          marker,
          words,
          Tokens.of(words),
          style,
          table,
          place,
          children.stream().map(Draft::finish).toList());
    }
  }

  private final Draft root = new Draft(null, "", Block.Style.PLAIN, Place.UNKNOWN);

  /** The sections that are still open, innermost first; the root is always the last. */
  private final Deque<Draft> open = new ArrayDeque<>();

  /** The section that was added last; null before the first. */
  private @Nullable Draft last;

  private Outline() {
    open.push(root);
  }

  /** The top-level sections of a run of blocks, in order; footnotes are left out. */
  public static List<Section> of(List<Block> blocks) {
    Outline outline = new Outline();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        outline.add(paragraph);
      } else if (block instanceof Block.Table table) {
        outline.add(table);
      }
    }
    return outline.root.finish().children();
  }

  /** Whether a paragraph speaks of several things above it: "các nội dung trên". */
  public static boolean pointsBack(String text) {
    boolean may = text.contains("trên") || text.contains("này");
    return may && POINTS_BACK.matcher(text).find();
  }

  /** Whether a paragraph ends the whole document, and so belongs to nothing above it. */
  public static boolean ofAll(String text) {
    return text.startsWith(OF_ALL);
  }

  private void add(Block.Table table) {
    closeBullets();
    append(new Draft(null, "", Block.Style.PLAIN, table, table.place()));
  }

  private void add(Block.Paragraph paragraph) {
    Marker marker = Marker.of(paragraph.text()).orElse(null);
    if (marker == null) {
      addPlain(paragraph);
    } else {
      String text = paragraph.text().substring(marker.length()).strip();
      Draft draft = new Draft(marker, text, paragraph.style(), paragraph.place());
      parentOf(marker).children.add(draft);
      last = draft;
      open(draft);
    }
  }

  /** A plain paragraph goes on with the item before it, or stands under the open heading. */
  private void addPlain(Block.Paragraph paragraph) {
    boolean heading = looksLikeHeading(paragraph);
    Draft before = last;
    if (before != null
        && !heading
        && (cut(before, paragraph.text()) || continues(before, paragraph))) {
      before.text.append(' ').append(paragraph.text());
      return;
    }
    if (heading) {
      closeHeading();
    } else {
      closeBullets();
      closePlain();
      closeItem(paragraph.text());
    }
    Draft draft = new Draft(null, paragraph.text(), paragraph.style(), paragraph.place());
    append(draft);
    if (draft.leadsIn() || heading) {
      open(draft);
    }
  }

  /** What no longer fits under the innermost section stands beside it. */
  private void open(Draft draft) {
    if (open.size() < MAX_DEPTH) {
      open.push(draft);
    }
  }

  /** What points back at several items stands beside them, not under the last. */
  private void closeItem(String text) {
    if (ofAll(text)) {
      open.clear();
      open.push(root);
    }
    boolean item = innermost().marker != null && innermost().children.isEmpty();
    if (item && (pointsBack(text) || SPEAKS_TO_ALL.matcher(text).matches())) {
      open.pop();
    }
  }

  private void append(Draft draft) {
    innermost().children.add(draft);
    last = draft;
  }

  /** Whether the paragraph is the rest of one that was cut: small letter, nothing ended before. */
  private static boolean cut(Draft before, String text) {
    return before.table == null
        && !before.text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && ".;:!?".indexOf(before.text.charAt(before.text.length() - 1)) < 0;
  }

  /**
   * A numbered item that is a sentence of its own is continued by the plain paragraphs below it.
   */
  private static boolean continues(Draft before, Block.Paragraph paragraph) {
    String text = paragraph.text();
    return before.marker != null
        && !before.bullet()
        && before.children.isEmpty()
        && before.sentence()
        && !text.endsWith(":")
        && !pointsBack(text)
        && !SPEAKS_TO_ALL.matcher(text).matches()
        && !CLOSED.matcher(text).matches();
  }

  private static boolean looksLikeHeading(Block.Paragraph paragraph) {
    String text = paragraph.text();
    if (text.length() >= 250 || text.endsWith(".") || text.endsWith(";")) {
      return false;
    }
    return paragraph.style().bold() && text.length() < 160
        || text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** A plain heading ends the one before it, with all that stands under that. */
  private void closeHeading() {
    Draft heading = null;
    for (Draft draft : open) {
      if (draft != root && draft.marker == null && !draft.leadsIn()) {
        heading = draft;
      }
    }
    while (heading != null && open.contains(heading)) {
      open.pop();
    }
    closeBullets();
  }

  private Draft innermost() {
    return open.getFirst();
  }

  private void closeBullets() {
    while (innermost().bullet()) {
      open.pop();
    }
  }

  /** A plain lead-in or heading ends where the next plain paragraph begins, once it has a body. */
  private void closePlain() {
    while (innermost() != root && innermost().marker == null && !innermost().children.isEmpty()) {
      open.pop();
      closeBullets();
    }
  }

  /** Closes what the sign ends and returns the section that it stands under. */
  private Draft parentOf(Marker marker) {
    Draft same = openSequence(marker);
    if (same == null) {
      closeInner(marker);
      return innermost();
    }
    while (innermost() != same) {
      open.pop();
    }
    open.pop();
    return innermost();
  }

  /**
   * The innermost open section whose sequence the sign goes on with; null if it opens a new one.
   */
  private @Nullable Draft openSequence(Marker marker) {
    Draft other = null;
    for (Draft draft : open) {
      if (draft.marker != null && continuesSequence(draft.marker, marker)) {
        if (draft.marker.kind() == marker.kind()) {
          return draft;
        }
        other = other == null ? draft : other;
      }
    }
    return other;
  }

  private static boolean continuesSequence(Marker before, Marker marker) {
    if (marker.kind() == Kind.DECIMAL || before.kind() == Kind.DECIMAL) {
      return continuesDecimal(before, marker);
    }
    if (before.kind() != marker.kind()) {
      return false;
    }
    // A restart at 1 opens a list inside the item; a bullet never does, it has no order.
    return marker.kind().bullet()
        ? before.label().equals(marker.label()) || marker.kind() == Kind.PLUS
        : marker.ordinal() != 1 || before.ordinal() == 0;
  }

  private static boolean continuesDecimal(Marker before, Marker marker) {
    if (before.kind() == Kind.DECIMAL && marker.kind() == Kind.DECIMAL) {
      return depth(before) == depth(marker);
    }
    if (before.kind() == Kind.NUMBER && marker.kind() == Kind.DECIMAL) {
      // "2.2." after "1.": its own "2." is missing, so it stands where that would.
      return depth(marker) == 2 && !marker.label().startsWith(before.label() + ".");
    }
    return before.kind() == Kind.DECIMAL
        && marker.kind() == Kind.NUMBER
        && marker.ordinal() > 1
        && first(before) == marker.ordinal() - 1;
  }

  private static int depth(Marker marker) {
    return marker.label().split("\\.").length;
  }

  private static int first(Marker marker) {
    return Integer.parseInt(marker.label().substring(0, marker.label().indexOf('.')));
  }

  /** Signs that always stand outermost close all that is open inside their level. */
  private void closeInner(Marker marker) {
    if (marker.kind().compareTo(Kind.ROMAN) <= 0) {
      while (innermost() != root
          && (innermost().marker == null
              || innermost().marker.kind().compareTo(marker.kind()) >= 0)) {
        open.pop();
      }
    } else if (!marker.kind().bullet()) {
      closeBullets();
    }
  }
}
