package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Naming.Name;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Names amounts, percentages and multiples: by their subject, else by what they are of. */
final class MeasuredNames {
  private static final Phrases HAVING = Phrases.of("có, với, đạt");

  /** What this is said of is told by its words before it: "công trình đạt chuẩn 100%". */
  private static final Phrases MEETS =
      Phrases.of("đạt chuẩn, đạt tiêu chuẩn, đạt quy chuẩn, đạt yêu cầu");

  static final Phrases STARTS = Phrases.of("trong, trên, ở, tại, của, về, đối với, từ, cho");

  /** A subject that is only the mean of what was measured before. */
  private static final Phrases MEAN = Phrases.of("bình quân, trung bình, tính chung");

  /** Names of rates that say nothing of what they are of: "485 trường, tỷ lệ 59%". */
  private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ, tỷ lệ đạt, tỷ trọng");

  /** Before these "với" joins no more than words: "đối với". */
  private static final Phrases BOUND = Phrases.of("gắn, đối, so, kèm");

  /** "Cơ cấu kinh tế: A 60%, B 40%" names wholes whose parts the figures are. */
  private static final Phrases STRUCTURES = Phrases.of("cơ cấu");

  /** Sides of what is measured, which a rise names behind it: "tăng 12% về giá trị". */
  private static final Phrases SIDES =
      Phrases.of("số lượng, giá trị, lượng, khối lượng, quy mô, số vụ, số tiền, sản lượng");

  /** Money that is spent on what was done; other sums are what the things themselves cost. */
  private static final Phrases SPENT = Phrases.of("số tiền, tổng số tiền, kinh phí, tổng kinh phí");

  private static final String ABOUT = "về ";
  private static final String CONCERNING = "đối với ";

  private static final String CONTRIBUTES = Normal.word("đóng góp");

  /** Members of a list that share what is measured are short. */
  private static final int LONGEST_MEMBER = 8;

  /** The name of a thing with a size is about so long. */
  private static final int LONGEST_OWNER = 14;

  /** Nouns that tell nothing of what is counted; the verbs before them do. */
  private static final Phrases CASES =
      Phrases.of("trường hợp, vụ, vụ việc, đối tượng, lượt, lượt người");

  /** An abbreviation behind other things that are said in brackets: "(vốn A, TMĐT | 5 tỷ đồng)". */
  private static final Pattern LABEL =
      Pattern.compile(".{1,300}[,;] (?<label>\\p{Lu}[\\p{Lu}Đ]{1,7})");

  private MeasuredNames() {}

  /** The name of a quantity that counts no things. */
  static Name name(Naming naming) {
    String subject = naming.subject();
    boolean change = naming.gap().link().moves();
    boolean rises = !subject.isEmpty() && Spans.rise(naming.clause(), naming.gap()) != Link.NONE;
    if (rises) {
      return Name.of(naming.clause().text(naming.gap().from() + 1, naming.gap().to()));
    }
    String concerned = concerned(naming.tail(), change, subject.isEmpty());
    if (!concerned.isEmpty()) {
      return Name.of(concerned);
    }
    Figure last = naming.last();
    boolean on = subject.isEmpty() && last != null && last.link().moves();
    if ((change || on) && ofSide(naming.tail())) {
      return side(naming, subject.isEmpty() && last != null ? last.name() : subject);
    }
    if (subject.isEmpty()) {
      return withoutSubject(naming);
    }
    if (last != null && Normal.word(subject).equals(CONTRIBUTES)) {
      String who = last.scope() == null ? last.name() : last.scope();
      return new Name(Naming.join(who, subject, naming.tail()), null, CONTRIBUTES);
    }
    Name behind = behind(naming, subject, change);
    return behind != null ? behind : bySubject(naming, subject);
  }

  private static boolean ofSide(String tail) {
    return tail.startsWith(ABOUT) && SIDES.at(Tokens.of(tail), 1) > 0;
  }

  /** A rise of one side of what is measured: "tăng 41% về số lượng và | 28% về giá trị". */
  private static Name side(Naming naming, String measured) {
    int before = measured.indexOf(" " + ABOUT);
    boolean other = before > 0 && ofSide(measured.substring(before + 1));
    return Name.of(other ? measured.substring(0, before) : measured, naming.tail());
  }

  /** Whether what follows a figure says what it is in. */
  static boolean concerns(String tail) {
    return tail.startsWith(CONCERNING);
  }

  /** What a rise is in, named behind it: "tăng 12% đối với số công bố"; "" where nothing is. */
  private static String concerned(String tail, boolean change, boolean silent) {
    if (change && tail.startsWith(ABOUT) && !ofSide(tail)) {
      return tail.substring(ABOUT.length());
    }
    return silent && tail.startsWith(CONCERNING) ? tail.substring(CONCERNING.length()) : "";
  }

  /** Whether a figure only says what the one before it adds to a whole. */
  static boolean contributes(Figure figure) {
    return figure.action().equals(CONTRIBUTES);
  }

  /** The name that stands behind the number: "12% số hộ", "khu vực có mưa 200 mm"; or null. */
  private static @Nullable Name behind(Naming naming, String subject, boolean change) {
    Gap gap = naming.gap();
    boolean free = gap.link() == Link.NONE;
    if (naming.quantity().kind() == Kind.PERCENT && naming.nounFollows()) {
      boolean topic = gap.link() == Link.IS && naming.clause().word(gap.to()).equals(":");
      if (topic && !naming.head()) {
        return Name.of(naming.tail());
      }
      boolean whole = naming.head() && free && naming.length() > 2;
      if (!whole && (change || free)) {
        return new Name(naming.tail(), change ? subject : null, "");
      }
    }
    return free ? split(naming) : null;
  }

  private static Name bySubject(Naming naming, String subject) {
    Matcher labelled = LABEL.matcher(subject);
    if (naming.quantity().kind() == Kind.MEASURED && labelled.matches()) {
      return Name.of(labelled.group("label"));
    }
    Figure last = naming.last();
    if (last != null && (naming.place() || member(naming, last))) {
      return naming.carried(last, subject);
    }
    int colon = subject.indexOf(": ");
    if (colon > 0 && Character.isUpperCase(subject.charAt(colon + 2))) {
      String part = subject.substring(colon + 2);
      return STRUCTURES.at(naming.tokens(), naming.gap().from()) > 0
          ? Name.of(part)
          : new Name(subject.substring(0, colon), part, "");
    }
    Name listed = last == null ? null : listed(naming, subject, last);
    if (listed != null) {
      return listed;
    }
    Name together = together(naming, subject);
    if (together != null) {
      return together;
    }
    int from = naming.gap().from();
    if (last != null && RATES.at(naming.tokens(), from) == naming.length()) {
      return new Name(Naming.join(subject, last.name()), last.scope(), "");
    }
    Name shared = Shared.name(naming, subject, last);
    if (shared != null) {
      return shared;
    }
    boolean money = Words.BARE_MONEY.at(naming.tokens(), from) == naming.length();
    boolean size = Words.SIZES.at(naming.tokens(), from) == naming.length();
    if (money || size) {
      String whose = last == null || size ? "" : whose(last, subject);
      String of = whose.isEmpty() ? Topics.of(naming.clause(), from) : whose;
      return new Name(Naming.join(subject, of), last == null ? null : last.scope(), "");
    }
    return last == null ? Name.of(subject) : bySubjectAnd(naming, subject, last);
  }

  /** The subject with the tail, where only both tell what is measured; else null. */
  private static @Nullable Name together(Naming naming, String subject) {
    Kind kind = naming.quantity().kind();
    boolean free = naming.gap().link() == Link.NONE;
    boolean stuff = kind == Kind.MEASURED && naming.nounFollows() && !naming.head();
    if (stuff && free) {
      return new Name(Naming.join(subject, naming.tail()), null, subject);
    }
    if (kind != Kind.PERCENT) {
      return null;
    }
    if (naming.nounFollows() && naming.gap().has() && !naming.head()) {
      return Name.of(naming.tail(), subject);
    }
    boolean mean = isMean(naming, subject);
    return !mean && free && naming.tail().startsWith("vào ")
        ? Name.of(subject, naming.tail())
        : null;
  }

  /** Whether a subject says only that the figure is a mean. */
  static boolean mean(String subject) {
    List<Token> tokens = Tokens.of(subject);
    return MEAN.at(tokens, 0) == tokens.size();
  }

  private static boolean isMean(Naming naming, String subject) {
    return naming.last() != null
        && MEAN.at(naming.tokens(), naming.gap().from()) == Naming.words(subject);
  }

  /** A subject that only goes on from what was measured before: "bình quân", "kinh phí". */
  private static Name bySubjectAnd(Naming naming, String subject, Figure last) {
    List<Token> tokens = naming.tokens();
    int from = naming.gap().from();
    if (isMean(naming, subject)) {
      return new Name(Naming.join(last.name(), subject), last.scope(), "");
    }
    return STARTS.at(tokens, from) > 0 ? parallel(naming, last, subject) : Name.of(subject);
  }

  private static Name withoutSubject(Naming naming) {
    Link link = naming.gap().link();
    Figure last = naming.last();
    Kind kind = naming.quantity().kind();
    boolean stuff = kind == Kind.MEASURED && link == Link.NONE;
    boolean percent = kind == Kind.PERCENT && link != Link.SHARE;
    boolean own = naming.nounFollows() && (percent || stuff);
    boolean meets =
        last != null && percent && link == Link.NONE && naming.tail().startsWith("đạt ");
    if (meets) {
      return Name.of(naming.tail()); // "90% xã đạt chuẩn, trong đó 50% | đạt chuẩn nâng cao"
    }
    if (own || last == null) {
      boolean which = naming.clause().word(naming.gap().to() - 1).equals("đó");
      String shared = last == null || link != Link.NONE || which ? "" : last.action();
      return new Name(Naming.join(shared, naming.tail()), null, shared);
    }
    return new Name(last.name(), last.scope(), last.action());
  }

  /** "thu nhập bình quân của A là 20 triệu đồng, B 15 triệu đồng": the same of another; or null. */
  private static @Nullable Name listed(Naming naming, String subject, Figure last) {
    int of = last.name().lastIndexOf(" của ");
    boolean same = last.quantity().unit().equals(naming.quantity().unit());
    boolean silent = naming.gap().link() == Link.NONE && !naming.head();
    boolean member = naming.aside() && silent && same && Naming.words(subject) <= LONGEST_MEMBER;
    if (member && !naming.place()) {
      String name = last.name();
      boolean scoped = last.scope() != null && name.endsWith(" " + last.scope());
      String whole = scoped ? name.substring(0, name.lastIndexOf(" " + last.scope())) : name;
      return new Name(Naming.join(whole, subject), subject, "");
    }
    boolean goesOn =
        of > 0
            && naming.gap().link() == Link.NONE
            && last.link() == Link.IS
            && !naming.head()
            && last.quantity().unit().equals(naming.quantity().unit())
            && Naming.words(subject) <= LONGEST_MEMBER;
    return goesOn ? Name.of(last.name().substring(0, of), "của", subject) : null;
  }

  /** The counted things to which a sum of money belongs; "" where nothing was counted. */
  private static String whose(Figure counted, String money) {
    boolean named = !counted.noun().isEmpty() && counted.name().contains(counted.noun());
    boolean cases = CASES.at(Tokens.of(counted.noun()), 0) > 0 && !counted.action().isEmpty();
    if (cases) {
      return counted.action();
    }
    boolean counts = counted.quantity().counts() || counted.link() == Link.ACTION;
    boolean spent = SPENT.at(Tokens.of(money), 0) > 0 && !counted.action().contains(counted.noun());
    String done = spent ? counted.action() : "";
    return named ? Naming.join(done, counted.noun()) : counts ? counted.name() : "";
  }

  /** "khu vực X có mưa 200 mm": the place before "có", the name after it; null for others. */
  private static @Nullable Name split(Naming naming) {
    if (naming.head()) {
      return null;
    }
    List<Token> tokens = naming.tokens();
    Gap gap = naming.gap();
    for (int i = gap.to() - 1; i > gap.from(); i--) {
      int after = i + HAVING.at(tokens, i);
      boolean bound = BOUND.before(tokens, i) > 0 || MEETS.at(tokens, i) > 0;
      if (after > i && after < gap.to() && !bound) {
        boolean other = Words.PLACES.at(tokens, after) + Words.BASE.at(tokens, after) > 0;
        boolean place = Words.PLACES.at(tokens, gap.from()) > 0;
        String scope = place ? naming.clause().text(gap.from(), i) : null;
        String of = bare(tokens, after, gap.to()) ? owner(naming, i) : "";
        String named = Naming.join(naming.clause().text(after, gap.to()), of);
        return other ? null : new Name(named, scope, "");
      }
    }
    return null;
  }

  /** Whether words name a sum or size alone, which tells nothing without what it is of. */
  private static boolean bare(List<Token> tokens, int from, int to) {
    int length = Math.max(Words.BARE_MONEY.at(tokens, from), Words.SIZES.at(tokens, from));
    return length > 0 && from + length == to;
  }

  /** What has a sum or size: "Tuyến đường nối hai xã | có chiều dài 5 km"; "" where a place has. */
  private static String owner(Naming naming, int having) {
    int from = naming.gap().from();
    boolean place = Words.PLACES.at(naming.tokens(), from) > 0;
    boolean brief = having - from <= LONGEST_OWNER && !naming.clause().word(having - 1).equals(",");
    return place || !brief
        ? Topics.of(naming.clause(), having + 1)
        : naming.clause().text(from, having);
  }

  /** "… trong nông nghiệp đạt 70%, trong công nghiệp đạt 80%": the same but for the last phrase. */
  private static Name parallel(Naming naming, Figure before, String subject) {
    String preposition = naming.tokens().get(naming.gap().from()).text();
    int at = before.name().lastIndexOf(" " + preposition + " ");
    if (at >= 0) {
      return Name.of(before.name().substring(0, at), subject);
    }
    boolean alike = before.quantity().unit().equals(naming.quantity().unit());
    return alike ? Name.of(before.name(), subject) : Name.of(subject);
  }

  /** Whether it goes on a list of bodies with their figures: "…: Sở A 85%, Sở B 62%". */
  private static boolean member(Naming naming, Figure last) {
    return last.scope() != null
        && !naming.head()
        && naming.gap().link() == Link.NONE
        && last.quantity().unit().equals(naming.quantity().unit())
        && naming.clause().capital(naming.gap().from());
  }
}
