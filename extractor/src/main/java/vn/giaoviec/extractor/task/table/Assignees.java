package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * Who does the work and who takes part, as one cell tells it.
 *
 * @param lead the bodies that do it, as written
 * @param coordinators the bodies that take part, as written
 */
record Assignees(List<String> lead, List<String> coordinators) {

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

  /** Reads a cell of a column that names who does the work. */
  static Assignees of(String cell) {
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
      return new Assignees(lead, UnitList.split(cell.substring(sentence.end())));
    }
    return new Assignees(UnitList.split(cell), List.of());
  }

  /** Reads a cell of a column that names who takes part. */
  static List<String> coordinators(String cell) {
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
      String bare = JOINS.matcher(LEADS.matcher(name).replaceAll("")).replaceAll("").strip();
      (leading ? lead : coordinators).add(bare);
    }
    return new Assignees(List.copyOf(lead), List.copyOf(coordinators));
  }
}
