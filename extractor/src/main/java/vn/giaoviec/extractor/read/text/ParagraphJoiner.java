package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Line;
import vn.giaoviec.extractor.read.flow.ListMarker;
import vn.giaoviec.extractor.read.flow.TypedFootnotes;
import vn.giaoviec.extractor.read.flow.Words;

/** Makes paragraphs of lines: joins what was wrapped, or cut by a page break or a footnote. */
final class ParagraphJoiner {

  /** A paragraph that ends without a stop at this length was cut by a page break. */
  private static final int LONG = 70;

  /** With the addressees of a letter the titles end. */
  private static final Pattern ADDRESSEES = Pattern.compile("(?iu)kính gửi");

  /** An addressee of a word or two, of which more must follow. */
  private static final Pattern CUT_ADDRESSEE =
      Pattern.compile(
          "(?iu)kính gửi ?: ?(?:các|ủy|ủy ban|uỷ|bộ|bộ trưởng|sở|giám đốc|chủ tịch|thủ"
              + " trưởng|hiệu trưởng|trưởng|ban|ông|bà|đồng chí|công|công ty)");

  /** Behind these a number must follow. */
  private static final Pattern UNFINISHED = Pattern.compile(" (?:ngày|tháng|số|khoản|điểm)$");

  /** Behind these words the sentence must go on. */
  private static final Pattern HANGING =
      Pattern.compile(
          " (?:và|với|của|các|những|cho|(?<!(?iu:tổ chức) )thực hiện|theo|tại|thuộc|là|(?<!nông"
              + " )thôn|ấp|[Ss]ông|ông|bà|(?<!(?:các|ngang|cấp) )(?:Sở|Bộ|Cục)|Luật|Thường"
              + " trực|Công ty)$");

  /** A line of its own in a letterhead, whatever stands above it: "Số 37-KL/ĐU". */
  private static final Pattern NUMBER =
      Pattern.compile("(?:Số|SỐ) ?:?[\\s\\d.…]{0,20}\\p{L}?[-/] ?\\p{Lu}.{0,60}");

  /**
   * Behind a dash this is an item, no wrapped name: "- Tổng kinh phí", "- Giao Sở A", "- UBND xã",
   * but "- Lào Cai".
   */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "- (?:\\p{Lu}\\p{Ll}* \\p{Ll}|\\p{Lu}{2,}"
              + "|(?:Giao|Cử|Mời|Trình|Gửi|Tại|Theo|Về|Từ|Đến|Sở|Bộ|Cục|Ủy ban|Công an) )");

  /** Behind a name that breaks off at "nhân dân" it is told whose body it is. */
  private static final Pattern TERRITORY =
      Pattern.compile("(?:Thành phố|Tỉnh|Quận|Huyện|Thị xã|Thủ đô) ");

  /** No sign of an item is longer. */
  private static final int MARKER = 6;

  private static final Pattern MARKER_ONLY = Pattern.compile("(?:[IVX]+|\\d{1,2}|\\p{Ll})[.)]");

  private static final Pattern BARE_WORD = Pattern.compile("(?:- )?\\p{Lu}\\p{Ll}{1,5}");

  private static final Pattern ARTICLE = Pattern.compile("(?:Điều|ĐIỀU) \\d{1,3}[.:] \\p{Lu}");

  private static final Pattern AMOUNT =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d+)? [\\p{Ll}%]");

  private final Flow flow;
  private final Wrapping wrapping;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> notes = new ArrayList<>();
  private String lastLine = "";
  private boolean bold;
  private boolean openBold;
  private boolean blank;

  /** Whether the last line is the first of its paragraph. */
  private boolean firstLine;

  /** Whether a page's number was passed since, so that blank lines part no paragraphs. */
  private boolean paged;

  private int start;

  /** Before the first sentence stand titles, which end without a stop. */
  private boolean bodyBegun;

  ParagraphJoiner(Flow flow, Wrapping wrapping) {
    this.flow = flow;
    this.wrapping = wrapping;
  }

  /** Adds a line of the file; {@code number} counts from 1. */
  void add(String line, int number) {
    if (wrapping.wrapped() && wrapping.pageNumber(line)) {
      turnPage();
      return;
    }
    String plain = Words.tidy(Markup.plain(line));
    if (plain.isEmpty() || Markup.rule(line)) {
      blank = true;
      return;
    }
    if (TypedFootnotes.isNote(plain)) {
      notes.add(new Line(plain, false, false));
    } else if (text.length() > 0 && continues(line, plain)) {
      text.append(cutNumber() ? "" : " ").append(plain);
      bold &= openBold || Markup.bold(line);
      openBold = openBold != Markup.opensBold(line);
      lastLine = line;
      firstLine = false;
    } else {
      close();
      begin(line, plain, number);
    }
    blank = false;
    paged = false;
  }

  /** Tells that a page ends here, so that blank lines part no paragraphs. */
  void turnPage() {
    paged = true;
  }

  /** Whether the line above was cut behind the hyphen of a document's number: "31-" / "CTr/TW". */
  private boolean cutNumber() {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isDigit(text.charAt(last - 1));
  }

  /**
   * Whether the line above was cut inside a date or number: "… số 328-KH/TU ngày" / "24/4/2025".
   */
  private boolean cutDate(String plain) {
    return Character.isDigit(plain.charAt(0)) && UNFINISHED.matcher(text).find();
  }

  /** Whether the line above ends in a word that others must follow: "… với Sở Giáo dục và". */
  private boolean hangs(String plain) {
    boolean ofWhom =
        text.lastIndexOf(" nhân dân") == text.length() - " nhân dân".length()
            && TERRITORY.matcher(plain).lookingAt();
    return bodyBegun && !item(plain) && (ofWhom || HANGING.matcher(text).find());
  }

  private void begin(String line, String plain, int number) {
    text.append(plain);
    bold = Markup.bold(line) || line.strip().startsWith("**") && Markup.opensBold(line);
    openBold = Markup.opensBold(line);
    lastLine = line;
    firstLine = true;
    start = number;
  }

  /** Ends the paragraph and the footnotes that stood inside it. */
  void close() {
    if (text.length() > 0) {
      bodyBegun |= isSentence(text.charAt(text.length() - 1));
      emit(new Line(text.toString(), bold, false));
      text.setLength(0);
    }
    notes.forEach(this::emit);
    notes.clear();
  }

  /** Whether the paragraph, with that last character, is none of the titles. */
  private boolean isSentence(char last) {
    return last == '.' || last == ';' || last == ':' && text.length() >= LONG;
  }

  private void emit(Line line) {
    flow.paragraph(new FlowParagraph(List.of(line), false, null, Place.onLine(start)));
  }

  private boolean continues(String line, String plain) {
    if (!blank
        && (openBold
            || cutNumber()
            || cutDate(plain)
            || hangs(plain)
            || bareMarker()
            || bareWord(plain)
            || firstWord(plain))) {
      return true;
    }
    boolean ended = ".;:!?…/".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (ended && plain.startsWith("Nơi nhận") || opensBody(line, plain)) {
      return false;
    }
    if (!blank && cutAddressee(plain)) {
      return true;
    }
    boolean small = Character.isLowerCase(plain.codePointAt(0));
    if (blank && !paged) {
      return !ended && !item(plain) && (small || cut(line, plain));
    }
    if (begins(line, plain)) {
      return false;
    }
    if (wrapping.wrapped()) {
      return wrapped(line, plain, ended, small);
    }
    return small && !ended && !item(plain);
  }

  /** Whether the letter's first sentence stands there, right below its addressees. */
  private boolean opensBody(String line, String plain) {
    TextLine sentence = TextLine.of(plain, 0, false, Place.UNKNOWN);
    return wrapping.wrapped()
        && wrapping.half(line)
        && ADDRESSEES.matcher(text).lookingAt()
        && Character.isUpperCase(plain.codePointAt(0))
        && Landmark.BODY.marks(sentence);
  }

  /** Whether a narrow line broke inside the addressee's name: "Kính gửi: Bộ trưởng" / "Bộ Y tế". */
  private boolean cutAddressee(String plain) {
    return wrapping.wrapped() && CUT_ADDRESSEE.matcher(text).matches() && !item(plain);
  }

  /** Whether where a line begins, or what it holds, makes it the first of its paragraph. */
  private boolean begins(String line, String plain) {
    boolean opening = !bodyBegun && !ADDRESSEES.matcher(text).lookingAt();
    return opening
        ? Character.isUpperCase(plain.codePointAt(0)) && wrapping.apart(line, lastLine)
            || NUMBER.matcher(plain).matches()
        : wrapping.indented(line, lastLine, firstLine) || wrapping.returns(line, lastLine);
  }

  private boolean wrapped(String line, String plain, boolean ended, boolean small) {
    if (item(plain)) {
      boolean item = text.length() > 1 && text.charAt(0) == '-';
      boolean dash = plain.startsWith("- ") && !SENTENCE.matcher(plain).lookingAt();
      boolean wide = !ended && wrapping.brimful(lastLine);
      boolean within = dash && (!item || wrapping.parted() || small(plain));
      return wide && (within && !lastLine.endsWith("**") || bracketed(plain));
    }
    boolean sameCase = capitals(text.toString()) == capitals(plain);
    boolean heading = Markup.bold(line) != Markup.bold(lastLine) || line.startsWith("#");
    boolean far = wrapping.half(lastLine) || wrapping.parted() && firstLine && word(plain);
    boolean openEnd = bodyBegun && !ended && !heading && sameCase && far;
    if (small || capitals(plain) && sameCase && !ended) {
      return true;
    }
    if (ended && wrapping.first().opens(line)) {
      return false;
    }
    if (bodyBegun && firstLine && !ended && !heading && sameCase && cutFirst(plain)) {
      return true;
    }
    boolean full = wrapping.full(lastLine) && !heading && sameCase;
    return (openEnd || full) && !(bodyBegun && wrapping.ends(lastLine, plain));
  }

  /**
   * Whether the open paragraph's first line was cut before words that begin with a capital; a short
   * line behind a number may be a heading.
   */
  private boolean cutFirst(String plain) {
    boolean numbered = item(text.toString()) && "-+*•".indexOf(text.charAt(0)) < 0;
    return !numbered && wrapping.first().cut(lastLine, plain);
  }

  /**
   * Whether small letters follow a dash where the open item began with a capital: "- môi trường".
   */
  private boolean small(String plain) {
    return text.length() > 2
        && Character.isUpperCase(text.codePointAt(2))
        && Character.isLowerCase(plain.codePointAt(2));
  }

  /** Whether a dash stands inside brackets that are open: "(Chủ trì: Ban Kinh tế" / "- Xã hội)". */
  private boolean bracketed(String plain) {
    return plain.startsWith("- ") && text.lastIndexOf("(") > text.lastIndexOf(")");
  }

  private static boolean word(String plain) {
    return Character.isLetterOrDigit(plain.codePointAt(0));
  }

  /** Whether a line holds nothing but the sign of an item: "6." over "Sở Tài chính:". */
  private boolean bareMarker() {
    return wrapping.parted() && text.length() <= MARKER && MARKER_ONLY.matcher(text).matches();
  }

  /** Whether a line broke right behind an item's dash or the first word: "Bộ" / "Y tế yêu cầu". */
  private boolean bareWord(String plain) {
    boolean dash = text.length() == 1 && "-+".indexOf(text.charAt(0)) >= 0;
    boolean word = bodyBegun && BARE_WORD.matcher(text).matches() && !capitals(plain);
    return (dash || word) && !item(plain);
  }

  /** Whether a narrow column cut a body's name behind its first word: "ỦY / BAN NHÂN DÂN". */
  private boolean firstWord(String plain) {
    boolean word =
        !bodyBegun && text.length() <= MARKER && text.chars().allMatch(Character::isUpperCase);
    return word && capitals(plain);
  }

  /** Whether a list's sign begins the line, rather than an amount: "38.124 triệu đồng". */
  private static boolean item(String plain) {
    return ListMarker.begins(plain) && !AMOUNT.matcher(plain).lookingAt()
        || ARTICLE.matcher(plain).lookingAt();
  }

  /** A long paragraph without a stop goes on after a page break, unless a heading follows. */
  private boolean cut(String line, String plain) {
    return !wrapping.wrapped()
        && bodyBegun
        && text.length() >= LONG
        && !headed()
        && plain.length() >= LONG / 2
        && !bold
        && !capitals(text.toString())
        && !Markup.bold(line)
        && !capitals(plain)
        && !line.startsWith("#");
  }

  /** Whether the open paragraph looks like a numbered heading: a number, and no inner stop. */
  private boolean headed() {
    String words = text.toString();
    boolean numbered = item(words) && !"-+*•".contains(words.substring(0, 1));
    return numbered && words.indexOf("; ") < 0 && words.indexOf(". ", 6) < 0;
  }

  /**
   * Whether it is a line in capitals; one word alone is a numeral or abbreviation that was wrapped.
   */
  private static boolean capitals(String words) {
    return words.indexOf(' ') > 0
        && words.equals(words.toUpperCase(Locale.ROOT))
        && words.chars().anyMatch(Character::isLetter);
  }
}
