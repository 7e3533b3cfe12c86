package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.task.prose.Assignment.Form;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Bodies with a clause that tells which of them are meant, before what they must do. */
final class DescribedBodies {

  /** What bodies are told by takes no more tokens. */
  private static final int MAX_DESCRIPTION = 16;

  /** What bodies have to do already, told behind their name. */
  private static final Lexicon HAVE_ROLE = Lexicon.of("chủ trì", "chủ trì thực hiện", "thực hiện");

  /** Last words of what bodies have to do already: "nhiệm vụ được giao", "tại Kế hoạch này". */
  private static final Lexicon KNOWN_WORK =
      Lexicon.of(
          "được giao",
          "phân công",
          "hoạch này",
          "trình này",
          "án này",
          "định này",
          "quyết này",
          "thị này");

  /** Last words of where those are named who are meant: "có tên trong danh sách kèm theo". */
  private static final Lexicon TOLD =
      Lexicon.of("kèm theo", "nêu trên", "tại mục", "văn này", "báo này", "hoạch này", "định này");

  /** Nouns for work that bodies are charged with: "được giao chủ trì nhiệm vụ". */
  private static final Lexicon WORK =
      Lexicon.of("nhiệm vụ", "nội dung", "công việc", "đề án", "dự án", "kế hoạch", "giải pháp");

  /** Such clauses that tell what bodies have, behind which their work may follow at once. */
  private static final Lexicon WHERE = Lexicon.of("có", "nơi", "do");

  /** Last syllables of nouns for work and its measures: "tỷ lệ", "công tác", "nhu cầu". */
  private static final Set<String> OF_WORK =
      Set.of(
          "lệ", "tác", "việc", "cầu", "độ", "quả", "vụ", "án", "hoạch", "kiện", "lực", "năng", "ý",
          "hạn", "được", "bị", "về", "để", "và", "số", "vốn", "từ", "động", "trình", "không",
          "chưa", "đã", "cơ", "sở", "phí", "nhằm", "sách", "định", "đất", "phẩm");

  /** Such clauses that tell which one is meant, where only one is named. */
  private static final Lexicon WHOEVER =
      Lexicon.of("nơi", "để xảy ra", "không hoàn thành", "vi phạm");

  private DescribedBodies() {}

  /**
   * The bodies with what tells which of them are meant: "các đơn vị chưa nộp báo cáo | khẩn
   * trương", "các đơn vị có tên trong danh sách kèm theo | lập".
   */
  static BodyPhrase narrowed(List<Token> tokens, BodyPhrase bodies) {
    if (!several(tokens, bodies.from(), bodies.to())
        || !AssignmentWords.RELATIVE.at(tokens, bodies.to())
        || AssignmentWords.MANNER.at(tokens, bodies.to())) {
      return bodies;
    }
    BodyPhrase whole =
        describedUntil(
            tokens,
            bodies,
            i ->
                TOLD.at(tokens, i - 2) && WorkVerbs.length(tokens, i) > 1
                    || endsDescription(tokens, i));
    return whole == null ? bodies : whole;
  }

  /** Bodies with what they are told by, up to where what they must do begins; null for nowhere. */
  private static @Nullable BodyPhrase describedUntil(
      List<Token> tokens, BodyPhrase bodies, IntPredicate begins) {
    int end = Math.min(tokens.size(), bodies.to() + MAX_DESCRIPTION);
    for (int i = bodies.to() + 1; i < end; i++) {
      if (begins.test(i)) {
        return new BodyPhrase(bodies.from(), i, bodies.people());
      }
      boolean mark = tokens.get(i).kind() == Token.Kind.PUNCT;
      if (mark && !",%".contains(tokens.get(i).normal())) {
        return null;
      }
    }
    return null;
  }

  /** The end of what bodies are told by: an urging word, or a comma before a verb of work. */
  private static boolean endsDescription(List<Token> tokens, int at) {
    boolean comma = SubjectPlace.comma(tokens, at);
    return comma ? WorkVerbs.at(tokens, at + 1) : urged(tokens, at);
  }

  private static boolean urged(List<Token> tokens, int at) {
    return AssignmentWords.URGES.at(tokens, at) && !AssignmentWords.RELATIVE.at(tokens, at - 1);
  }

  private static @Nullable Assignment subjectOf(@Nullable BodyPhrase bodies) {
    return bodies == null
        ? null
        : new Assignment(Form.SUBJECT, bodies.from(), bodies, null, bodies.to());
  }

  /**
   * "Các cơ quan được phân công chủ trì nhiệm vụ tại Kế hoạch này có trách nhiệm …", "các đơn vị
   * chủ trì thực hiện nhiệm vụ được giao gửi …": bodies told by the work they have already.
   */
  static @Nullable Assignment charged(List<Token> tokens, int at, BodyPhrase body) {
    int from = body.to();
    boolean role = HAVE_ROLE.at(tokens, from);
    if (!role || !several(tokens, at, from)) {
      return null;
    }
    boolean charge = KNOWN_WORK.at(tokens, from - 2);
    IntPredicate known = i -> KNOWN_WORK.at(tokens, i - 2) || charge && WORK.at(tokens, i - 2);
    IntPredicate verb = i -> WorkVerbs.at(tokens, i) || AssignmentWords.URGES.at(tokens, i);
    return subjectOf(describedUntil(tokens, body, known.and(verb)));
  }

  static boolean several(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> token.normal().equals("các") || token.normal().equals("những"));
  }

  /** "Các địa phương chưa phân bổ hết vốn khẩn trương phân bổ …": bodies told by what they are. */
  static @Nullable Assignment described(List<Token> tokens, int at, BodyPhrase body) {
    boolean relative =
        AssignmentWords.RELATIVE.at(tokens, body.to())
            || AssignmentWords.RELATIVE.match(tokens, body.to() - 2) == 1; // "được giao | vốn"
    boolean many = several(tokens, at, body.to()) && (relative || madeBy(tokens, body));
    if (!many && !WHOEVER.at(tokens, body.to())) {
      return null;
    }
    BodyPhrase told = describedUntil(tokens, body, i -> endsDescription(tokens, i));
    return subjectOf(
        told == null && WHERE.at(tokens, body.to())
            ? describedUntil(tokens, body, i -> i > body.to() + 1 && begins(tokens, i))
            : told);
  }

  /** "Các công ty do Ủy ban nhân dân tỉnh | thành lập": who made them is read as part of a name. */
  static boolean madeBy(List<Token> tokens, BodyPhrase body) {
    return tokens.subList(body.from(), body.to()).stream()
        .anyMatch(token -> token.normal().equals("do"));
  }

  /** Whether work begins there, other than what a noun before it names: "tỷ lệ | giải ngân". */
  private static boolean begins(List<Token> tokens, int at) {
    boolean named = OF_WORK.contains(tokens.get(at - 1).normal());
    int verb = WorkVerbs.length(tokens, at);
    return verb > 1 && at + verb < tokens.size() && !named;
  }
}
