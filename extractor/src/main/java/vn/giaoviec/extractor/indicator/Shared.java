package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Naming.Name;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Names a measured figure whose own words tell only half of what is measured; the figure before it
 * tells the rest: "tỷ lệ hài lòng của người bệnh nội trú đạt 95%, | ngoại trú | đạt 91%", "diện
 * tích lúa 300 ha, | ngô | 200 ha", "lĩnh vực nông nghiệp giảm 43%, | lượng phát thải | là 64 tấn".
 */
final class Shared {
  /** Members of a list that share what is measured are short. */
  private static final int BRIEF = 8;

  /** The other half of a rate is shorter still. */
  private static final int BRIEF_RATE = 4;

  private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ, tỷ suất");

  /** What is measured of several things in one list. */
  private static final Phrases AMOUNTS =
      Phrases.of(
          "diện tích, sản lượng, năng suất, khối lượng, công suất, chiều dài, kinh phí, doanh thu,"
              + " dư nợ, lãi suất, lưu lượng, dung tích, tổng đàn, số tiền, lệ phí, mức lương");

  private Shared() {}

  /**
   * The name of a figure with the part that it shares with the one before.
   *
   * @param subject its own words
   * @return null where it shares none
   */
  static @Nullable Name name(Naming naming, String subject, @Nullable Figure last) {
    Gap gap = naming.gap();
    if (naming.head()) {
      return last == null ? null : ofBranch(naming, subject, last);
    }
    boolean percent = naming.quantity().kind() == Kind.PERCENT;
    boolean plain = !gap.link().moves() && gap.link() != Link.SHARE && !subject.contains(":");
    String led = percent && plain ? Topics.joined(naming, subject) : subject;
    if (!led.equals(subject)) {
      return Name.of(led); // "Huy động trẻ ra lớp: nhà trẻ đạt 42%, | mẫu giáo"
    }
    if (last == null || !plain) {
      return null;
    }
    boolean alike = last.quantity().unit().equals(naming.quantity().unit());
    boolean part = MeasuredNames.STARTS.at(naming.tokens(), gap.from()) > 0;
    if (!alike || part) {
      return null;
    }
    int words = Naming.words(subject);
    List<Token> before = Tokens.of(last.name());
    boolean rate = percent && RATES.at(before, 0) > 0;
    if (rate && gap.link() == Link.IS && words <= BRIEF_RATE) {
      return Name.of(last.name(), subject);
    }
    String amount = gap.link() == Link.NONE && words <= BRIEF ? amount(last.name(), before) : "";
    return amount.isEmpty() ? null : Name.of(amount, subject);
  }

  /** What a branch is said to have besides its rise: "… giảm 43%, lượng phát thải"; or null. */
  private static @Nullable Name ofBranch(Naming naming, String subject, Figure last) {
    boolean branch = Naming.BRANCHES.at(Tokens.of(last.name()), 0) > 0;
    boolean said =
        naming.gap().link() != Link.NONE || naming.quantity().comparator() != Comparator.EQUAL;
    boolean brief = Naming.words(subject) <= BRIEF_RATE && said;
    return branch && brief && last.link().moves() ? Name.of(subject, last.name()) : null;
  }

  /** The amount that a name tells of: "diện tích" of "Tổng diện tích trồng mới"; or "". */
  private static String amount(String name, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      int length = AMOUNTS.at(tokens, i);
      if (length > 0) {
        return name.substring(tokens.get(i).start(), tokens.get(i + length - 1).end());
      }
    }
    return "";
  }
}
