package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.task.prose.Assignment.Form;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.Agents;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Reads who must do the work from a sentence: the grammar of assignment. */
final class AssignmentParser {

  /** A circumstance without a comma is short. */
  static final int MAX_CIRCUMSTANCE = 20;

  /** "Các đồng chí phụ trách các tổ …": a function may be described in so many words. */
  private static final int MAX_FUNCTION = 30;

  /** What bodies are told by takes no more tokens. */
  private static final int MAX_DESCRIPTION = 16;

  /** Common nouns that name no body without a further word. */
  private static final Lexicon NOUNS = Lexicon.of("cơ quan", "đơn vị", "bộ phận", "tổ chức");

  private AssignmentParser() {}

  /** The assignment that the sentence makes; null if it makes none. */
  static @Nullable Assignment parse(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (at == 0 || boundary(tokens, at)) {
        Assignment found = at(tokens, at);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The assignment with which the tokens begin; null if they begin with none. */
  static @Nullable Assignment opening(List<Token> tokens) {
    return tokens.isEmpty() ? null : at(tokens, 0);
  }

  private static boolean boundary(List<Token> tokens, int at) {
    return ",:;.-".contains(tokens.get(at - 1).normal())
        || SubjectPlace.afterRecurrence(tokens, at)
        || SubjectPlace.afterTimeAhead(tokens, at)
        || SubjectPlace.afterLink(tokens, at)
        || giverAfterCircumstance(tokens, at);
  }

  /**
   * Whether a body that hands out work may begin here though no comma parts it from what goes
   * before: "Sau khi xem xét Chủ tịch Ủy ban nhân dân tỉnh giao …".
   */
  private static boolean giverAfterCircumstance(List<Token> tokens, int at) {
    if (at > MAX_CIRCUMSTANCE
        || !capital(tokens, at)
        || tokens.get(at - 1).normal().equals("của")
        || !AssignmentWords.CIRCUMSTANCE.at(tokens, 0)) {
      return false;
    }
    BodyPhrase giver = BodyFinder.at(tokens, at);
    return giver != null && AssignmentWords.GIVE.at(tokens, giver.to());
  }

  private static @Nullable Assignment at(List<Token> tokens, int at) {
    Assignment regarding = at == 0 ? Regarding.opening(tokens) : null;
    if (regarding != null) {
      return regarding;
    }
    Assignment given = given(tokens, at);
    if (given != null) {
      return given;
    }
    BodyPhrase body = BodyFinder.at(tokens, at);
    if (body == null) {
      Assignment duty = onDuty(tokens, at);
      return duty == null && at == 0 ? acting(tokens, Agents.subject(tokens, 0)) : duty;
    }
    if (Announcing.at(tokens, body.to())) {
      return null;
    }
    Assignment relayed = relayed(tokens, at, body);
    if (relayed != null) {
      return relayed;
    }
    if (!SubjectPlace.mayStand(tokens, at)) {
      return null;
    }
    Assignment named = subject(tokens, at, body);
    return named == null && at == 0 ? acting(tokens, Agents.more(tokens, at, body.to())) : named;
  }

  /** "Già làng phối hợp với …": who acts, told by what is said of them. */
  private static @Nullable Assignment acting(List<Token> tokens, @Nullable BodyPhrase agents) {
    return agents == null || AssignmentWords.PAST.at(tokens, agents.to())
        ? null
        : new Assignment(Form.SUBJECT, agents.from(), agents, null, agents.to());
  }

  /**
   * "Trường hợp …, cơ sở khám bệnh có trách nhiệm …": its duty tells that a body stands there, as
   * does the verb of work behind a condition: "Khi phát hiện ổ dịch, trạm y tế xã báo cáo …".
   */
  private static @Nullable Assignment onDuty(List<Token> tokens, int at) {
    BodyPhrase body =
        at > 0 && SubjectPlace.mayStand(tokens, at) ? BodyFinder.anyAt(tokens, at) : null;
    if (body == null) {
      return null;
    }
    int duty = AssignmentWords.DUTY.match(tokens, body.to());
    boolean acts =
        duty > 0
            || SubjectPlace.afterCondition(tokens, at)
                && !WorkVerbs.at(tokens, at)
                && works(tokens, body.to());
    BodyPhrase named = duty > 0 ? body : withRole(tokens, body);
    return acts ? new Assignment(Form.SUBJECT, at, named, null, named.to() + duty) : null;
  }

  /** "đơn vị chủ trì | lấy ý kiến …": a common noun alone is told by its role. */
  private static BodyPhrase withRole(List<Token> tokens, BodyPhrase body) {
    int end = body.to();
    int role = NOUNS.match(tokens, body.from()) == end - body.from() ? roleAt(tokens, end) : 0;
    return role == 0 ? body : new BodyPhrase(body.from(), end + role, false);
  }

  private static int roleAt(List<Token> tokens, int at) {
    int role = WorkVerbs.length(tokens, at);
    return role > 1 && WorkVerbs.length(tokens, at + role) > 1 ? role : 0;
  }

  /** Whether work is told there as what someone must do or does. */
  private static boolean works(List<Token> tokens, int at) {
    int must = AssignmentWords.MUST.match(tokens, at);
    return must > 0 || WorkVerbs.length(tokens, at) > 1 && !AssignmentWords.past(tokens, at);
  }

  /** "Giao X …". */
  private static @Nullable Assignment given(List<Token> tokens, int at) {
    int encourage = at == 0 ? AssignmentWords.ENCOURAGE.match(tokens, 0) : 0;
    if (encourage > 0) {
      BodyPhrase named = capital(tokens, encourage) ? BodyFinder.at(tokens, encourage) : null;
      return named == null ? null : new Assignment(Form.GIVEN, 0, named, null, named.to());
    }
    int trigger = AssignmentWords.GIVE.match(tokens, at);
    if (trigger == 0
        || Tokens.wordAt(tokens, at + trigger).equals("của") // "đề xuất, kiến nghị của Bộ A"
        || AssignmentWords.ASK.at(tokens, at) && insideSentence(tokens, at)
        || step(tokens, at)) {
      return null;
    }
    int object = afterColon(tokens, at + trigger);
    BodyPhrase leads = asked(tokens, at, object);
    if (leads == null || ends(tokens, leads.to())) {
      return null;
    }
    Assignment directs = leads.people() ? supervised(tokens, at, leads) : null;
    leads = narrowed(tokens, leads);
    boolean through =
        directs != null
            && (directs.leads() != null
                || directs.predicate() == leads.to() && AssignmentWords.CHARGES.at(tokens, at));
    return through
        ? directs
        : new Assignment(Form.GIVEN, at, leads, null, afterColon(tokens, leads.to()));
  }

  /**
   * The bodies with what tells which of them are meant: "các đơn vị chưa nộp báo cáo | khẩn
   * trương", "các đơn vị có tên trong danh sách kèm theo | lập".
   */
  private static BodyPhrase narrowed(List<Token> tokens, BodyPhrase bodies) {
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
                AssignmentWords.TOLD.at(tokens, i - 2) && WorkVerbs.length(tokens, i) > 1
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

  /** Who is given work at {@code object}, by the word at {@code trigger}; null if no one is. */
  private static @Nullable BodyPhrase asked(List<Token> tokens, int trigger, int object) {
    BodyPhrase listed = AskedList.at(tokens, object);
    if (listed != null) {
      return listed;
    }
    BodyPhrase known = BodyFinder.objectAt(tokens, object);
    if (AssignmentWords.DELEGATES.at(tokens, trigger)) {
      return known; // "…; phân công công chức theo dõi" sends some of one's own
    }
    BodyPhrase more =
        known == null ? Agents.object(tokens, object) : Agents.more(tokens, object, known.to());
    return more == null ? known : more;
  }

  /** Where the list of bodies ends that begins at {@code at}; 0 if none begins there. */
  static int namedUpTo(List<Token> tokens, int at) {
    BodyPhrase bodies = BodyFinder.at(tokens, at);
    return bodies == null ? 0 : bodies.to();
  }

  /** Where the list of bodies ends that a request at {@code at} goes to; 0 if none stands there. */
  static int askedUpTo(List<Token> tokens, int at) {
    int trigger = AssignmentWords.GIVE.match(tokens, at);
    BodyPhrase listed = trigger == 0 ? null : AskedList.at(tokens, at + trigger);
    if (listed != null) {
      return listed.to();
    }
    BodyPhrase asked = trigger == 0 ? null : BodyFinder.objectAt(tokens, at + trigger);
    return asked == null || ends(tokens, asked.to()) ? 0 : asked.to();
  }

  /** A request in the middle of a sentence is a step of other work: "…, đề nghị Chính phủ …". */
  private static boolean insideSentence(List<Token> tokens, int at) {
    return at > 0
        && ",;-".contains(tokens.get(at - 1).normal())
        && !AssignmentWords.CIRCUMSTANCE.at(tokens, 0);
  }

  /** "…; hướng dẫn, đôn đốc, yêu cầu các đơn vị …": one more verb of the same body. */
  private static boolean step(List<Token> tokens, int at) {
    return at > 2
        && !tokens.get(at).normal().equals("đồng") // "đồng thời đề nghị …" turns to others
        && SubjectPlace.comma(tokens, at - 1)
        && WorkVerbs.length(tokens, at - 3) == 2
        && !AssignmentWords.CIRCUMSTANCE.at(tokens, 0);
  }

  /** "Y giao X …", "Đồng chí A chỉ đạo X …". */
  private static @Nullable Assignment relayed(List<Token> tokens, int at, BodyPhrase subject) {
    Assignment given =
        AssignmentWords.DELEGATES.at(tokens, subject.to()) ? null : given(tokens, subject.to());
    if (given != null) {
      return new Assignment(Form.GIVEN, at, given.leads(), null, given.predicate());
    }
    return subject.people() ? supervised(tokens, at, subject) : null;
  }

  private static @Nullable Assignment supervised(List<Token> tokens, int at, BodyPhrase people) {
    int end = Math.min(tokens.size(), people.to() + MAX_FUNCTION);
    for (int i = people.to(); i < end && !".;:".contains(tokens.get(i).normal()); i++) {
      int direct = AssignmentWords.DIRECT.match(tokens, i);
      BodyPhrase leads = direct == 0 ? null : BodyFinder.objectAt(tokens, i + direct);
      if (leads != null) {
        BodyPhrase named = new BodyPhrase(people.from(), i, true);
        return new Assignment(Form.SUPERVISED, at, leads, named, leads.to());
      }
      boolean carriedOut =
          direct > 0
              && (AssignmentWords.CARRY_OUT.at(tokens, i + direct)
                  || ends(tokens, i + direct)
                  || SubjectPlace.comma(tokens, i + direct));
      if (carriedOut || direct > 0 && i == people.to()) { // "Đồng chí A trực tiếp phụ trách …"
        BodyPhrase named = new BodyPhrase(people.from(), i, true);
        return new Assignment(Form.SUPERVISED, at, null, named, carriedOut ? i + direct : i);
      }
    }
    return null;
  }

  /** "X chủ trì …", "X: …". */
  private static @Nullable Assignment subject(List<Token> tokens, int at, BodyPhrase body) {
    int next = BodyFinder.afterRemark(tokens, pastComma(tokens, at, body));
    if (next >= tokens.size()) {
      return null;
    }
    if (tokens.get(next).normal().equals(":")) {
      boolean state = AssignmentWords.STATE.at(tokens, next + 1);
      return at == 0 && !state ? new Assignment(Form.LABEL, at, body, null, next + 1) : null;
    }
    int duty = AssignmentWords.DUTY.match(tokens, next);
    if (duty > 0) {
      return new Assignment(Form.SUBJECT, at, body, null, next + duty);
    }
    if (AssignmentWords.VAGUE.at(tokens, at)) {
      return null;
    }
    Assignment charged = charged(tokens, at, body);
    if (charged != null) {
      return charged;
    }
    Assignment made = madeBy(tokens, body) ? described(tokens, at, body) : null;
    if (made != null) {
      return made;
    }
    boolean work =
        (WorkVerbs.at(tokens, next) || AssignmentWords.MANNER.at(tokens, next))
            && !AssignmentWords.past(tokens, next);
    if (work) {
      return new Assignment(Form.SUBJECT, at, body, null, next);
    }
    if (handed(tokens, at, body)) {
      return new Assignment(Form.SUBJECT, at, body, null, next);
    }
    Assignment set = at == 0 ? setOver(tokens, body) : null;
    if (set != null) {
      return set;
    }
    Assignment whenever = at == 0 ? whenever(tokens, body) : null;
    Assignment told = whenever == null ? described(tokens, at, body) : whenever;
    boolean forbidden = told == null && Prohibition.at(tokens, next);
    return forbidden ? new Assignment(Form.SUBJECT, at, body, null, next) : told;
  }

  /** "Sở A được giao làm đầu mối …": one body's charge; of several it tells which are meant. */
  private static boolean handed(List<Token> tokens, int at, BodyPhrase body) {
    int charge = AssignmentWords.HANDED.match(tokens, body.to());
    int work = body.to() + charge;
    return charge > 0
        && !several(tokens, at, body.to())
        && (WorkVerbs.length(tokens, work) > 1
            || tokens.size() > work && tokens.get(work).normal().equals("làm"));
  }

  /** "Bí thư Đoàn trường phụ trách đội cờ đỏ": what else is part of a name is here the work. */
  private static @Nullable Assignment setOver(List<Token> tokens, BodyPhrase body) {
    if (several(tokens, body.from(), body.to())) {
      return null;
    }
    for (int i = body.from() + 2; i < body.to(); i++) {
      if (AssignmentWords.SET_OVER.at(tokens, i)) {
        BodyPhrase who = new BodyPhrase(body.from(), i, body.people());
        return new Assignment(Form.SUBJECT, body.from(), who, null, i);
      }
    }
    return null;
  }

  /** "Các đơn vị, khi nhận hồ sơ, phải kiểm tra …": when, before the word of duty. */
  private static @Nullable Assignment whenever(List<Token> tokens, BodyPhrase body) {
    int from = SubjectPlace.comma(tokens, body.to()) ? body.to() + 1 : body.to();
    if (!AssignmentWords.WHENEVER.at(tokens, from)) {
      return null;
    }
    int end = Math.min(tokens.size(), from + MAX_CIRCUMSTANCE);
    for (int i = from; i < end && !".;:".contains(tokens.get(i).normal()); i++) {
      int must = AssignmentWords.MUST.match(tokens, i);
      if (must > 0 && WorkVerbs.at(tokens, i + must)) {
        return new Assignment(Form.SUBJECT, 0, body, null, i);
      }
    }
    return null;
  }

  /**
   * Past the comma of "Các sở, ngành, căn cứ chức năng được giao, xây dựng …", or of a subject that
   * is parted from its verb by mistake: "Các cấp ủy, lãnh đạo, chỉ đạo …", or whose office stands
   * between commas: "Đồng chí A, Phó Giám đốc, trực tiếp …".
   */
  private static int pastComma(List<Token> tokens, int at, BodyPhrase body) {
    int end = body.to();
    int aside = pastAside(tokens, end);
    if (aside > end) {
      return aside;
    }
    boolean verb = WorkVerbs.length(tokens, at) >= end - at; // "Lãnh đạo, chỉ đạo …"
    boolean parted =
        at == 0
            && !verb
            && SubjectPlace.comma(tokens, end)
            && (AssignmentWords.AFTER_SUBJECT.at(tokens, end + 1)
                || body.people() && WorkVerbs.length(tokens, end + 1) > 1);
    boolean dash = // "Phòng A - chủ trì thẩm định"
        at == 0
            && end + 1 < tokens.size()
            && tokens.get(end).normal().equals("-")
            && AssignmentWords.ROLE.at(tokens, end + 1);
    return parted || dash ? end + 1 : end;
  }

  /**
   * Past "…, nhất là các tỉnh ven biển," behind a subject, where its verb follows; {@code end}
   * where no such aside stands there.
   */
  private static int pastAside(List<Token> tokens, int end) {
    if (!SubjectPlace.comma(tokens, end) || !AssignmentWords.ASIDE.at(tokens, end + 1)) {
      return end;
    }
    int limit = Math.min(tokens.size() - 1, end + MAX_FUNCTION);
    for (int i = end + 2; i < limit && !".;:".contains(tokens.get(i).normal()); i++) {
      boolean acts =
          WorkVerbs.length(tokens, i + 1) > 1
              || AssignmentWords.MUST.at(tokens, i + 1)
              || AssignmentWords.URGES.at(tokens, i + 1);
      if (acts && SubjectPlace.comma(tokens, i)) {
        return i + 1;
      }
    }
    return end;
  }

  /**
   * "Các cơ quan được phân công chủ trì nhiệm vụ tại Kế hoạch này có trách nhiệm …", "các đơn vị
   * chủ trì thực hiện nhiệm vụ được giao gửi …": bodies told by the work they have already.
   */
  private static @Nullable Assignment charged(List<Token> tokens, int at, BodyPhrase body) {
    int from = body.to();
    boolean role = AssignmentWords.HAVE_ROLE.at(tokens, from);
    if (!role || !several(tokens, at, from)) {
      return null;
    }
    boolean charge = AssignmentWords.KNOWN_WORK.at(tokens, from - 2);
    IntPredicate known =
        i ->
            AssignmentWords.KNOWN_WORK.at(tokens, i - 2)
                || charge && AssignmentWords.WORK.at(tokens, i - 2);
    IntPredicate verb = i -> WorkVerbs.at(tokens, i) || AssignmentWords.URGES.at(tokens, i);
    return subjectOf(describedUntil(tokens, body, known.and(verb)));
  }

  private static boolean several(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> token.normal().equals("các") || token.normal().equals("những"));
  }

  /** "Các địa phương chưa phân bổ hết vốn khẩn trương phân bổ …": bodies told by what they are. */
  private static @Nullable Assignment described(List<Token> tokens, int at, BodyPhrase body) {
    boolean relative =
        AssignmentWords.RELATIVE.at(tokens, body.to())
            || AssignmentWords.RELATIVE.match(tokens, body.to() - 2) == 1; // "được giao | vốn"
    boolean many = several(tokens, at, body.to()) && (relative || madeBy(tokens, body));
    if (!many && !AssignmentWords.WHOEVER.at(tokens, body.to())) {
      return null;
    }
    BodyPhrase told = describedUntil(tokens, body, i -> endsDescription(tokens, i));
    return subjectOf(
        told == null && AssignmentWords.WHERE.at(tokens, body.to())
            ? describedUntil(tokens, body, i -> i > body.to() + 1 && begins(tokens, i))
            : told);
  }

  /** "Các công ty do Ủy ban nhân dân tỉnh | thành lập": who made them is read as part of a name. */
  private static boolean madeBy(List<Token> tokens, BodyPhrase body) {
    return tokens.subList(body.from(), body.to()).stream()
        .anyMatch(token -> token.normal().equals("do"));
  }

  /** Whether work begins there, other than what a noun before it names: "tỷ lệ | giải ngân". */
  private static boolean begins(List<Token> tokens, int at) {
    boolean named = AssignmentWords.OF_WORK.contains(tokens.get(at - 1).normal());
    int verb = WorkVerbs.length(tokens, at);
    return verb > 1 && at + verb < tokens.size() && !named;
  }

  private static boolean capital(List<Token> tokens, int at) {
    return at < tokens.size() && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
  }

  private static int afterColon(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).normal().equals(":") ? at + 1 : at;
  }

  private static boolean ends(List<Token> tokens, int at) {
    return at >= tokens.size() || ".;)".contains(tokens.get(at).normal());
  }
}
