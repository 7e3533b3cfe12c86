package vn.giaoviec.extractor.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The formulas by which the parts of an administrative document are told apart (Decree
 * 30/2020/NĐ-CP, appendix I; Party documents use the same with other abbreviations). Matched on
 * folded lines, for OCR loses tones.
 */
public enum Landmark {
  /** Quốc hiệu and tiêu ngữ, or the Party's title. */
  MOTTO(
      "cdt",
      "(?:cong hoa xa hoi|chu nghia viet nam$|doc lap ?[-–] ?tu do|tu do ?[-–] ?hanh phuc"
          + "|dang cong san viet nam$).{0,60}"),
  /** Số, ký hiệu, with or without the digits. */
  NUMBER("lps", "(?:luat |phap lenh |lenh )?so ?[:.]? ?[\\d. ]{0,12}\\w? ?[/-].{0,60}"),
  /** Địa danh and date, or the blank left for the date. */
  PLACE_DATE(
      List.of("ngay"),
      ".{0,50}, ?(?:(?:vao )?(?:hoi|luc) .{2,30},"
          + " ?)?ngay[\\d\\s.]{0,12}thang[\\d\\s.]{0,12}nam.{0,30}"),
  /** The subject under the number of a letter. */
  ABOUT("v", "(?:v/v|v/v:|ve viec)\\b.{0,600}"),
  /** The list of those to whom a letter or telegram goes. */
  ADDRESSEES(List.of("kinh gui", ":"), "(?:kinh gui|.{2,70} dien ?:$).{0,2000}"),
  /** The list of recipients. */
  RECIPIENTS("n", "noi nhan\\b.{0,2000}"),
  /** The last recipient: where the document is filed ("Lưu: VT"). */
  FILING("-+•*–—l", "(?:[-+•*–—] ?luu\\b|luu ?(?::|vt|vp|van)).{0,200}"),
  /** On whose behalf or in whose place someone signs. */
  AUTHORITY(
      "tkq",
      "(?:t\\.?m|k\\.?t|t\\.?l|t\\.?u\\.?q|q|t/m|k/t|t/l|q/)[./] ?\\p{L}.{0,200}|(?:tm|kt|tl|tuq)"
          + " \\p{L}.{0,200}"),
  /** The stamp of arrival. */
  ARRIVAL(
      "cvdsn",
      "(?:cong van |van ban )?den(?: .{0,80})?|(?:so|ngay)(?: den)?:? ?[\\d/."
          + " -]{1,12}.{0,40}|chuye?n:.{0,40}"),
  /** The stamp that says how urgent or secret a document is (Decree 30/2020/NĐ-CP, article 8). */
  URGENCY(
      List.of("hoa toc", "khan", "mat"),
      "[^a-z\\d]{0,4}(?:hoa toc(?: hen gio)?|thuong khan|khan|mat|toi mat|tuyet"
          + " mat)[^a-z\\d]{0,4}"),
  /** The words over the signature of who certifies a copy (Decree 30/2020/NĐ-CP, article 25). */
  COPY("sbct", "(?:sao y|sao luc|trich sao|ban sao|chung thuc ban sao)\\b.{0,60}"),
  /** What a digital signature leaves on the page. */
  DIGITAL(
      List.of("@", ":"),
      ".{0,80}(?:@[\\w.]{3,}|[+]0?7:00).{0,40}"
          + "|(?:ky boi|nguoi ky|co quan|thoi gian ky|email|ngay ky)(?: ?:.{0,120})"),
  /** The title of an annex. */
  ANNEX("pbmd", "(?:phu luc|bieu(?: mau| so)?|mau so|danh muc|phu bieu)\\b.{0,200}"),
  /** The line that says which document an annex belongs to. */
  ATTACHED("[( bkd", "[(\\[]? ?(?:ban hanh )?(?:kem theo|dinh kem|ban hanh kem)\\b.{0,600}"),
  /** The first words of a body. */
  BODY(
      "ctxsdnpl",
      "(?:can cu|thuc hien|theo|xet|trong|sau khi|de|nham|tiep theo|phuc dap|chieu|ngay|luat|tu)\\b"
          + ".{0,5000}");

  private final String first;
  private final List<String> within;
  private final Pattern pattern;

  /** A form whose lines begin with one of the characters {@code first}. */
  Landmark(String first, String pattern) {
    this(first, List.of(), pattern);
  }

  /** A form whose lines may begin with anything, and hold one of the words {@code within}. */
  Landmark(List<String> within, String pattern) {
    this("", within, pattern);
  }

  Landmark(String first, List<String> within, String pattern) {
    this.first = first;
    this.within = within;
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether the line, as a whole, has this form. */
  public boolean marks(TextLine line) {
    return line.text().length() <= 3000
        && !line.folded().isEmpty()
        && mayMark(line.folded())
        && pattern.matcher(line.folded()).matches();
  }

  /** A cheap look that rules out most lines. */
  private boolean mayMark(String folded) {
    if (!first.isEmpty()) {
      return first.indexOf(folded.charAt(0)) >= 0;
    }
    for (String word : within) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
