package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.Agents;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** A heading that is nothing but names of bodies, who must do what stands under it. */
final class BodyHeading {

  /** "Nhiệm vụ chủ yếu của", before the body whose duties stand below. */
  private static final String DUTY_OF =
      "(?:các )?(?:nhiệm vụ|trách nhiệm)(?:,? (?:và )?(?:chung|chủ yếu|trọng tâm|cụ thể|chính|giải"
          + " pháp)){0,3} của";

  /** What may stand before the names in a heading. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "^(?iu:đối với|với|về phía|(?:kính )?đề nghị|(?:đề xuất,? )?kiến"
              + " nghị(?: với| đối với)?|yêu cầu|giao|"
              + DUTY_OF
              + ") ?:? ");

  /** What stands in brackets behind the names. */
  private static final Pattern NOTE = Pattern.compile("\\s?\\([^()]{0,120}\\)$");

  /** Whom among them it stresses: "UBND các tỉnh, trong đó trọng tâm là các tỉnh: …". */
  private static final Pattern ABOVE_ALL =
      Pattern.compile("[,;] (?:trong đó|nhất là|đặc biệt là|trọng tâm là|trước hết là)\\b.*$");

  private static final Lexicon ORGANISE = Lexicon.of("tổ chức");

  /** What an organisation is for, in words that tell of no body elsewhere. */
  private static final Lexicon ORGANISED = Lexicon.of("xã hội", "kinh tế");

  /** Verbs that are names of bodies too, and verbs that stand beside them. */
  private static final Lexicon INSPECT = Lexicon.of("thanh tra", "kiểm toán", "thống kê");

  private static final Lexicon INSPECT_TOO =
      Lexicon.of("kiểm tra", "giám sát", "xử lý", "báo cáo", "đánh giá", "rà soát", "phân tích");

  /** With these a lead-in opens that names its bodies behind a comma or colon. */
  private static final Lexicon BEFORE_BODIES =
      Lexicon.of(
          "căn cứ",
          "trên cơ sở",
          "theo",
          "trong",
          "trước",
          "từ",
          "để",
          "nhằm",
          "ngoài",
          "bên cạnh",
          "cùng với",
          "sau khi",
          "khi",
          "định kỳ",
          "hằng",
          "hàng",
          "thời gian tới",
          "chậm nhất",
          "thực hiện",
          "về");

  /** How a lead-in ends that says no more of its bodies than that they act. */
  private static final Lexicon LEADS_ON = Lexicon.of("sau", "sau đây", "như sau");

  /** "được phân công" behind a name is read as part of it. */
  private static final int LONGEST_ROLE = 3;

  /** A circumstance with the bodies behind it has no more tokens. */
  private static final int MAX_BEHIND = 80;

  private static final Lexicon LINK = Lexicon.of(",", "và");

  /** A heading that names bodies by what they are has no more tokens. */
  private static final int MAX_DESCRIBED = 30;

  /** A programme has "nhiệm vụ" as well, but "trách nhiệm" only who acts. */
  private static final Pattern RESPONSIBLE = Pattern.compile("^(?iu:trách nhiệm của) ");

  /** Whoever has a duty is named by no more words. */
  private static final int LONGEST_ON_DUTY = 9;

  private BodyHeading() {}

  /** Whether a heading asks those whom it names: "Kiến nghị Bộ Công Thương". */
  static boolean asks(String heading) {
    return REQUEST.matcher(heading).lookingAt();
  }

  /** Whether a heading names bodies alone. */
  static boolean names(Section heading) {
    return !of(heading).isEmpty();
  }

  /**
   * What a lead-in says behind its circumstance, where that is names of bodies alone: "Căn cứ Nghị
   * quyết này, các bộ, ngành:"; otherwise all its words.
   */
  static String behindCircumstance(Section heading) {
    String text = LeadIn.withoutStop(heading.text());
    List<Token> tokens = heading.leadsIn() ? Tokens.of(text) : List.of();
    if (tokens.size() > MAX_BEHIND || !BEFORE_BODIES.at(tokens, 0)) {
      return text;
    }
    for (int i = 1; i < tokens.size() - 1; i++) {
      boolean parts = ",:".contains(tokens.get(i).normal());
      BodyPhrase bodies = parts ? BodyFinder.objectAt(tokens, i + 1) : null;
      if (bodies != null && bodies.to() == tokens.size()) {
        return text.substring(tokens.get(i + 1).start());
      }
    }
    return text;
  }

  /** The names in a heading: without the request before them and the note behind. */
  static String named(String heading) {
    Matcher request = REQUEST.matcher(heading);
    String named = request.lookingAt() ? heading.substring(request.end()) : heading;
    String names = named.endsWith(")") ? NOTE.matcher(named).replaceAll("") : named;
    return unstressed(names);
  }

  /** A heading without whom among its bodies it stresses. */
  static String unstressed(String heading) {
    return ABOVE_ALL.matcher(heading).replaceFirst("");
  }

  /** A heading that is nothing but names of bodies: "2. Sở Công Thương, Sở Y tế:". */
  static List<Found<String>> of(Section section) {
    String text = behindCircumstance(section);
    String name = named(text);
    List<Token> tokens = Tokens.of(name);
    BodyPhrase phrase = tokens.isEmpty() || work(tokens) ? null : BodyFinder.objectAt(tokens, 0);
    if (phrase == null && section.marker() != null && Agents.named(tokens)) {
      return found(UnitList.split(name), section);
    }
    if (phrase == null && onDuty(text, tokens)) {
      return found(List.of(name), section);
    }
    boolean bare = section.marker() == null && !section.leadsIn();
    if (phrase == null || bare && !overItems(section)) {
      return List.of();
    }
    if (over(section) && described(tokens, phrase)) {
      return found(List.of(name), section);
    }
    boolean whole = phrase.to() == tokens.size();
    if (!whole
        && section.marker() != null
        && (Agents.goOn(tokens, phrase.to()) || Agents.tail(tokens, phrase.to()))) {
      return found(UnitList.split(name), section);
    }
    return whole || section.leadsIn() && directs(tokens, phrase.to())
        ? found(UnitList.split(name.substring(0, tokens.get(phrase.to() - 1).end())), section)
        : List.of();
  }

  /** "Tổ chức kiểm tra", "Thanh tra, kiểm tra": what is done, in words that bodies have too. */
  private static boolean work(List<Token> tokens) {
    int organise = ORGANISE.match(tokens, 0);
    if (organise > 0) {
      return !ORGANISED.at(tokens, organise) && Agents.nobody(tokens, organise);
    }
    int inspect = INSPECT.match(tokens, 0);
    int link = inspect > 0 ? LINK.match(tokens, inspect) : 0;
    return link > 0 && INSPECT_TOO.at(tokens, inspect + link);
  }

  /** "4. Các cơ quan, đơn vị được giao quản lý tài sản": bodies told by what they are. */
  private static boolean described(List<Token> tokens, BodyPhrase phrase) {
    int end = phrase.to();
    boolean several = tokens.get(0).normal().equals("các");
    boolean relative =
        IntStream.rangeClosed(end - LONGEST_ROLE, end)
            .anyMatch(i -> AssignmentWords.RELATIVE.at(tokens, i));
    return several
        && end < tokens.size()
        && relative
        && IntStream.rangeClosed(end, tokens.size()).noneMatch(i -> leadsOn(tokens, i))
        && tokens.size() <= MAX_DESCRIBED
        && IntStream.range(end, tokens.size())
            .noneMatch(
                i -> ".;:".contains(tokens.get(i).normal()) || AssignmentWords.URGES.at(tokens, i));
  }

  /** Whether the words from there to the end say that they do what follows: "… thực hiện sau". */
  private static boolean leadsOn(List<Token> tokens, int at) {
    int verb = Math.max(LEADS_ON.match(tokens, at), WorkVerbs.length(tokens, at));
    return verb > 0 && at + verb == tokens.size();
  }

  /** "Trách nhiệm của đối tượng kiểm kê": whoever has a duty leads, though no body is known. */
  private static boolean onDuty(String heading, List<Token> tokens) {
    return RESPONSIBLE.matcher(heading).lookingAt()
        && !tokens.isEmpty()
        && tokens.size() <= LONGEST_ON_DUTY
        && tokens.stream().allMatch(token -> token.kind() == Token.Kind.WORD);
  }

  private static boolean over(Section section) {
    return section.marker() != null && !section.leaf();
  }

  /** Whether nothing follows but whom the bodies direct: "Sở Y tế, chỉ đạo các đơn vị:". */
  private static boolean directs(List<Token> tokens, int at) {
    boolean comma = tokens.get(at).normal().equals(",");
    int direct = comma ? AssignmentWords.DIRECT.match(tokens, at + 1) : 0;
    BodyPhrase whom = direct == 0 ? null : BodyFinder.objectAt(tokens, at + 1 + direct);
    return whom != null && whom.to() == tokens.size();
  }

  /** Whether numbered or dashed items stand under a heading without a sign of its own. */
  private static boolean overItems(Section section) {
    return !section.leaf() && section.children().get(0).marker() != null;
  }

  private static List<Found<String>> found(List<String> names, Section section) {
    return LeadIn.found(names, section, "task/heading");
  }
}
