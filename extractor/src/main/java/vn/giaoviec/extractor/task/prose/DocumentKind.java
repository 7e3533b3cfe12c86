package vn.giaoviec.extractor.task.prose;

import java.util.Set;
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
  /** Decisions, regulations, submissions, minutes: rules and facts, few plain orders. */
  RULING(Mode.RESULT),
  /** Invitations, certificates: no work. */
  OTHER(Mode.NONE);

  private static final Set<String> REPORTS = Set.of("bao cao");
  private static final Set<String> RULINGS =
      Set.of(
          "quyet dinh",
          "quy che",
          "quy dinh",
          "to trinh",
          "bien ban",
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

  /** The kind that a type belongs to, such as "Thông báo"; directing where it is unknown. */
  public static DocumentKind of(@Nullable String type) {
    String folded = type == null ? "" : Normal.fold(type).strip();
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

  /** What its items are before any heading. */
  Mode mode() {
    return mode;
  }
}
