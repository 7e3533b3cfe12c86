package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.text.Token;

/**
 * Tells quantities that only say which things are meant, or what a rule gives to each, from those
 * that are measured or aimed at: "các huyện có tỷ lệ hộ nghèo trên 40%", "doanh nghiệp sử dụng từ
 * 50 lao động trở lên được …", "hưởng trợ cấp 500.000 đồng/tháng".
 */
final class Conditions {

  /** What joins a bound to the things that it picks out. */
  private static final Phrases RELATIONS =
      Phrases.of("có, với, sử dụng, thuộc diện, chưa, đã, quy mô");

  /** What opens the words for several things. */
  private static final Phrases OPENERS =
      Phrases.of("các, những, mọi, từng, mỗi, đối với, cho, một số, trường hợp, người, hộ");

  /** What makes a bound an aim. */
  private static final Phrases AIMS =
      Phrases.of(
          "phấn đấu, mục tiêu, bảo đảm, đảm bảo, để, nhằm, ít nhất, tối thiểu, tối đa, tăng, giảm,"
              + " nâng, xây dựng, phát triển, hình thành, đến năm, đạt, chỉ tiêu, thu hút");

  /** What follows where a rule is set for the things picked out. */
  private static final Phrases RULES =
      Phrases.of(
          "phải, được, thì, chỉ, không được, có trách nhiệm, bị, gặp, tham gia, chưa, đang, thuộc");

  /** On these terms something is lent or given. */
  private static final Phrases TERMS =
      Phrases.of("với lãi suất, với mức, với thời hạn, lãi suất, thời hạn vay, hạn mức");

  private static final Phrases LENT =
      Phrases.of("vay, cho vay, vốn vay, tín dụng, hỗ trợ, bảo lãnh");

  /** What a rule gives or takes from each. */
  private static final Phrases DUES =
      Phrases.of(
          "mức hỗ trợ, phạt tiền, mức phạt, mức chi, mức đóng, mức thu, mức hưởng, được hưởng, lệ"
              + " phí, học phí, mức thưởng, mức trợ cấp, mức phụ cấp");

  /** So many tokens may stand between what is picked out and its bound. */
  private static final int REACH = 9;

  private static final int NEAR = 4;

  private Conditions() {}

  /** Whether the site's quantity is such a bound or due. */
  static boolean narrows(Site site) {
    if (site.aside()) {
      return false;
    }
    return due(site) || bounded(site.quantity()) && site.k() == 0 && (picks(site) || lent(site));
  }

  private static boolean bounded(Quantity quantity) {
    Comparator comparator = quantity.comparator();
    return comparator != Comparator.EQUAL && comparator != Comparator.ABOUT;
  }

  /** "các dự án có tổng mức đầu tư trên 500 tỷ đồng" as what a verb is about, or under a rule. */
  private static boolean picks(Site site) {
    List<Token> tokens = site.clause().tokens();
    int quantity = site.quantity().from();
    int relation = before(RELATIONS, tokens, quantity, quantity - REACH);
    int opener = relation < 0 ? -1 : before(OPENERS, tokens, relation, relation - REACH);
    int end = site.quantity().to();
    if (relation >= quantity - NEAR
        && site.clause().word(end - 1).matches("lên|xuống")
        && RULES.at(tokens, end) > 0) {
      return true;
    }
    return opener >= 0
        && opener + 1 < relation
        && !AIMS.within(tokens, Math.max(0, opener - REACH), quantity)
        && (opener > 0 || RULES.at(tokens, end) > 0);
  }

  private static boolean lent(Site site) {
    List<Token> tokens = site.clause().tokens();
    int quantity = site.quantity().from();
    int term = before(TERMS, tokens, quantity, quantity - NEAR);
    return term > 0 && before(LENT, tokens, term, term - NEAR) >= 0;
  }

  /** "mức phụ cấp 1,5 triệu đồng/người/tháng": what each gets or pays, no budget's whole. */
  private static boolean due(Site site) {
    String unit = site.quantity().unit();
    int quantity = site.quantity().from();
    boolean small = !unit.startsWith("tỷ") && !unit.startsWith("tỉ");
    return small
        && (unit.startsWith("đồng/") || unit.contains(" đồng/"))
        && before(DUES, site.clause().tokens(), quantity, quantity - NEAR - 1) >= 0;
  }

  /** Where the last such words begin that end before a token; -1 where none begin so late. */
  private static int before(Phrases phrases, List<Token> tokens, int end, int from) {
    for (int i = end - 1; i >= Math.max(0, from); i--) {
      if (",;:".contains(tokens.get(i).normal())) {
        return -1;
      }
      int length = phrases.at(tokens, i);
      if (length > 0 && i + length <= end) {
        return i;
      }
    }
    return -1;
  }
}
