package vn.giaoviec.extractor.task.prose;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;

/** What a document's type says about its sentences. Source of the types: Decree 30/2020/NĐ-CP. */
public enum DocumentKind {
  /** Notices, plans, directives, telegrams, resolutions: they assign work. */
  DIRECTING(Mode.OPEN),
  /** Letters: they ask their addressees. */
  LETTER(Mode.OPEN),
  /** Reports: results first, then the issuer's own plan. */
  REPORT(Mode.RESULT),
  /** Decisions: rules and facts, and what they charge bodies with. */
  DECISION(Mode.ARTICLES),
  /** Minutes: what was said, then what the meeting came to. */
  MINUTES(Mode.MINUTES),
  /** Regulations, submissions: rules and facts, few plain orders. */
  RULING(Mode.RESULT),
  /** Invitations, certificates: no work. */
  OTHER(Mode.NONE);

  private static final Set<String> REPORTS = Set.of("bao cao");
  private static final Set<String> RULINGS =
      Set.of(
          "quy che",
          "quy dinh",
          "to trinh",
          "hop dong",
          "thong tu",
          "nghi dinh",
          "luat",
          "dieu le",
          "thoa thuan");
  private static final Set<String> OTHERS =
      Set.of(
          "giay moi",
          "giay gioi thieu",
          "giay nghi phep",
          "giay uy quyen",
          "phieu gui",
          "phieu chuyen",
          "phieu bao",
          "thu cong");

  private final Mode mode;

  DocumentKind(Mode mode) {
    this.mode = mode;
  }

  /** Words of a subject that make a decision carry a plan. */
  private static final Pattern PLAN =
      Pattern.compile(
          "\\b(?:ke hoach|chuong trinh|de an|chien luoc|phuong an|phan cong|nhiem vu trong"
              + " tam)\\b");

  /**
   * The kind that a document belongs to; directing where its type is unknown.
   *
   * @param type such as "Thông báo"; null if unknown
   * @param subject what it is about: a decision that approves a plan hands out the plan's work;
   *     null if unknown
   */
  public static DocumentKind of(@Nullable String type, @Nullable String subject) {
    String folded = type == null ? "" : Normal.fold(type).strip();
    if (folded.equals("quyet dinh")) {
      return subject != null && planned(subject) ? DIRECTING : DECISION;
    }
    if (folded.startsWith("bien ban")) {
      return MINUTES;
    }
    if (REPORTS.contains(folded)) {
      return REPORT;
    }
    if (RULINGS.contains(folded)) {
      return RULING;
    }
    if (OTHERS.contains(folded)) {
      return OTHER;
    }
    return folded.equals("cong van") ? LETTER : DIRECTING;
  }

  /** Whether a title names a plan of work. */
  public static boolean planned(String title) {
    return PLAN.matcher(Normal.fold(title)).find();
  }

  /** What its items are before any heading. */
  Mode mode() {
    return mode;
  }
}
