package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.Agents;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.WorkVerbs;

/**
 * Headings among those that name bodies name who must do what as well, though no name is known to
 * be one: "5. Các chủ rừng là tổ chức" after "3. Sở Tài chính" and "4. Công an tỉnh".
 */
final class Peers {

  /** So many others name bodies. */
  private static final int LEAST = 2;

  private static final int MOST_WORDS = 30;

  /** How groups of people begin; without diacritics. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:cac|nhung|nguoi|toan the|moi) (?!noi dung|nhiem vu|giai phap|cong viec|cong"
              + " tac|chuong trinh|du an|hoat dong|van de|chi tieu|chinh sach|bien phap|quy"
              + " dinh|truong hop|linh vuc|khoan|loai|khau|buoc|yeu cau|de an|tieu"
              + " chi|muc)[a-z].*");

  /** A label before a colon has no more words. */
  private static final int MOST_IN_LABEL = 20;

  private final List<Section> marked;

  /** How many of them name bodies; -1 until it is asked for. */
  private long names = -1;

  /** How many of them begin with a name and a colon; -1 until it is asked for. */
  private long labels = -1;

  /** The headings among sections that stand beside each other. */
  Peers(List<Section> beside) {
    marked = beside.stream().filter(section -> section.marker() != null).toList();
  }

  /** The group that a heading among names of bodies names; empty where it names none. */
  List<Found<String>> group(Section heading) {
    String name = BodyHeading.named(LeadIn.withoutStop(heading.text()));
    boolean group =
        heading.marker() != null
            && name.split(" ").length <= MOST_WORDS
            && name.indexOf('.') < 0
            && (GROUP.matcher(Normal.fold(name)).matches() || Agents.opens(Tokens.of(name)))
            && amongNames(heading);
    return group ? LeadIn.found(List.of(name), heading, "task/heading") : List.of();
  }

  private boolean amongNames(Section heading) {
    if (names < 0) {
      names = marked.stream().filter(BodyHeading::names).count();
    }
    long others = names - (BodyHeading.names(heading) ? 1 : 0);
    return others >= LEAST && others * 2 > marked.size() - 1;
  }

  /**
   * How many chars the label of an item takes that names who must do it, though no name is known to
   * be one: "6. Cơ sở khám, chữa bệnh: Cử …" after "4. Văn phòng A: Gửi …"; 0 for any other item.
   */
  int label(Section item) {
    int label = item.leaf() && item.marker() != null ? name(item) : 0;
    return label > 0 && !known(item) && !listed(item, label) && amongLabels() ? label : 0;
  }

  /** "Các Sở: Y tế, Nội vụ: Cử …": the colon stands within the names. */
  private static boolean listed(Section item, int colon) {
    BodyPhrase names = BodyFinder.at(item.tokens(), 0);
    return names != null && item.tokens().get(names.to() - 1).end() > colon;
  }

  /** How many chars a name takes that someone's work follows behind a colon; 0 for none. */
  private static int name(Section item) {
    int colon = item.text().indexOf(':');
    String name = item.text().substring(0, Math.max(0, colon));
    boolean may =
        colon > 0
            && name.split(" ").length <= MOST_IN_LABEL
            && name.indexOf(';') < 0
            && name.indexOf('.') < 0
            && Agents.opens(Tokens.of(name))
            && Headings.mode(name).isEmpty();
    return may && works(item.text().substring(colon + 1), name) ? colon : 0;
  }

  private static boolean works(String rest, String name) {
    String work = rest.strip();
    return !work.isEmpty()
        && Character.isUpperCase(work.codePointAt(0))
        && (WorkVerbs.open(Tokens.of(work)) || BodyFinder.at(Tokens.of(name), 0) != null);
  }

  private boolean amongLabels() {
    if (labels < 0) {
      labels = marked.stream().filter(item -> name(item) > 0 || known(item)).count();
    }
    return labels > LEAST && labels * 2 > marked.size();
  }

  private static boolean known(Section item) {
    Assignment opening = AssignmentParser.opening(item.tokens());
    return opening != null && opening.form() == Assignment.Form.LABEL;
  }
}
