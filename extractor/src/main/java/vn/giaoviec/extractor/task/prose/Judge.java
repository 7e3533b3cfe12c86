package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.task.ReportTo;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Decides whether a segment is work to come. */
final class Judge {

  /** Fewer words name no work. */
  private static final int MIN_WORDS = 4;

  /** A heading of words of form has no more words. */
  private static final int LONGEST_HEADING = 6;

  /** Longer lines, in chars, hold more than names. */
  private static final int LONGEST_NAMES = 240;

  /** With these a body is told to do work. */
  private static final Lexicon PRESIDES =
      Lexicon.of(
          "chủ trì", "phối hợp", "chủ động", "tham mưu", "tổng hợp", "cân đối", "lập dự toán");

  private static final Lexicon ENTRUST = Lexicon.of("ủy quyền", "ủy quyền cho");

  /** "đạt tối thiểu 85%": the figure to attain stands within so many tokens. */
  private static final int ATTAINS_WITHIN = 4;

  /** Before the number that such an item comes to. */
  private static final Set<String> ABOUT =
      Set.of("khoảng", ":", "đạt", "trên", "hơn", "thêm", "nhất", "thiểu");

  private static final Lexicon LIMIT =
      Lexicon.of("không quá", "không vượt quá", "tối đa", "tối đa không quá", "nhiều nhất");

  private static final int MOST_BEFORE_QUOTA = 30;

  private static final int MOST_BEFORE = 10;
  private static final int MOST_OF_UNIT = 4;

  /** "Ban hành Đề án … (đã hoàn thành trong tháng 4/2026)". */
  private static final Pattern DONE =
      Pattern.compile(
          "\\((?:đã|Đã) (?:hoàn thành|thực hiện|ban hành|xong|có)[^()]{0,80}\\)\\W{0,3}$");

  /** Stands over a table or picture: "Bảng 1. Các nhiệm vụ", "Biểu số 2: …". */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:Bảng|Biểu|Hình|Sơ đồ|Biểu đồ|Phụ biểu|Đồ thị|Bản đồ) (?:số )?\\d{1,3}\\b");

  /** Words of which headings over work are made: "Phân công trách nhiệm". */
  private static final Pattern OVER_WORK =
      Pattern.compile(
          "(?iu)(?:(?:các|và|phân công|trách nhiệm|nhiệm vụ|giải pháp|biện pháp|nội dung|công"
              + " việc|công tác|phương hướng|tổ chức|triển khai|thực hiện|trọng tâm|chủ yếu|cụ"
              + " thể|chung|chính|thời gian tới|năm \\d{4})[ ,.:]*){1,9}");

  private Judge() {}

  static boolean isTask(Segment segment, Context context) {
    String text = segment.text();
    TimedText read = segment.read(text, context.issued());
    if (Target.of(read)
        || quota(read.tokens())
        || !segment.assigned()
            && (quantity(read.tokens())
                || attains(read.tokens())
                || Amount.of(read.tokens())
                || NamedText.only(read))
        || title(text)
        || heading(segment, read)
        || words(read) < MIN_WORDS
        || text.endsWith(":")
        || text.contains("ã ") && DONE.matcher(text).find()
        || onlyNames(segment) && read.ofItem().isEmpty()) {
      return false;
    }
    return switch (context.mode()) {
      case NONE, MINUTES -> charges(segment);
      case PREAMBLE -> requests(segment) && !formOnly(segment, context);
      case RESULT -> orders(segment) && !formOnly(segment, context);
      case ARTICLES ->
          (orders(segment) && !entrusts(segment) || onDuty(segment)) && !formOnly(segment, context);
      case ACT -> segment.assigned() && !entrusts(segment) && !formOnly(segment, context);
      case OPEN -> (segment.assigned() || Imperative.opens(read)) && !formOnly(segment, context);
      case WORK -> (segment.assigned() || !Imperative.tells(read)) && !formOnly(segment, context);
    };
  }

  /**
   * "Tổ chức thực hiện", "Về công tác cán bộ": a heading over a paragraph names no work, nor does a
   * rule: "Việc ký quỹ thực hiện theo …".
   */
  private static boolean heading(Segment segment, TimedText text) {
    String words = text.text();
    boolean matter = words.startsWith("Về ") && words.indexOf(':') < 0 && !words.endsWith(".");
    return !segment.assigned()
        && (matter
            || CAPTION.matcher(words).lookingAt()
            || words.startsWith("Việc ")
            || OVER_WORK.matcher(words).matches()
            || words(text) <= LONGEST_HEADING && Formula.predicate(text.tokens(), 0));
  }

  /** Whether the text is a heading in capitals. */
  static boolean title(String text) {
    return text.length() > 3
        && Character.isUpperCase(text.codePointAt(1))
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "Ban Chỉ đạo bầu cử tỉnh: không quá 05 cá nhân": how many each of them may have. */
  private static boolean quota(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), MOST_BEFORE_QUOTA); i++) {
      int limit = tokens.get(i - 1).normal().equals(":") ? LIMIT.match(tokens, i) : 0;
      if (limit > 0 && i + limit < tokens.size()) {
        return tokens.get(i + limit).kind() == Token.Kind.NUMBER;
      }
    }
    return false;
  }

  /**
   * Whether a short item says no more than a quantity to be reached: "Giải quyết việc làm cho
   * khoảng 59.000 người", "Lắp đặt trạm mới: 58 trạm".
   */
  private static boolean quantity(List<Token> tokens) {
    for (int i = 1; i < tokens.size() && i <= MOST_BEFORE; i++) {
      boolean number = tokens.get(i).kind() == Token.Kind.NUMBER;
      if (number && ABOUT.contains(tokens.get(i - 1).normal()) && !Amount.cost(tokens, i)) {
        return ends(tokens, i + 1);
      }
    }
    return false;
  }

  /** "Số tiền thuế nộp qua mạng đạt tối thiểu 85%": no work, but what is to be attained. */
  private static boolean attains(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size() && tokens.get(i).kind() != Token.Kind.PUNCT; i++) {
      if (tokens.get(i).normal().equals("đạt")) {
        return Target.figureSoon(tokens.subList(i, Math.min(tokens.size(), i + ATTAINS_WITHIN)))
            && !WorkVerbs.open(tokens);
      }
    }
    return false;
  }

  /** Whether nothing but the unit and what stands in brackets follows. */
  private static boolean ends(List<Token> tokens, int unit) {
    int at = unit;
    while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD) {
      at++;
    }
    boolean bracket = at < tokens.size() && tokens.get(at).normal().equals("(");
    boolean stop =
        at >= tokens.size() - 1 && (at >= tokens.size() || ".;".contains(tokens.get(at).normal()));
    return at > unit && at - unit <= MOST_OF_UNIT && (bracket || stop);
  }

  /** Names of bodies alone order nothing: an addressee in a list, a heading over a paragraph. */
  private static boolean onlyNames(Segment segment) {
    String text = segment.text();
    return !segment.assigned() && text.length() <= LONGEST_NAMES && UnitList.isUnits(text);
  }

  /** A plain order counts even among results. */
  private static boolean orders(Segment segment) {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    return assignment != null && assignment.start() == 0 && requests(segment);
  }

  /** "Ủy quyền cho Giám đốc Sở A ký …": by saying so the document entrusts its own power. */
  private static boolean entrusts(Segment segment) {
    Clause clause = segment.assigning();
    return clause != null && ENTRUST.at(clause.tokens(), 0);
  }

  /** Whether a body is asked or told, by the sentence itself or by whom it names. */
  private static boolean requests(Segment segment) {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    return clause != null
        && assignment != null
        && assignment.form() == Assignment.Form.GIVEN
        && Character.isUpperCase(clause.text().codePointAt(0));
  }

  /** "Trên cơ sở kết quả chấm điểm, giao Sở A …": a charge counts among criteria and dates too. */
  private static boolean charges(Segment segment) {
    Clause clause = segment.assigning();
    Assignment given = clause == null ? null : clause.assignment();
    return clause != null
        && given != null
        && given.leads() != null
        && given.form() == Assignment.Form.GIVEN
        && AssignmentWords.CHARGES.at(clause.tokens(), given.start());
  }

  /** "Sở A có trách nhiệm …": a body told to do something at the beginning of the text. */
  private static boolean onDuty(Segment segment) {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    BodyPhrase leads = assignment == null ? null : assignment.leads();
    return clause != null
        && assignment != null
        && leads != null
        && assignment.form() == Assignment.Form.SUBJECT
        && assignment.start() == 0
        && (AssignmentWords.DUTY.at(clause.tokens(), leads.to())
            || PRESIDES.at(clause.tokens(), leads.to()));
  }

  /**
   * An assignment that only says "carry this document out", without a time and with nothing before
   * it that is to be carried out.
   */
  private static boolean formOnly(Segment segment, Context context) {
    Clause clause = segment.assigning();
    return clause != null
        && Formula.predicate(clause)
        && (!clause.closing() || alone(segment) && reportsTo(segment).isEmpty())
        && segment.read(segment.whole(), context.issued()).ofItem().isEmpty();
  }

  /** To whom it says to report, other than difficulties. */
  private static List<String> reportsTo(Segment segment) {
    List<Token> tokens = Tokens.of(segment.text());
    int end = Difficulties.start(tokens);
    return ReportTo.of(
        end < tokens.size()
            ? segment.text().substring(0, tokens.get(end).start())
            : segment.text());
  }

  private static boolean alone(Segment segment) {
    return segment.text().equals(segment.closing())
        || Formula.predicate(Tokens.of(segment.text()), 0);
  }

  private static int words(TimedText text) {
    int words = 0;
    for (Token token : text.tokens()) {
      words += token.kind() == Token.Kind.WORD ? 1 : 0;
    }
    return words;
  }
}
