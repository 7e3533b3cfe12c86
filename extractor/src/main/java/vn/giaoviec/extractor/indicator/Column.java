package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * What a column of an indicator table holds.
 *
 * @param role the kind of cells
 * @param heading its heading, from the upper line to the lower
 * @param measure what kind of figures; null where only the surroundings tell
 * @param period the time that the heading names; null without one
 * @param basis what its figures are measured against; null for plain figures
 * @param unit the unit that the heading names; null without one
 * @param subject what the heading says is measured ("Số hộ nghèo"); "" where the rows say it
 */
record Column(
    Role role,
    List<String> heading,
    @Nullable Measure measure,
    @Nullable String period,
    @Nullable String basis,
    @Nullable String unit,
    String subject) {

  /** Kinds of columns. */
  enum Role {
    /** TT, STT. */
    ORDER,
    /** What is measured, or whose figure it is. */
    LABEL,
    /** Đơn vị tính. */
    UNIT,
    /** Figures. */
    VALUE,
    /** Words that are no part of a figure. */
    OTHER
  }

  private static final Phrases ORDER =
      Phrases.of("tt, stt, số tt, số thứ tự, s tt, t t, s t t, no, số");
  private static final Phrases UNIT = Phrases.of("đơn vị tính, đvt, đv tính, đ vt, đơn vị đo");
  private static final Phrases NOT_VALUES =
      Phrases.of(
          """
          ghi chú, điện thoại, số điện thoại, mã số, mã, số tài khoản, năm sinh, ngày sinh, thời hạn,
          thời gian, số hiệu, số cccd, số quyết định, số văn bản, mã số thuế, số ký hiệu, toạ độ, ngày,
          năm thành lập, năm hoàn thành, trang, mã định danh, căn cước, thời điểm
          """);
  private static final Phrases COMPARED =
      Phrases.of(
          """
          so sánh, so với, so sánh với, so, tăng giảm, chênh lệch, tăng, giảm, % kh, / kh, / kế hoạch,
          hoàn thành kế hoạch, thực hiện / kế hoạch, thực hiện kế hoạch, % thực hiện, tỷ lệ thực hiện,
          tỷ lệ đạt, mức độ hoàn thành, tỷ lệ hoàn thành, % hoàn thành, tốc độ tăng, đạt tỷ lệ, % so
          """);
  private static final Phrases AGAINST = Phrases.of("so sánh, so với, so");
  private static final Phrases MOVED = Phrases.of("tăng, giảm, tăng thêm");
  private static final Phrases RATE =
      Phrases.of("tỷ lệ, tỉ lệ, %, tương đối, số tương đối, tỷ lệ %, phần trăm");
  private static final Phrases AMOUNT =
      Phrases.of(
          "số lượng, tuyệt đối, số tuyệt đối, chênh lệch, + / -, tăng , giảm, tăng / giảm, mức"
              + " tăng");
  private static final Phrases GROWTH =
      Phrases.of("tốc độ tăng, tăng trưởng, tốc độ tăng trưởng, % tăng, mức tăng, tăng giảm");
  private static final Phrases PLANNED =
      Phrases.of(
          """
          kế hoạch, kh, mục tiêu, chỉ tiêu giao, dự toán, giao, phấn đấu, dự kiến, nhu cầu, đăng ký,
          kế hoạch giao, phân bổ, định hướng, lộ trình, kế hoạch vốn, chỉ tiêu kế hoạch
          """);
  private static final Phrases DONE =
      Phrases.of(
          "thực hiện, th, ước, kết quả, đạt, đã, hiện trạng, hiện có, ước thực hiện, giải ngân, lũy"
              + " kế, luỹ kế, cộng dồn");

  /** What is granted or must be kept to, which the heading names: "Hạn ngạch phát thải". */
  private static final Phrases GRANTED =
      Phrases.of("hạn ngạch, hạn mức, định mức, mức trần, cam kết, tổng mức đầu tư");

  private static final Phrases PART = Phrases.of("cơ cấu, tỷ trọng, tỉ trọng");

  /** Words of a heading that say when, what kind or against what, but not what is measured. */
  private static final Phrases FORMAL =
      Phrases.of(
              """
              năm, số lượng, tổng số, tổng, trong đó, giá trị, kết quả, số liệu, sơ bộ, chính thức, số tiền, thành tiền, chỉ tiêu, cả năm, cộng, nq,
              nghị quyết, cùng kỳ, tháng, quý, 6 tháng, đầu, cuối, đến, ngày, giai đoạn, lũy kế, số, các, mức,
              được, năm trước, với, và, nay, của, từ, theo, thực tế, ( , ), bình quân, trung ương, tỉnh, i, ii, iii, iv
              """)
          .and(COMPARED)
          .and(RATE)
          .and(AMOUNT)
          .and(PLANNED)
          .and(DONE)
          .and(PART);

  private static final Pattern BRACKETS = Pattern.compile("\\((?<inside>[^()]{1,40})\\)");
  private static final Pattern COMPARES = Pattern.compile("(?iu)^.{0,40}?so (?:sánh )?(?:với )?");
  private static final Pattern PERCENT_SIGN = Pattern.compile("^(?:%|với)\\s*|\\s*%$");

  /** "ƯTH 2025/TH 2024", "Năm 2025 so với năm 2024". */
  private static final Pattern TWO_TIMES =
      Pattern.compile(
          "(?iu)(?<time>[^/]{1,40}?) ?(?:/|so với) ?(?<basis>[^/]{1,40}?)(?: ?\\(?%\\)?)?");

  private static final Pattern YEARS_COMPARED =
      Pattern.compile("(?:19|20)\\d\\d ?/ ?(?:\\p{L}{1,4} ?)?(?:19|20)\\d\\d");

  private static final Pattern FOOTNOTE = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰*]++|\\[\\d{1,2}\\]");

  /** A column that numbers the rows. */
  static Column order(List<String> heading) {
    return new Column(Role.ORDER, heading, null, null, null, null, "");
  }

  /** A column whose cells are no figures. */
  static Column textual(List<String> heading, boolean unitLike) {
    String words = Tokens.words(String.join(" ", heading));
    Role role =
        is(ORDER, words) ? Role.ORDER : has(UNIT, words) || unitLike ? Role.UNIT : Role.OTHER;
    return new Column(role, heading, null, null, null, null, "");
  }

  /** Whether the heading says that the column's numbers measure nothing. */
  static boolean excluded(List<String> heading) {
    String words = Tokens.words(String.join(" ", heading));
    return is(ORDER, words) || has(NOT_VALUES, words) || has(UNIT, words);
  }

  /**
   * A column of figures.
   *
   * @param heading its heading, from the upper line to the lower
   * @param percent whether its cells mostly bear percent signs
   * @param signed whether a cell bears a sign, as no percentage of a base does: "-2,5"
   */
  static Column figures(List<String> heading, boolean percent, boolean signed) {
    List<String> clean =
        heading.stream().map(h -> FOOTNOTE.matcher(h).replaceAll("").strip()).toList();
    String all = String.join(" | ", clean);
    String leaf = clean.isEmpty() ? "" : clean.get(clean.size() - 1);
    boolean rate = percent || all.contains("%") || has(RATE, leaf);
    Measure compared = measure(all, leaf, rate);
    Measure measure = compared == Measure.RATIO && signed ? Measure.CHANGE : compared;
    boolean derived = measure == Measure.CHANGE || measure == Measure.RATIO;
    Matcher two = TWO_TIMES.matcher(leaf);
    boolean both = derived && two.matches() && Periods.ofColumn(two.group("time")) != null;
    String basis = both ? two.group("basis") : derived ? basis(clean) : null;
    String period = both ? Periods.ofColumn(two.group("time")) : null;
    period = derived ? period : Periods.ofColumn(all);
    boolean rated = compared == Measure.RATIO || compared == Measure.SHARE;
    String unit = rated ? "%" : unit(clean);
    return new Column(
        Role.VALUE, clean, measure, period, basis, unit, derived ? "" : subject(clean));
  }

  /** Whether the heading compares with another time and tells of no difference. */
  static boolean compares(List<String> heading) {
    String all = String.join(" ", heading);
    boolean difference = has(AMOUNT, all) || has(GROWTH, all) || has(MOVED, all);
    return has(AGAINST, all) && !difference;
  }

  private static @Nullable Measure measure(String all, String leaf, boolean rate) {
    if (has(GROWTH, leaf) && rate) {
      return Measure.CHANGE;
    }
    if (has(COMPARED, all) || all.toUpperCase(Locale.ROOT).contains("TH/KH")) {
      return rate && !has(AMOUNT, leaf) ? Measure.RATIO : Measure.CHANGE;
    }
    if (rate && YEARS_COMPARED.matcher(leaf).find()) {
      return Measure.RATIO;
    }
    if (has(PART, leaf)) {
      return Measure.SHARE;
    }
    if ((has(PLANNED, all) || has(GRANTED, all)) && !has(DONE, all)) {
      return Measure.TARGET;
    }
    return has(DONE, all) ? Measure.ACTUAL : null;
  }

  /** The last words of the heading that name what is compared with. */
  private static @Nullable String basis(List<String> heading) {
    for (int i = heading.size() - 1; i >= 0; i--) {
      String plain = BRACKETS.matcher(heading.get(i)).replaceAll("").strip();
      plain = COMPARES.matcher(plain).replaceFirst("").strip();
      plain = PERCENT_SIGN.matcher(plain).replaceAll("").strip();
      boolean names = Words.BASE.within(Tokens.of(plain), 0, 3) || Periods.ofHeading(plain) != null;
      if (names) {
        return plain;
      }
    }
    return null;
  }

  private static @Nullable String unit(List<String> heading) {
    for (int i = heading.size() - 1; i >= 0; i--) {
      Matcher matcher = BRACKETS.matcher(heading.get(i));
      while (matcher.find()) {
        String unit = UnitNames.of(matcher.group("inside"));
        if (unit != null) {
          return unit;
        }
      }
      if (heading.get(i).contains("%")) {
        return "%";
      }
    }
    return null;
  }

  /** The heading's words where they say what is measured, rather than when or against what. */
  private static String subject(List<String> heading) {
    StringBuilder subject = new StringBuilder();
    for (String part : heading) {
      String plain = BRACKETS.matcher(part).replaceAll("").strip();
      if (!formal(plain)) {
        subject.append(subject.isEmpty() ? "" : " > ").append(plain);
      }
    }
    return subject.toString();
  }

  private static boolean formal(String words) {
    List<Token> tokens = Tokens.of(words);
    int i = 0;
    while (i < tokens.size()) {
      int length = FORMAL.at(tokens, i);
      boolean sign = tokens.get(i).kind() != Token.Kind.WORD;
      if (length == 0 && !sign) {
        return false;
      }
      i += Math.max(1, length);
    }
    return true;
  }

  private static boolean has(Phrases phrases, String words) {
    List<Token> tokens = Tokens.of(words);
    return phrases.within(tokens, 0, tokens.size());
  }

  private static boolean is(Phrases phrases, String words) {
    List<Token> tokens = Tokens.of(words);
    return !tokens.isEmpty() && phrases.at(tokens, 0) == tokens.size();
  }
}
