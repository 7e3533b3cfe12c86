package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * Who does the work and who takes part, as one cell tells it.
 *
 * @param lead the bodies that do it, as written
 * @param coordinators the bodies that take part, as written
 */
record Assignees(List<String> lead, List<String> coordinators) {

  /** What stands behind a slash is a name of its own from so many words on. */
  private static final int LONG_NAME = 4;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "Chủ trì: …", "Đơn vị phối hợp: …" within a cell. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|người)(?:, đơn vị)? )?"
              + "(?:(?<lead>chủ trì|thực hiện|tham mưu|đầu mối)|(?<join>phối hợp|tham gia|hỗ trợ))"
              + "(?: thực hiện| chính)?\\s{0,3}:",
          FLAGS);

  /** "A chủ trì, phối hợp với B". */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:là (?:cơ quan|đơn vị) )?(?:chủ trì)(?<rest>[,;]? ?(?:phối hợp (?:cùng |chặt chẽ"
              + " )?(?:với |cùng )?)?)",
          FLAGS);

  private static final Pattern LEADS = Pattern.compile("\\((?:chủ trì|ct|đầu mối)\\)", FLAGS);
  private static final Pattern JOINS = Pattern.compile("\\((?:phối hợp|ph)\\)", FLAGS);

  /** Behind the names of those who take part. */
  private static final Pattern JOINING =
      Pattern.compile("\\s(?:cùng |tham gia )?phối hợp(?: thực hiện)?[.,;]?$", FLAGS);

  /** "Do Chủ tịch Hội đồng quyết định": who does it is still to be told. */
  private static final Pattern TO_BE_NAMED =
      Pattern.compile(
          "do .{2,80}\\s(?:quyết định|phân công|chỉ định|lựa chọn|bố trí|cử)\\W*+$", FLAGS);

  /** The sign of a note under the table. */
  private static final Pattern FOOTNOTE = Pattern.compile("\\(\\*{1,3}\\)");

  /** Others' parts in brackets: who takes part, or that a member of the body is its office. */
  private static final Pattern ROLE_BEHIND =
      Pattern.compile(
          "\\s?\\((?:(?<who>[^()]{4,120}?) phối hợp(?! với)[^()]{0,40}"
              + "|[^()]{4,120}? là (?:cơ quan|đơn vị|bộ phận) [^()]{4,80})\\)$",
          FLAGS);

  private static final Pattern PARTS = Pattern.compile("[;\\n]");

  /** A slash or plus sign between two bodies. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s?[/+]\\s?(?=\\p{Lu}\\p{Ll}|\\p{Lu}{4}|các )");

  /** Reads a cell of a column that names who does the work. */
  static Assignees of(String written) {
    if (written.isBlank()) {
      return new Assignees(List.of(), List.of());
    }
    String cell = parted(FOOTNOTE.matcher(written).replaceAll(""));
    if (TO_BE_NAMED.matcher(cell).lookingAt()) {
      return new Assignees(List.of(), List.of());
    }
    Matcher role = cell.endsWith(")") ? ROLE_BEHIND.matcher(cell) : null;
    if (role != null && role.find() && role.start() > 0) {
      return bracketed(cell.substring(0, role.start()), role.group("who"));
    }
    Matcher label = LABEL.matcher(cell);
    if (cell.indexOf(':') >= 0 && label.find()) {
      return labelled(cell, label);
    }
    if (cell.indexOf('(') >= 0 && (LEADS.matcher(cell).find() || JOINS.matcher(cell).find())) {
      return marked(cell);
    }
    Matcher sentence = SENTENCE.matcher(cell);
    if (sentence.find() && sentence.start() > 0) {
      List<String> lead = UnitList.split(cell.substring(0, sentence.start()));
      String others = JOINING.matcher(cell.substring(sentence.end()).strip()).replaceAll("");
      return new Assignees(lead, UnitList.split(others));
    }
    return told(cell);
  }

  /** "Ban A (Văn phòng B phối hợp chuẩn bị)": others' roles in brackets behind who does it. */
  private static Assignees bracketed(String names, @Nullable String joining) {
    Assignees before = of(names);
    List<String> coordinators = new ArrayList<>(before.coordinators());
    coordinators.addAll(joining == null ? List.of() : UnitList.split(joining));
    return new Assignees(before.lead(), List.copyOf(coordinators));
  }

  /** "Sở A chủ trì; Sở B, Sở C phối hợp": roles behind the names of each part. */
  private static Assignees told(String cell) {
    if (!JOINING.matcher(cell).find()) {
      return new Assignees(UnitList.split(cell), List.of());
    }
    List<String> lead = new ArrayList<>();
    List<String> coordinators = new ArrayList<>();
    for (String part : PARTS.split(cell)) {
      Matcher joining = JOINING.matcher(part.strip());
      boolean joins = joining.find();
      String names = joins ? part.strip().substring(0, joining.start()) : part;
      (joins ? coordinators : lead).addAll(UnitList.split(names));
    }
    return new Assignees(List.copyOf(lead), List.copyOf(coordinators));
  }

  /**
   * "Sở A/Văn phòng B", "Đội A + các trường": with semicolons, where bodies stand on both sides.
   */
  private static String parted(String cell) {
    if (cell.indexOf('/') < 0 && cell.indexOf('+') < 0) {
      return cell;
    }
    String[] parts = BETWEEN.split(cell);
    boolean bodies = parts.length > 1 && UnitList.isUnits(parts[0].strip());
    for (String part : parts) {
      bodies &= UnitList.isUnits(part.strip()) || part.strip().split(" ").length >= LONG_NAME;
    }
    return bodies ? String.join("; ", parts) : cell;
  }

  /** Reads a cell of a column that names who takes part. */
  static List<String> coordinators(String written) {
    if (written.isBlank()) {
      return List.of();
    }
    String cell = parted(written);
    Matcher label = LABEL.matcher(cell);
    boolean opened =
        cell.indexOf(':') >= 0 && label.find() && label.start() <= 2 && label.group("join") != null;
    String names = opened ? cell.substring(label.end()) : cell;
    return UnitList.split(names.indexOf('(') < 0 ? names : JOINS.matcher(names).replaceAll(""));
  }

  private static Assignees labelled(String cell, Matcher label) {
    List<String> lead = new ArrayList<>(UnitList.split(cell.substring(0, label.start())));
    List<String> coordinators = new ArrayList<>();
    boolean more = true;
    while (more) {
      List<String> target = label.group("lead") != null ? lead : coordinators;
      int from = label.end();
      more = label.find();
      target.addAll(UnitList.split(cell.substring(from, more ? label.start() : cell.length())));
    }
    return new Assignees(List.copyOf(lead), List.copyOf(coordinators));
  }

  /** "A (chủ trì), B (phối hợp), C": what bears no mark takes part. */
  private static Assignees marked(String cell) {
    List<String> lead = new ArrayList<>();
    List<String> coordinators = new ArrayList<>();
    boolean leads = LEADS.matcher(cell).find();
    for (String name : UnitList.split(cell)) {
      boolean leading = LEADS.matcher(name).find() || (!leads && !JOINS.matcher(name).find());
      String marks = JOINS.matcher(LEADS.matcher(name).replaceAll("")).replaceAll("").strip();
      String bare = JOINING.matcher(marks).replaceAll("").replace(" ,", ",");
      (leading ? lead : coordinators).add(bare);
    }
    return new Assignees(List.copyOf(lead), List.copyOf(coordinators));
  }
}
