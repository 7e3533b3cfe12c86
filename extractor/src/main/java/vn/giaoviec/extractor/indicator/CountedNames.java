package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Naming.Name;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Names counted things: by their noun and its tail, and by a subject that narrows them. */
final class CountedNames {
  /** A subject that only describes the counted things is short: "lĩnh vực nông nghiệp". */
  private static final int SHORT = 5;

  /** Nouns that tell nothing of what is counted, where a label before the number does. */
  private static final Phrases CLASSIFIERS =
      Phrases.of("con, cây, em, cháu, ca, chiếc, cái, viên, bao, chai, quả, tấm");

  private static final Phrases CAUSES = Phrases.of("làm, khiến");

  /** Steps on a scale, which belong to what was measured before: "tăng 5 bậc". */
  private static final Phrases STEPS = Phrases.of("bậc, điểm, hạng");

  /** Nouns that stand for the things counted before: "74 liên hiệp HTX, tăng 49 đơn vị". */
  private static final Phrases GENERAL = Phrases.of("đơn vị, tổ chức");

  /** Subjects that don't say of what: "Tổng số: 35 dự án". */
  private static final Phrases TOTALS = Phrases.of("tổng số, tổng, tổng cộng, số lượng");

  private static final Pattern RATE = Pattern.compile("(?iu)t[ỷỉ] lệ (?:số )?(?<of>.{1,200})");

  private CountedNames() {}

  /** The name of a counted quantity. */
  static Name name(Naming naming) {
    String subject = naming.subject();
    if (subject.isEmpty()) {
      Figure last = naming.last();
      return last == null ? alone(naming) : after(naming, last);
    }
    if (MeasuredNames.mean(subject)) {
      return Name.of(naming.noun(), naming.tail());
    }
    if (TOTALS.at(naming.tokens(), naming.gap().from()) == naming.length()) {
      return Name.of(subject, naming.noun(), naming.tail());
    }
    boolean divided = naming.quantity().unit().contains("/");
    if (divided && !naming.gap().has() && !naming.place()) {
      return Name.of(subject);
    }
    Link link = naming.gap().link();
    if (link.moves() || link == Link.SHARE) {
      Figure last = naming.last();
      return naming.place() && last != null ? naming.carried(last, subject) : Name.of(subject);
    }
    Figure before = naming.last();
    if (before != null && Words.SIZES.at(naming.tokens(), naming.gap().from()) == naming.length()) {
      return Name.of(subject, before.name()); // "12 dự án khởi công, | quy mô | 900 căn"
    }
    boolean head = naming.head() || Nouns.head(Tokens.of(subject), 0);
    return head || naming.opens(subject) ? Name.of(subject) : described(naming, subject, link);
  }

  /** Named by its noun; the subject says where, or describes it. */
  private static Name described(Naming naming, String subject, Link link) {
    String noun = naming.noun();
    String tail = naming.tail();
    Figure last = naming.last();
    if (CAUSES.before(naming.tokens(), naming.gap().to()) > 0 && !tail.isEmpty()) {
      return Name.of(noun, tail); // "Mưa lũ làm 3 người chết"
    }
    boolean labelled = tail.isEmpty() && !naming.place() && !naming.aside();
    if (labelled && CLASSIFIERS.at(Tokens.of(noun), 0) > 0) {
      return Name.of(Topics.joined(naming, subject)); // "Lợn: 302 con", "… Tốt 215 em, Khá 48 em"
    }
    boolean whose = naming.place() || naming.capital();
    boolean same = last != null && last.noun().equalsIgnoreCase(naming.quantity().unit());
    if (whose && same && tail.isEmpty() && last != null) {
      return new Name(last.name(), subject, ""); // "…: 58 trạm (Hòa An: 25 trạm, Tân Lập 33 trạm)"
    }
    boolean branch = Naming.BRANCHES.at(naming.tokens(), naming.gap().from()) > 0;
    if (branch && tail.isEmpty() && !subject.contains(":")) {
      return new Name(Naming.join(noun, subject), subject, "");
    }
    boolean happens = naming.clause().word(naming.gap().to() + 1).equals("ra") && !tail.isEmpty();
    if (naming.gap().has() || whose || happens) {
      return new Name(Naming.join(noun, tail), subject, "");
    }
    boolean verb = Actions.VERBS.at(naming.tokens(), naming.gap().from()) > 0;
    boolean brief = naming.length() <= (verb ? Naming.LONG_DOER : SHORT);
    if (brief && link == Link.NONE) {
      return new Name(Naming.join(subject, noun, tail), null, subject);
    }
    if (brief) {
      boolean said = (" " + Normal.word(subject) + " ").contains(" " + Normal.word(noun) + " ");
      return said ? Name.of(subject, tail) : Name.of(noun, tail, subject);
    }
    boolean colon = naming.clause().word(naming.gap().to()).equals(":");
    return link == Link.IS && (tail.isEmpty() || !colon)
        ? Name.of(subject)
        : Name.of(noun, tail.isEmpty() ? before(naming) : tail);
  }

  private static Name alone(Naming naming) {
    return Name.of(naming.noun(), naming.tail(), naming.tail().isEmpty() ? before(naming) : "");
  }

  /** The name of a quantity without subject, behind another one. */
  private static Name after(Naming naming, Figure last) {
    List<Token> tokens = naming.tokens();
    Quantity quantity = naming.quantity();
    Gap gap = naming.gap();
    if (naming.clause().word(quantity.from() - 1).equals("/") && !last.noun().isEmpty()) {
      String other = last.name().replace(last.noun(), naming.noun()); // "51 dự án/63 DATP"
      return new Name(Naming.join(other, naming.tail()), last.scope(), last.action());
    }
    boolean derived = gap.link() != Link.NONE && gap.link() != Link.IS;
    boolean step = STEPS.at(tokens, quantity.to() - 1) > 0;
    boolean any = last.quantity().counts() && GENERAL.at(tokens, quantity.to() - 2) > 0;
    boolean again = step || any || last.noun().equalsIgnoreCase(quantity.unit());
    if (derived && again && naming.tail().isEmpty()) {
      return new Name(last.name(), last.scope(), last.action());
    }
    int where = quantity.from() - Naming.WHERE.before(tokens, quantity.from());
    boolean there = where < quantity.from() && gap.tailEnd() >= where;
    if (there && naming.tail().isEmpty() && last.quantity().counts()) {
      String place = naming.clause().text(where, quantity.from());
      return new Name(Naming.join(last.name(), place, naming.noun()), last.scope(), "");
    }
    String rated = naming.aside() ? rated(naming, last) : "";
    if (!rated.isEmpty()) {
      return new Name(rated, last.scope(), "");
    }
    String shared = shared(naming, last);
    return new Name(Naming.join(shared, naming.noun(), naming.tail()), last.scope(), shared);
  }

  /** What is counted in brackets behind its rate: "Tỷ lệ số xã đạt chuẩn 50% (8 xã)"; or "". */
  private static String rated(Naming naming, Figure last) {
    Matcher rate = RATE.matcher(last.name());
    boolean same = rate.matches() && naming.tail().isEmpty();
    String of = same ? rate.group("of") : "";
    return Normal.word(of).startsWith(Normal.word(naming.noun()) + " ") ? of : "";
  }

  /** The verbs that a list's members share: "khởi công 5 và khánh thành 3 | công trình"; or "". */
  private static String shared(Naming naming, Figure last) {
    int from = naming.quantity().from();
    boolean aside = Actions.PREPOSITIONS.before(naming.tokens(), from) > 0;
    boolean suffered =
        naming.clause().opening() == Clause.Break.SEMICOLON
            && Actions.AUXILIARIES.within(naming.tokens(), from, naming.clause().size());
    return naming.gap().link() == Link.NONE && !aside && !suffered ? last.action() : "";
  }

  /** The verbs and their object before "…, phấn đấu 250 phiếu": what a bare noun counts; or "". */
  private static String before(Naming naming) {
    Clause clause = naming.clause();
    int comma = naming.quantity().from() - 1;
    while (comma > 0 && !clause.word(comma).equals(",")) {
      comma--;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - Naming.LONG_DOER); i--) {
      if (clause.word(i).equals(",")) {
        return "";
      }
      int verb = Actions.VERBS.at(clause.tokens(), i);
      if (verb > 1 && i + verb <= comma) {
        return clause.text(i, comma);
      }
    }
    return "";
  }
}
