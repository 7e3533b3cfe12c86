package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Splits an item into the tasks that it assigns: one for each body that gets work of its own. */
final class Segmenter {

  /** "Về đề nghị của tỉnh: giao Sở A thực hiện …": a matter is no work. */
  private static final Pattern TOPIC = Pattern.compile("^(?:Về|Đối với|Liên quan)\\s");

  private static final Lexicon EACH = Lexicon.of("mỗi", "từng");

  private final Mode mode;
  private final boolean led;

  /** Whether those who lead are told in general: "các Bộ, các ngành, các địa phương". */
  private final boolean ledByMany;

  private final List<Segment> segments = new ArrayList<>();
  private Segment current = new Segment();

  private Segmenter(Context context) {
    mode = context.mode();
    led = !context.leads().isEmpty();
    ledByMany = led && AssignmentWords.COLLECTIVE.at(Tokens.of(context.leads().get(0).value()), 0);
  }

  /**
   * The segments of an item, in order.
   *
   * @param clauses the clauses of its text; see {@link ClauseReader}
   * @param context what the headings above say
   */
  static List<Segment> of(List<Clause> clauses, Context context) {
    Segmenter segmenter = new Segmenter(context);
    clauses.forEach(segmenter::add);
    segmenter.close();
    return segmenter.segments;
  }

  private void add(Clause clause) {
    if (clause.assignment() == null) {
      addUnassigned(clause);
    } else if (current.assigned() && assists(clause)) {
      current.addClosing(clause);
    } else if (current.assigned() && shares(clause)) {
      current.addWork(clause);
    } else if (clause.closing()) {
      addClosing(clause);
    } else {
      addAssigned(clause);
    }
  }

  private void addUnassigned(Clause clause) {
    if (clause.closing() && !current.empty()) {
      current.addClosing(clause);
      return;
    }
    if (current.closed() && !(appealed() && WorkVerbs.open(clause.tokens()))) {
      close();
    }
    current.addWork(clause);
  }

  /**
   * Whether those charged so far were only told to carry the document out, so that the next
   * sentence says what they must do: "Đề nghị các đơn vị nghiêm túc thực hiện. Định kỳ báo cáo …".
   */
  private boolean appealed() {
    Clause told = current.assigning();
    return !led && current.text().isBlank() && told != null && told.appeals();
  }

  private void addClosing(Clause clause) {
    Assignment assignment = clause.assignment();
    if (assignment != null && assignment.leads() == null && !current.empty()) {
      current.addClosing(clause);
      current.direct(clause);
      return;
    }
    if (led && !current.empty() && clause.appeals()) {
      return;
    }
    if (otherWork(clause) || afterTopic(clause) || agreed(clause)) {
      addAssigned(clause);
      return;
    }
    if (current.closed() || Target.of(current.read(current.text(), null))) {
      close();
    }
    current.addWork(clause.beforeAssignment());
    current.addClosing(clause.text().substring(startOf(clause)));
    current.assign(clause);
  }

  /** "…; các thôn phối hợp thực hiện": who takes part in the work that another has. */
  private static boolean assists(Clause clause) {
    Assignment assignment = clause.assignment();
    return clause.closing()
        && assignment != null
        && assignment.form() == Assignment.Form.SUBJECT
        && clause.predicate().startsWith("phối hợp")
        && Coordination.of(clause.read()).isEmpty();
  }

  /** "…; mỗi hội đảm nhận 01 tuyến đường": how those charged before it share their work. */
  private boolean shares(Clause clause) {
    Assignment assignment = clause.assignment();
    return assignment != null
        && assignment.form() == Assignment.Form.SUBJECT
        && assignment.start() == 0
        && current.text().endsWith(";")
        && EACH.at(clause.tokens(), 0);
  }

  /** A short order to another body is no closing of work that a body has been charged with. */
  private boolean otherWork(Clause clause) {
    Clause before = current.assigning();
    Assignment first = before == null ? null : before.assignment();
    Assignment next = clause.assignment();
    if (before == null || first == null || next == null || current.closed()) {
      return false;
    }
    boolean subject =
        next.form() == Assignment.Form.SUBJECT || first.form() == Assignment.Form.GIVEN;
    return subject && !leads(before).equals(leads(clause));
  }

  /** "Về đề xuất của A: thống nhất hỗ trợ kinh phí; giao B cân đối": only the order is work. */
  private boolean agreed(Clause clause) {
    return startOf(clause) == 0 && !current.assigned() && Imperative.judges(current.text());
  }

  private static boolean afterTopic(Clause clause) {
    int start = startOf(clause);
    boolean colon = clause.text().substring(0, start).stripTrailing().endsWith(":");
    return colon && TOPIC.matcher(clause.text()).find();
  }

  private static int startOf(Clause clause) {
    Assignment assignment = clause.assignment();
    return assignment == null ? 0 : clause.tokens().get(assignment.start()).start();
  }

  private void addAssigned(Clause clause) {
    boolean open = led && !current.empty() && !current.assigned();
    if (open
        && (accordingly(clause)
            || mode == Mode.WORK && remark(clause) && !charged(clause) && !ownOfMany(clause))) {
      current.addWork(clause);
      return;
    }
    boolean sameBody = current.assigned() && leads(current).equals(leads(clause));
    boolean ownWork = led && mode == Mode.WORK && remark(clause) && charged(clause);
    if (!sameBody && (current.assigned() || ownWork || !belongs())) {
      close();
    }
    current.addWork(clause);
    if (!current.assigned()) {
      current.assign(clause);
    }
  }

  /**
   * In an item that others lead, a body that does something is told of, not charged; nor is one of
   * whom they ask something: "…; yêu cầu các doanh nghiệp lập báo cáo".
   */
  private static boolean remark(Clause clause) {
    Assignment assignment = clause.assignment();
    BodyPhrase leads = assignment == null ? null : assignment.leads();
    if (assignment == null || leads == null) {
      return assignment != null && assignment.form() == Assignment.Form.SUBJECT;
    }
    boolean asks =
        assignment.start() == 0
            && Character.isLowerCase(clause.text().codePointAt(0))
            && AssignmentWords.COLLECTIVE.at(clause.tokens(), leads.from());
    return assignment.form() == Assignment.Form.SUBJECT || asks;
  }

  /** "Theo đó, mỗi đoàn kiểm tra phải …" tells more of the work before it. */
  private static boolean accordingly(Clause clause) {
    return clause.text().startsWith("Theo đó,");
  }

  /**
   * "…; Phòng A theo dõi, báo cáo …": a body of its own name behind a semicolon has its own work.
   */
  private boolean charged(Clause clause) {
    BodyPhrase leads = clause.assignment() == null ? null : clause.assignment().leads();
    return leads != null
        && leads.from() == 0
        && current.text().endsWith(";")
        && !AssignmentWords.COLLECTIVE.at(clause.tokens(), leads.from());
  }

  /** Of many told in general one that a sentence names has the work: "Bộ A phối hợp với …". */
  private boolean ownOfMany(Clause clause) {
    Assignment assignment = clause.assignment();
    BodyPhrase leads = assignment == null ? null : assignment.leads();
    return ledByMany
        && leads != null
        && leads.from() == 0
        && !leads.people()
        && Character.isUpperCase(clause.text().codePointAt(0))
        && !AssignmentWords.COLLECTIVE.at(clause.tokens(), 0);
  }

  /** Whether what stands before an assignment is work that it assigns, not a remark before it. */
  private boolean belongs() {
    String text = current.text();
    if (Target.of(current.read(text, null))) {
      return false;
    }
    TimedText read = current.read(text, null);
    boolean work = mode == Mode.WORK && !Imperative.judges(text) && !Imperative.tells(read);
    return current.empty() || work || Imperative.opens(read);
  }

  private static String leads(Segment segment) {
    Clause clause = segment.assigning();
    return clause == null ? "" : leads(clause);
  }

  private static String leads(Clause clause) {
    Assignment assignment = clause.assignment();
    BodyPhrase leads = assignment == null ? null : assignment.leads();
    return leads == null ? "" : Tokens.words(SegmentTask.words(clause, leads));
  }

  private void close() {
    if (!current.empty()) {
      segments.add(current);
    }
    current = new Segment();
  }
}
