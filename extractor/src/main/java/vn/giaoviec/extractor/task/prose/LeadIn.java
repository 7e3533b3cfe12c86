package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.task.ReportTo;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Sentences;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;

/** What a heading or lead-in sentence says of all that stands under it. */
final class LeadIn {

  /** What turns a part on results to what is to come. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:thoi gian (?:toi|tiep theo)|phuong huong|dinh huong|trong tam|giai phap|de"
              + " xuat|kien nghi|(?:quy|thang|nam|6 thang|9 thang) (?:sau|toi|tiep theo|cuoi)|nhiem"
              + " vu (?:quy|thang|nam|6 thang|cong tac|can)|ke hoach (?:quy|thang|nam)|chuong trinh"
              + " cong tac)\\b");

  /** What a meeting came to, in its minutes. */
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "\\b(?:ket luan|thong nhat|phan cong|giao nhiem vu|y kien chi dao|chi dao nhu|nhiem"
              + " vu|trien khai cong|bieu quyet)\\b");

  /** With these a letter tells others what to do. */
  private static final Lexicon GUIDES = Lexicon.of("hướng dẫn", "lưu ý", "thông báo");

  private static final Pattern WORK =
      Pattern.compile(
          "(?:cac |mot so |cong tac )?(?:nhiem vu|giai phap|(?:to chuc|trach nhiem|phan cong|noi"
              + " dung) (?:to chuc )?(?:trien khai |thuc hien))\\b.*");

  private static final Pattern IN_DETAIL =
      Pattern.compile("(?iu)(?:cụ thể|trong đó|như sau)[:,. ]*");

  /** Leads in to things or people that are only named: "… đối với nhóm đối tượng, gồm:". */
  private static final Pattern THINGS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:đối tượng|thành phần|thành viên|trường hợp|hồ sơ|tài liệu|dự án|công"
              + " trình|danh mục|văn bản|tiêu chí|điều kiện|tiêu chuẩn|địa bàn)(?!\\p{L})"
              + "[^.;:]{0,60}?,? (?:gồm|bao gồm|gồm có|sau đây được)(?: \\p{L}+){0,4} ?:$");

  /** How a sentence ends that leads in to items without a colon. */
  private static final Pattern LEADS_ON = Pattern.compile("(?iu)\\b(?:sau|sau đây|như sau) ?\\.$");

  /** How a period in which all must be done begins. */
  private static final Pattern FINISHED = Pattern.compile("(?iu)hoàn thành");

  /** With these a lead-in begins that says with whom. */
  private static final Lexicon TAKE_PART = Lexicon.of("phối hợp", "chủ trì", "phối kết hợp");

  /** A label before a colon is no longer than this, in words. */
  private static final int MAX_LABEL = 9;

  private LeadIn() {}

  /**
   * The context under a heading or lead-in.
   *
   * @param peers it and the sections beside it
   */
  static Context below(Section section, Peers peers, Context context) {
    List<String> leaders = Directed.behindHeading(withoutStop(section.text()));
    Context below = withGroup(section, peers, context);
    return leaders.isEmpty()
        ? below
        : below.withSupervisors(found(leaders, section, "task/directed"));
  }

  private static Context withGroup(Section section, Peers peers, Context context) {
    Context told = under(section, context);
    boolean none = told.mode() == Mode.NONE && !context.section().isEmpty();
    boolean silent = !none && told.leads().equals(context.leads()) && told.mode() == context.mode();
    List<Found<String>> group = silent ? peers.group(section) : List.of();
    return group.isEmpty() ? told : told.withMode(Mode.WORK).withLeads(group);
  }

  private static Context under(Section section, Context context) {
    Context labelled = context.under(section.label());
    if (context.mode() == Mode.NONE && context.section().size() > 0 && !opensWork(section.text())) {
      return labelled;
    }
    if (THINGS.matcher(section.text()).find()) {
      return labelled.withMode(Mode.NONE);
    }
    String text = BodyHeading.behindCircumstance(section);
    Optional<Mode> announced = Headings.mode(BodyHeading.unstressed(text));
    List<Found<String>> body =
        announced.isPresent() && !BodyHeading.asks(text) ? List.of() : BodyHeading.of(section);
    if (!body.isEmpty() && !context.mode().facts()) {
      return labelled.withMode(Mode.WORK).withLeads(body);
    }
    Context assigned = assigned(section, labelled);
    return assigned != null ? assigned : byWords(section, text, announced, labelled);
  }

  /** The context of the items of a list in a sentence: "Xây dựng và trình Thủ tướng: (1) …". */
  static Context ofInlineList(Section leadIn, Context context) {
    Context below = under(leadIn, context);
    List<String> submitted = ReportTo.of(leadIn.text());
    return submitted.isEmpty()
        ? below
        : below.withReportTo(found(submitted, leadIn, "task/report-to"));
  }

  private static Context byWords(
      Section section, String text, Optional<Mode> announced, Context context) {
    if (context.mode() == Mode.MINUTES && CONCLUDES.matcher(Normal.fold(text)).find()) {
      return context.withMode(Mode.OPEN);
    }
    boolean said = context.mode() == Mode.MINUTES && announced.equals(Optional.of(Mode.RESULT));
    if (announced.isEmpty() || said) {
      return context;
    }
    if (announced.get() == Mode.NONE && Headings.ofTime(text) && shared(section)) {
      return context.withMode(Mode.OPEN); // "Thời gian thực hiện:" over who does what by when
    }
    boolean fromResult =
        context.mode().facts() && announced.get() != Mode.RESULT && announced.get() != Mode.NONE;
    return fromResult && !TO_COME.matcher(Normal.fold(text)).find()
        ? context
        : context.withMode(announced.get());
  }

  /** Whether each item under a heading begins with who must do it. */
  static boolean shared(Section section) {
    return section.children().stream()
        .filter(item -> item.table() == null && item.text().split(" ").length > 7)
        .allMatch(item -> AssignmentParser.opening(item.tokens()) != null);
  }

  /** A heading without the colon or full stop at its end. */
  static String withoutStop(String heading) {
    String words = heading.strip();
    boolean stop = words.endsWith(":") || words.endsWith(".");
    return stop ? words.substring(0, words.length() - 1).strip() : words;
  }

  private static boolean opensWork(String heading) {
    return WORK.matcher(Normal.fold(heading).strip()).matches();
  }

  /** A sentence that assigns all that follows: "Giao các sở thực hiện các nhiệm vụ sau:". */
  private static @Nullable Context assigned(Section section, Context context) {
    if (context.mode() == Mode.NONE) {
      return null;
    }
    List<Sentences.Range> sentences = Sentences.of(section.text());
    if (sentences.isEmpty()) {
      return null;
    }
    String text = words(section.text(), sentences.get(leading(section.text(), sentences)));
    Clause clause = Clause.leadIn(TimedText.of(text, context.issued()));
    Assignment assignment = clause.assignment();
    if (assignment == null) {
      return Announcing.directs(clause.tokens())
          ? context.withMode(Mode.WORK)
          : coordinated(clause, section, context);
    }
    if (!section.leadsIn() && Formula.sentence(text, clause.tokens())
        || remark(section, assignment)
        || told(clause, assignment, context)) {
      return null;
    }
    BodyPhrase leads = instructed(clause, assignment);
    Context led = context.withMode(Mode.WORK);
    if (leads != null) {
      led = led.withLeads(found(clause, leads, section, assignment.form().rule()));
    }
    return text.endsWith(".") && !LEADS_ON.matcher(text).find()
        ? led
        : detailed(clause, assignment.supervisors(), section, led);
  }

  /** With whom, under whom and by when all that follows is to be done. */
  private static Context detailed(
      Clause clause, @Nullable BodyPhrase supervisors, Section section, Context led) {
    return led.with(
        found(Coordination.of(clause.read()), section, "task/coordination"),
        supervisors == null ? List.of() : found(clause, supervisors, section, "task/supervised"),
        deadline(clause, section, led));
  }

  private static List<Found<String>> found(
      Clause clause, BodyPhrase bodies, Section section, String rule) {
    return found(UnitList.split(SegmentTask.words(clause, bodies)), section, rule);
  }

  /** Which sentence leads in to items; the one before the last where that says "Cụ thể:". */
  static int leading(String text, List<Sentences.Range> sentences) {
    int last = sentences.size() - 1;
    boolean detail = last > 0 && IN_DETAIL.matcher(words(text, sentences.get(last))).matches();
    return detail ? last - 1 : last;
  }

  private static String words(String text, Sentences.Range sentence) {
    return text.substring(sentence.start(), sentence.end());
  }

  /** "Phối hợp với các bộ, ngành hướng dẫn:" says with whom all is done that follows. */
  private static @Nullable Context coordinated(Clause clause, Section section, Context context) {
    boolean opens = section.leadsIn() && TAKE_PART.at(clause.tokens(), 0);
    List<String> names = opens ? Coordination.of(clause.read()) : List.of();
    return names.isEmpty() || context.mode() != Mode.WORK
        ? null
        : context.withCoordinators(found(names, section, "task/coordination"));
  }

  /** Who must do what follows: in "Bộ A hướng dẫn các trường triển khai … như sau:" the schools. */
  private static @Nullable BodyPhrase instructed(Clause clause, Assignment assignment) {
    int guides = GUIDES.match(clause.tokens(), assignment.predicate());
    boolean told = guides > 0 && assignment.form() == Assignment.Form.SUBJECT;
    BodyPhrase whom =
        told ? BodyFinder.objectAt(clause.tokens(), assignment.predicate() + guides) : null;
    return whom == null || whom.to() >= clause.tokens().size() ? assignment.leads() : whom;
  }

  /** "1. Phòng A báo cáo", among facts: who tells what follows, or has done it, not who must. */
  private static boolean told(Clause clause, Assignment assignment, Context context) {
    BodyPhrase leads = assignment.leads();
    boolean facts = context.mode() == Mode.RESULT || context.mode() == Mode.MINUTES;
    boolean must =
        leads != null
            && (AssignmentWords.DUTY.at(clause.tokens(), leads.to())
                || AssignmentWords.URGES.at(clause.tokens(), leads.to()));
    return facts && assignment.form() == Assignment.Form.SUBJECT && !must;
  }

  /** A body that does something in the middle of a title is not charged with what follows. */
  private static boolean remark(Section section, Assignment assignment) {
    return !section.leadsIn()
        && assignment.form() == Assignment.Form.SUBJECT
        && assignment.start() > 0;
  }

  /** Only a day, or a period to end in, that a lead-in sets holds for its items. */
  private static @Nullable Found<Deadline> deadline(
      Clause clause, Section section, Context context) {
    String work = clause.predicate();
    return DeadlineFinder.ofItem(work, context.issued())
        .filter(mention -> ends(mention.deadline()))
        .or(() -> opening(clause, FINISHED.matcher(work).lookingAt(), context))
        .map(m -> Found.of(m.deadline(), section.place(), m.deadline().text(), m.rule()))
        .orElse(null);
  }

  /** "Trước ngày 30/6, các cơ quan hoàn thành …": a time that is all that goes before who acts. */
  private static Optional<DeadlineFinder.Mention> opening(
      Clause clause, boolean finished, Context context) {
    String before = clause.beforeAssignment();
    return DeadlineFinder.mentions(before, context.issued()).stream()
        .filter(mention -> mention.start() == 0 && mention.end() == before.length())
        .filter(
            mention ->
                mention.deadline() instanceof Deadline.OnDate
                    || finished && mention.deadline() instanceof Deadline.During)
        .findFirst();
  }

  private static boolean ends(Deadline deadline) {
    return deadline instanceof Deadline.OnDate
        || deadline instanceof Deadline.During && FINISHED.matcher(deadline.text()).lookingAt();
  }

  /** The context of an item itself: "Thời gian: …", "Kinh phí: …" begin with what they are. */
  static Context atLeaf(Section section, Context context) {
    int colon = section.text().indexOf(':');
    String label = colon < 0 ? "" : section.text().substring(0, colon);
    if (label.isEmpty() || label.split(" ").length > MAX_LABEL) {
      return context;
    }
    Optional<Mode> announced =
        Headings.mode(label)
            .filter(mode -> mode != Mode.WORK)
            .map(mode -> mode == Mode.OPEN ? Mode.NONE : mode);
    String rest = section.text().substring(colon + 1).strip();
    if (announced.isPresent()
        && !label.startsWith("Thành phần")
        && (charges(Tokens.of(rest), announced.get())
            || charges(section.tokens(), announced.get()))) {
      return context; // "Thời gian báo cáo: các đơn vị gửi …", "Yêu cầu các Sở: Tài chính, …"
    }
    boolean told = context.mode() != Mode.NONE;
    return announced.filter(mode -> told).map(context::withMode).orElse(context);
  }

  /** Whether a text begins with who must do something; among results only an order counts. */
  private static boolean charges(List<Token> text, Mode announced) {
    Assignment opening = AssignmentParser.opening(text);
    boolean order = opening != null && opening.form() == Assignment.Form.GIVEN;
    return announced.facts() ? order : opening != null;
  }

  static List<Found<String>> found(List<String> names, Section section, String rule) {
    return names.stream()
        .map(name -> Found.of(name, section.place(), section.text(), rule))
        .toList();
  }
}
