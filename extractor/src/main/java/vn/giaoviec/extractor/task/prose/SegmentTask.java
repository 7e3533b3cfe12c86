package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.task.ReportTo;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.UnitList;

/** Makes a task of a segment and of what the context says. */
final class SegmentTask {

  /** Words that point to bodies named above. */
  private static final Pattern DEICTIC =
      Pattern.compile("quý .*|các (?:đơn vị|cơ quan|địa phương)(?:, đơn vị)? (?:nêu )?trên");

  private static final Pattern BRACKETS = Pattern.compile("\\s?\\([^()]{0,120}\\)");

  private final Segment segment;
  private final Context context;
  private final Place place;

  SegmentTask(Segment segment, Context context, Place place) {
    this.segment = segment;
    this.context = context;
    this.place = place;
  }

  /** The task; its id is empty and its links are not yet known. */
  Task make() {
    String text = Trim.end(withoutLabel());
    return new Task(
        "",
        found(text, text, ruleOfText()),
        leads(),
        merge(context.coordinators(), coordinators()),
        supervisors(),
        reportTo(),
        deadline(),
        context.section(),
        Origin.PROSE,
        List.of(),
        null,
        null,
        List.of());
  }

  /** The work without the body before its colon: "Sở A: Xây dựng …". */
  private String withoutLabel() {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    boolean label = assignment != null && assignment.form() == Assignment.Form.LABEL;
    if (clause == null
        || assignment == null
        || !label
        || !segment.text().startsWith(clause.text())) {
      return segment.text();
    }
    return segment.text().substring(clause.text().length() - clause.predicate().length());
  }

  private String ruleOfText() {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    return assignment == null ? "task/item" : assignment.form().rule();
  }

  private List<Found<String>> leads() {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    BodyPhrase named = assignment == null ? null : assignment.leads();
    if (clause == null || assignment == null || named == null) {
      return context.told()
          ? context.leads()
          : byWhom().map(who -> all(who.leads(), "task/by-whom")).orElse(context.leads());
    }
    List<Found<String>> leads =
        Presiding.of(written(clause, named))
            .map(list -> all(list.leads(), assignment.form().rule()))
            .orElseGet(() -> names(clause, named, assignment.form().rule()));
    return deictic(leads) && !context.leads().isEmpty() ? context.leads() : leads;
  }

  /** "quý cơ quan", "các đơn vị nêu trên": words that point to bodies named above. */
  private static boolean deictic(List<Found<String>> leads) {
    return leads.size() == 1 && DEICTIC.matcher(Normal.word(leads.get(0).value())).matches();
  }

  private List<Found<String>> supervisors() {
    Clause clause = segment.directing() == null ? segment.assigning() : segment.directing();
    Assignment assignment = clause == null ? null : clause.assignment();
    BodyPhrase people = assignment == null ? null : assignment.supervisors();
    if (clause != null && people != null) {
      return names(clause, people, Assignment.Form.SUPERVISED.rule());
    }
    String whole = segment.whole();
    List<String> above = Directed.in(whole);
    List<String> directed =
        above.isEmpty() && whole.contains("chỉ đạo") ? ByWhom.directing(read(whole)) : above;
    return directed.isEmpty() ? context.supervisors() : all(directed, "task/directed");
  }

  private List<Found<String>> reportTo() {
    List<String> named = ReportTo.of(read(segment.closing()));
    List<String> own = named.isEmpty() ? ReportTo.of(read(Topic.after(segment.text()))) : named;
    return own.isEmpty() ? context.reportTo() : all(own, "task/report-to");
  }

  private @Nullable Found<Deadline> deadline() {
    Optional<DeadlineFinder.Mention> mention = read(segment.closing()).ofItem();
    if (mention.isEmpty()) {
      mention = read(Topic.after(withoutLabel())).ofItem();
    }
    return mention
        .map(m -> Found.of(m.deadline(), place, m.deadline().text(), m.rule()))
        .orElse(context.deadline());
  }

  private TimedText read(String text) {
    return segment.read(text, context.issued());
  }

  private List<Found<String>> coordinators() {
    Clause clause = segment.assigning();
    Assignment assignment = clause == null ? null : clause.assignment();
    BodyPhrase named = assignment == null ? null : assignment.leads();
    List<String> besides =
        clause == null || named == null
            ? List.of()
            : Presiding.of(written(clause, named)).map(Presiding::others).orElse(List.of());
    if (named == null && !context.told()) {
      besides = byWhom().map(ByWhom::coordinators).orElse(List.of());
    }
    return merge(
        all(besides, "task/coordination"),
        all(Coordination.of(read(Topic.after(segment.whole()))), "task/coordination"));
  }

  /** Who does it, told behind the work; asked where neither a subject nor a heading says so. */
  private Optional<ByWhom> byWhom() {
    return segment.whole().contains("do ") ? ByWhom.of(read(segment.whole())) : Optional.empty();
  }

  private List<Found<String>> names(Clause clause, BodyPhrase phrase, String rule) {
    return all(UnitList.split(words(clause, phrase)), rule);
  }

  static String words(Clause clause, BodyPhrase phrase) {
    return withoutBrackets(written(clause, phrase));
  }

  private static String written(Clause clause, BodyPhrase phrase) {
    return phrase.in(clause.text(), clause.tokens());
  }

  /** Names without what stands in brackets among them. */
  static String withoutBrackets(String names) {
    return names.indexOf('(') < 0 ? names : BRACKETS.matcher(names).replaceAll("");
  }

  private List<Found<String>> all(List<String> names, String rule) {
    return names.stream().map(name -> found(name, segment.whole(), rule)).toList();
  }

  private Found<String> found(String value, String source, String rule) {
    return Found.of(value, place, source, rule);
  }

  private static List<Found<String>> merge(List<Found<String>> above, List<Found<String>> own) {
    Map<String, Found<String>> names = new LinkedHashMap<>();
    List<Found<String>> both = new ArrayList<>(above);
    both.addAll(own);
    both.forEach(name -> names.putIfAbsent(Normal.word(name.value()), name));
    return List.copyOf(names.values());
  }
}
