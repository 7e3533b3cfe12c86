package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.UnitList;
import vn.giaoviec.extractor.unit.WorkVerbs;

/**
 * Who and when under labels of their own: "Đơn vị chủ trì: Sở A; đơn vị phối hợp: Sở B; thời gian:
 * Quý III/2025".
 *
 * @param leads after "chủ trì", "thực hiện"; empty without the label
 * @param coordinators after "phối hợp"; empty without the label
 * @param supervisors after "lãnh đạo chỉ đạo", "phụ trách"; empty without the label
 * @param time after "thời gian", "thời hạn", "hoàn thành"; null without the label
 * @param product after "sản phẩm", "kết quả"; null without the label
 */
record Labels(
    List<String> leads,
    List<String> coordinators,
    List<String> supervisors,
    @Nullable String time,
    @Nullable String product) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|phân công|trách nhiệm|lãnh đạo|đồng"
              + " chí|người|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|dự kiến|các)"
              + " ){0,3}+(?:(?<lead>chủ trì(?: thực hiện| tham mưu| soạn thảo| triển khai| xây"
              + " dựng){0,3}+|(?:(?<=trách nhiệm )chỉ đạo )?thực hiện|đầu mối)|(?<with>phối hợp(?:"
              + " thực hiện| tham mưu| triển khai| xây dựng){0,3}+)|(?<head>chỉ đạo|phụ trách|lãnh"
              + " đạo)|(?<time>thời gian|thời hạn|hoàn thành|tiến độ|(?<=thời hạn |thời gian |tiến"
              + " độ )(?:trình|ban hành|công bố|phê duyệt|gửi|nộp|báo cáo|tổ chức|triển khai|xây"
              + " dựng|kết thúc|bắt đầu|áp dụng|dự kiến)(?: \\p{L}+){0,4})|(?<product>sản phẩm(?:"
              + " đầu ra| dự kiến)?|kết quả)) ?: ?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind these a label may stand. */
  private static final String MARKS = ".;(+–-";

  /** Before these the role is one of time or product, not of who. */
  private static final Pattern TIME_BEFORE = Pattern.compile("^(?:thời|tiến|dự kiến thời)");

  /** Inside who does it: "Sở A chủ trì, phối hợp với Sở B"; the words between the two roles. */
  private static final Pattern WITH =
      Pattern.compile(
          "(?:[,;]? (?:là |làm )?(?:đơn vị |cơ quan )?chủ trì(?: thực hiện)?|[,;])[,;]?(?: và)?"
              + " phối hợp(?: chặt chẽ)?(?: thực hiện)?(?: với| cùng)?:? ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind whoever leads or takes part: "Sở A chủ trì", "… các đơn vị liên quan thực hiện". */
  private static final Pattern ROLE_BEHIND =
      Pattern.compile(
          "[,;]?(?: làm)?(?: chủ trì(?: thực hiện| triển khai)?|(?: tham mưu| tổ chức| triển khai)?"
              + " thực hiện| tham mưu)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "các sở trong phạm vi chức năng, nhiệm vụ của mình": how far whoever is named acts. */
  private static final Pattern WITHIN_DUTY =
      Pattern.compile(
          " (?:trong phạm vi|theo)(?: \\p{L}+,?){1,6}? (?:của mình|được giao|được phân"
              + " công|quản lý|phụ trách|quyền hạn)(?=[,;.]| và |$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The labels of several tasks, for one that has a time of its own. */
  Labels withoutTime() {
    return new Labels(leads, coordinators, supervisors, null, product);
  }

  /** A text with its labels apart. */
  record Split(String before, Labels labels) {}

  /** The text before its first label and what the labels say; empty without any label. */
  static Optional<Split> of(String text) {
    if (text.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher matcher = LABEL.matcher(text);
    if (!find(matcher, text, 0)) {
      return Optional.empty();
    }
    Builder builder = new Builder();
    int start = matcher.start();
    boolean more = true;
    while (more) {
      String role = role(matcher);
      int from = matcher.end();
      more = find(matcher, text, from);
      builder.add(role, text.substring(from, more ? matcher.start() : text.length()));
    }
    String before = text.substring(0, start).strip().replaceAll("[;,(+–-]+$", "").strip();
    return Optional.of(new Split(before, builder.build()));
  }

  /** Finds the next label at or after {@code from}. */
  private static boolean find(Matcher matcher, String text, int from) {
    int last = text.lastIndexOf(':');
    for (int i = from; i < last; i++) {
      if (mayStand(text, i) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** A label begins a text or line, or follows a mark, also with a space between. */
  private static boolean mayStand(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean spaced = before == ' ' && at > 1;
    return before == '\n' || MARKS.indexOf(spaced ? text.charAt(at - 2) : before) >= 0;
  }

  /** What both tell; the time and product of this one, if it has them. */
  Labels and(Labels other) {
    return new Labels(
        both(leads, other.leads),
        both(coordinators, other.coordinators),
        both(supervisors, other.supervisors),
        time == null ? other.time : time,
        product == null ? other.product : product);
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static String role(Matcher matcher) {
    if (TIME_BEFORE.matcher(Normal.word(matcher.group())).find()) {
      return "time";
    }
    for (String role : List.of("lead", "with", "head", "time", "product")) {
      if (matcher.group(role) != null) {
        return role;
      }
    }
    throw new IllegalStateException(matcher.group());
  }

  private static final class Builder {
    private final List<String> leads = new ArrayList<>();
    private final List<String> coordinators = new ArrayList<>();
    private final List<String> supervisors = new ArrayList<>();
    private @Nullable String time;
    private @Nullable String product;

    void add(String role, String value) {
      String words = value.strip().replaceAll("[.;,)(+–-]+$", "").strip();
      switch (role) {
        case "lead" -> addLeads(words);
        case "with" -> coordinators.addAll(UnitList.split(words));
        case "head" -> supervisors.addAll(UnitList.split(words));
        case "time" -> time = words;
        default -> product = words;
      }
    }

    private void addLeads(String words) {
      Matcher with = WITH.matcher(words);
      boolean both = with.find() && with.start() > 0;
      leads.addAll(bodies(both ? words.substring(0, with.start()) : words));
      if (both) {
        coordinators.addAll(bodies(words.substring(with.end())));
      }
    }

    private static List<String> bodies(String words) {
      return Stream.of(WITHIN_DUTY.matcher(words).replaceAll("").split(";"))
          .map(part -> named(ROLE_BEHIND.matcher(part.strip()).replaceFirst("")))
          .flatMap(part -> UnitList.split(part).stream())
          .toList();
    }

    /** The names before what they do: "Sở A | chủ động tổ chức các lớp học". */
    private static String named(String part) {
      List<Token> tokens = Tokens.of(part);
      BodyPhrase names = tokens.isEmpty() ? null : BodyFinder.objectAt(tokens, 0);
      return names != null && does(tokens, names.to())
          ? part.substring(0, tokens.get(names.to() - 1).end())
          : part;
    }

    private static boolean does(List<Token> tokens, int at) {
      return WorkVerbs.length(tokens, at) > 1 || AssignmentWords.DUTY.at(tokens, at);
    }

    Labels build() {
      return new Labels(
          List.copyOf(leads), List.copyOf(coordinators), List.copyOf(supervisors), time, product);
    }
  }
}
