package vn.giaoviec.extractor.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * What the headings over a place say about the figures there.
 *
 * @param mood whether they speak of results or of plans
 * @param period the time that they name; null where they name none
 * @param path the section path
 * @param lead the words directly over it, which lead in its list or head it; "" without any
 * @param day the day of issue; null where unknown
 * @param assigns whether an item that names who does what orders it: in notices and telegrams, but
 *     not below a heading on results
 */
record Surroundings(
    Mood mood,
    @Nullable String period,
    List<String> path,
    String lead,
    @Nullable LocalDate day,
    boolean assigns) {

  /** Longer texts are no headings. */
  private static final int HEADING = 45;

  /** A law's name is about so long, in chars. */
  private static final int LAW = 40;

  /** "3." and the like have so many tokens before a heading's words. */
  private static final int LIST_NUMBER = 2;

  /** No phrase that tells the mood has more words. */
  private static final int LONGEST_PHRASE = 4;

  /** How many words at a heading's beginning say what it is about. */
  private static final int OPENING = 3;

  /** Kinds of documents that mostly tell what was reached; other kinds mostly order or plan. */
  private static final Set<String> TELLING =
      Set.of("báo cáo", "thông báo", "công điện", "biên bản", "tờ trình", "thông cáo");

  /** Kinds of those that order as well. */
  private static final Set<String> ASSIGNING = Set.of("thông báo", "công điện");

  private static final Phrases RESULTS =
      Phrases.of(
          """
          kết quả, tình hình, đánh giá, thực trạng, hiện trạng, tồn tại, hạn chế, khó khăn, nguyên nhân,
          ưu điểm, đặc điểm, bối cảnh, thuận lợi, đạt được, sơ kết, số liệu, khái quát, tổng quan
          """);

  /** What work does away with is no result: "giải pháp tháo gỡ khó khăn". */
  private static final Phrases SOLVES =
      Phrases.of(
          "tháo gỡ, tháo gỡ các, tháo gỡ những, khắc phục, khắc phục các, khắc phục những, giải"
              + " quyết, giải quyết các, vượt qua, xử lý, xử lý các, chủ động, tạo, tạo điều kiện");

  private static final Phrases PLANS =
      Phrases.of(
          """
          mục tiêu, chỉ tiêu, nhiệm vụ, giải pháp, phương hướng, định hướng, kế hoạch, yêu cầu, quan điểm,
          tổ chức thực hiện, kiến nghị, đề xuất, dự kiến, nội dung, chương trình công tác, phân công,
          lộ trình, đề nghị, nhiệm vụ trọng tâm
          """);

  /** These tell of plans unless results follow: "những nội dung đánh giá kết quả". */
  private static final Phrases WEAK = Phrases.of("nội dung");

  private static final Phrases COMPARING =
      Phrases.of(
          "đạt, vượt, hoàn thành, so với, so, theo, bằng, đúng, thực hiện, với, được giao, một số");

  /** Behind these, and behind a hyphen, "kế hoạch" is a word of a body's name. */
  private static final Set<String> HOUSES = Set.of("phòng", "sở", "ban", "bộ", "vụ", "tổ", "-");

  /** What a resolution on the figures of one year is about. */
  private static final Phrases PLANS_OF_YEAR =
      Phrases.of("kế hoạch, nhiệm vụ, chỉ tiêu, mục tiêu, dự toán, phương hướng");

  /** A document that a subject names by its number, whose times are not this document's. */
  private static final Pattern CITES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})số \\d[\\w.]*\\s?[-/]\\s?[\\p{Lu}\\d]|ngày \\d{1,2} tháng \\d{1,2}");

  /** What may follow the time that a heading ends with: "… năm 2026 của tỉnh Hòa An như sau". */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:,? (?:trên địa bàn |của |tại )?(?:toàn )?(?:tỉnh|huyện|xã|phường|thành phố|thị xã)"
              + "(?: \\p{Lu}\\p{L}*){0,4})?(?:,? (?:cụ thể )?(?:như sau|sau đây|cụ thể))?[:.]?$");

  /** What a document's kind, subject and date say. */
  static Surroundings of(Header header) {
    String kind = header.type() == null ? "" : Normal.word(header.type().value());
    boolean tells = TELLING.stream().map(Normal::word).anyMatch(kind::startsWith);
    Mood mood = tells ? Mood.RESULTS : Mood.PLANS;
    String subject = header.subject() == null ? "" : header.subject().value();
    boolean other = CITES.matcher(subject).find() || Periods.several(subject);
    String named = other ? null : Periods.firstOfHeading(subject);
    List<Token> words = Tokens.of(subject);
    boolean years = named != null && (named.startsWith("giai đoạn") || named.contains("-"));
    boolean report = kind.startsWith(Normal.word("báo cáo"));
    boolean plan = kind.startsWith(Normal.word("kế hoạch"));
    boolean planned = !tells && PLANS_OF_YEAR.within(words, 0, Math.min(words.size(), OPENING * 2));
    String period = report || (plan || planned) && !years ? named : null;
    LocalDate day = header.issued() == null ? null : header.issued().value();
    boolean assigns = ASSIGNING.stream().map(Normal::word).anyMatch(kind::startsWith);
    return new Surroundings(mood, period, List.of(), "", day, assigns);
  }

  /** What holds under a section, and in its own text. */
  Surroundings under(Section section) {
    String heading = heading(section.text());
    List<Token> tokens = opening(section.tokens(), heading.length());
    boolean nested = mood == Mood.RESULTS && !path.isEmpty();
    List<Token> words =
        section.leaf() && heading.length() == section.text().length()
            ? beforeNumber(tokens)
            : tokens;
    Mood said = tokens.size() > HEADING && section.leaf() ? null : mood(words, nested);
    boolean leads = heading.length() < section.text().length() && !heading.contains(". ");
    boolean names = !section.leaf() || leads;
    boolean several = names && tokens.size() <= HEADING && Periods.several(heading);
    String named = tokens.size() > HEADING || !names || several ? null : Periods.ofHeading(heading);
    boolean order = assigns && said == null && Orders.open(section.tokens());
    Mood told = order ? Mood.PLANS : said == null ? mood : said;
    Mood now = said == null && named != null && coming(named) ? Mood.PLANS : told;
    boolean last = named != null && endsWith(heading, named);
    boolean counts = named != null && (last || now == Mood.RESULTS) && !ofLaw(heading, named);
    List<String> below = new ArrayList<>(path);
    String label = section.label();
    if (!label.isEmpty()) {
      below.add(label);
    }
    String over = several ? null : period;
    boolean goesOn = assigns && said != Mood.RESULTS;
    return new Surroundings(now, counts ? named : over, List.copyOf(below), lead, day, goesOn);
  }

  /** Whether a time lies after the year of issue. */
  private boolean coming(String time) {
    Integer year = Periods.lastYear(time);
    Integer issued = issued();
    return issued != null && year != null && year > issued;
  }

  /** The year of issue; null where unknown. */
  @Nullable Integer issued() {
    return day == null ? null : day.getYear();
  }

  /** The words of a sentence before its first number: those behind it head nothing. */
  private static List<Token> beforeNumber(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size()
        && (end < LIST_NUMBER || tokens.get(end).kind() != Token.Kind.NUMBER)) {
      end++;
    }
    return tokens.subList(0, end);
  }

  /** The first tokens of a heading of so many chars: enough to tell whether it is too long. */
  private static List<Token> opening(List<Token> tokens, int heading) {
    int end = 0;
    while (end < tokens.size()
        && end < HEADING + LONGEST_PHRASE
        && tokens.get(end).start() < heading) {
      end++;
    }
    return tokens.subList(0, end);
  }

  /** Whether a year is only a law's: "theo Luật Hợp tác xã năm 2012". */
  private static boolean ofLaw(String heading, String named) {
    String small = heading.toLowerCase(Locale.ROOT);
    int at = small.lastIndexOf(named.toLowerCase(Locale.ROOT));
    int law = small.lastIndexOf("luật ", at);
    return law >= 0 && at - law <= LAW;
  }

  /** The text up to its first colon or item number, where that comes soon; else all of it. */
  private static String heading(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  private static boolean endsWith(String heading, String period) {
    String end = PLACE.matcher(heading.strip()).replaceFirst("");
    boolean sign = end.endsWith(":") || end.endsWith(".");
    end = sign ? end.substring(0, end.length() - 1) : end;
    return end.toLowerCase(Locale.ROOT).endsWith(period.toLowerCase(Locale.ROOT));
  }

  /**
   * The mood of the first word that tells one; null where none does. Under a heading on results
   * only the first words can turn to plans: "2. Công tác chỉ đạo …" doesn't.
   */
  private static @Nullable Mood mood(List<Token> heading, boolean nested) {
    int end = Math.min(heading.size(), nested ? OPENING : HEADING);
    Mood weak = null;
    for (int i = 0; i < end; i++) {
      if (RESULTS.at(heading, i) > 0 && SOLVES.before(heading, i) == 0) {
        return Mood.RESULTS;
      }
      if (PLANS.at(heading, i) > 0 && !compared(heading, i)) {
        if (WEAK.at(heading, i) == 0) {
          return Mood.PLANS;
        }
        weak = Mood.PLANS;
      }
    }
    return weak;
  }

  /** Whether a plan is only what a figure is compared with: "đạt 99% kế hoạch", "vượt mục tiêu". */
  private static boolean compared(List<Token> heading, int i) {
    return i > 0
        && ("%".equals(heading.get(i - 1).text())
            || HOUSES.contains(heading.get(i - 1).normal())
            || COMPARING.before(heading, i) > 0);
  }

  /** These surroundings with what a title beside them says. */
  Surroundings titled(Surroundings title) {
    return new Surroundings(title.mood, title.period, path, lead, day, assigns);
  }

  /** These surroundings for what stands under a text. */
  Surroundings ledBy(String text) {
    return new Surroundings(mood, period, path, text, day, assigns);
  }

  ProseContext prose(Origin origin, Place place) {
    return new ProseContext(mood, period, path, origin, place, issued(), lead, day);
  }
}
