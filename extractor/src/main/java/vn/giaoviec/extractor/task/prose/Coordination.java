package vn.giaoviec.extractor.task.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;

/** The bodies that take part: the objects of "phối hợp (chặt chẽ) với". */
final class Coordination {

  private static final Lexicon TAKE_PART =
      Lexicon.of(
          "phối hợp",
          "phối kết hợp",
          "kết hợp",
          "chủ trì,",
          "chủ trì",
          "làm đầu mối,",
          "làm đầu mối",
          "là đầu mối,",
          "là đầu mối");
  private static final Lexicon WITH = Lexicon.of("với", "cùng", "cùng với");

  /** How bodies work together, which is not counted: "phối hợp chặt chẽ, thường xuyên với". */
  private static final Lexicon MANNER =
      Lexicon.of(
          "chặt chẽ",
          "thường xuyên",
          "kịp thời",
          "quyết liệt",
          "đồng bộ",
          "tích cực",
          "chủ động",
          "có hiệu quả",
          "hiệu quả",
          "hài hòa",
          "nhịp nhàng",
          "tốt",
          "và",
          ",");

  /** Common nouns for bodies, which need no "với" either: "phối hợp chính quyền cơ sở". */
  private static final Lexicon COMMON =
      Lexicon.of(
          "chính quyền", "cơ quan", "đơn vị", "lực lượng", "địa phương", "cấp ủy", "nhà trường");

  /** A lead-in that every item under it goes on with. */
  private static final Pattern SHARED =
      Pattern.compile("(?iu)(?:chủ trì,? |chủ động )?phối hợp(?: chặt chẽ)?(?: với| cùng)? ?:?");

  private static final Lexicon ALSO = Lexicon.of(",");
  private static final Lexicon HELP = Lexicon.of("hướng dẫn", "hỗ trợ", "giúp", "giúp đỡ");

  /** "phối hợp tổ chức kiểm tra với": so many other words may stand between. */
  private static final int MAX_BETWEEN = 5;

  /** Behind one who presides, those who take part are told too. */
  private static final Lexicon PRESIDE =
      Lexicon.of("chủ trì", "làm đầu mối", "là đầu mối", "tham mưu");

  /** Roles behind which a bare "cùng" must follow at once. */
  private static final Lexicon ALONE = Lexicon.of("chủ trì", "làm đầu mối", "là đầu mối");

  /** A list of those who take part is no longer, in tokens. */
  private static final int MAX_PARTNERS = 60;

  private Coordination() {}

  /** The bodies as written, in order, once each; empty where the text names none. */
  static List<String> of(TimedText text) {
    List<Token> tokens = text.tokens();
    Set<String> names = new LinkedHashSet<>();
    boolean presides = false;
    for (int i = 0; i < tokens.size(); i++) {
      int verb = TAKE_PART.match(tokens, i);
      BodyPhrase bodies = verb == 0 ? null : bodies(tokens, i, i + verb);
      bodies = bodies == null && presides && verb > 0 ? partners(tokens, i) : bodies;
      if (bodies != null) {
        String written = bodies.in(text.text(), tokens);
        names.addAll(UnitList.split(SegmentTask.withoutBrackets(written)));
      }
      presides |= PRESIDE.at(tokens, i);
    }
    return List.copyOf(names);
  }

  /** "Phòng A chủ trì, Phòng B và Phòng C phối hợp": those before the verb, behind a comma. */
  private static @Nullable BodyPhrase partners(List<Token> tokens, int verb) {
    BodyPhrase partners = null;
    for (int i = verb - 1; i > Math.max(0, verb - MAX_PARTNERS); i--) {
      if (PRESIDE.at(tokens, i) || ":".equals(tokens.get(i).normal())) {
        break;
      }
      boolean starts = ",;".contains(tokens.get(i - 1).normal());
      BodyPhrase named = starts && mayJoin(tokens, i) ? BodyFinder.objectAt(tokens, i) : null;
      partners = named != null && named.to() == verb ? named : partners;
    }
    return partners;
  }

  /**
   * Whether a name of its own or several bodies may begin there, not the role: "cơ quan phối hợp".
   */
  private static boolean mayJoin(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    boolean capital = Character.isUpperCase(first.text().codePointAt(0));
    boolean named =
        at + 1 < tokens.size() && Character.isUpperCase(tokens.get(at + 1).text().codePointAt(0));
    return capital || named || first.normal().equals("các");
  }

  /** The bodies that "phối hợp với" or the bare "phối hợp" before {@code after} is said of. */
  private static @Nullable BodyPhrase bodies(List<Token> tokens, int verb, int after) {
    int object = object(tokens, after, ALONE.at(tokens, verb));
    if (object >= 0) {
      return BodyFinder.objectAt(tokens, object);
    }
    boolean bare = tokens.get(verb).normal().equals("phối");
    int at = pastHelp(tokens, pastManner(tokens, after));
    return !bare
        ? null
        : COMMON.at(tokens, at) ? BodyFinder.objectAt(tokens, at) : BodyFinder.at(tokens, at);
  }

  /** The index after "với", if it follows soon; -1 otherwise. */
  private static int object(List<Token> tokens, int after, boolean alone) {
    if (alone) {
      int with = WITH.match(tokens, after); // who presides needs "cùng với" right behind it
      return with == 0 ? -1 : after + with;
    }
    int from = pastManner(tokens, after);
    for (int i = from; i < Math.min(tokens.size(), from + MAX_BETWEEN); i++) {
      int with = WITH.match(tokens, i);
      if (with > 0) {
        return i + with;
      }
      if (".;:(".contains(tokens.get(i).normal())) {
        return -1;
      }
    }
    return -1;
  }

  /** "phối hợp, hướng dẫn Sở A": whom one helps by working together takes part. */
  private static int pastHelp(List<Token> tokens, int at) {
    boolean also = at > 0 && ALSO.at(tokens, at - 1);
    return also ? at + HELP.match(tokens, at) : at;
  }

  private static int pastManner(List<Token> tokens, int from) {
    int at = from;
    int words = MANNER.match(tokens, at);
    while (words > 0) {
      at += words;
      words = MANNER.match(tokens, at);
    }
    return at;
  }

  /**
   * The items under a lead-in, each with the words that it shares with them where it is no more
   * than "Chủ trì, phối hợp với:", so that an item begins with whom and what is done with them.
   */
  static List<Section> shared(Section leadIn) {
    return SHARED.matcher(leadIn.text()).matches()
        ? leadIn.children().stream()
            .map(item -> item.leaf() ? item.withText(before(leadIn) + item.text()) : item)
            .toList()
        : leadIn.children();
  }

  private static String before(Section leadIn) {
    return LeadIn.withoutStop(leadIn.text()) + " ";
  }
}
