package vn.giaoviec.extractor.task.prose;

import java.util.List;
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
  static final int MAX_FUNCTION = 30;

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
        || !CircumstanceWords.CIRCUMSTANCE.at(tokens, 0)) {
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
    Assignment named = ActingSubject.at(tokens, at, body);
    return named == null && at == 0 ? acting(tokens, Agents.more(tokens, at, body.to())) : named;
  }

  /** "Già làng phối hợp với …": who acts, told by what is said of them. */
  private static @Nullable Assignment acting(List<Token> tokens, @Nullable BodyPhrase agents) {
    return agents == null || PastWords.PAST.at(tokens, agents.to())
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
    return must > 0 || WorkVerbs.length(tokens, at) > 1 && !PastWords.at(tokens, at);
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
    leads = DescribedBodies.narrowed(tokens, leads);
    boolean through =
        directs != null
            && (directs.leads() != null
                || directs.predicate() == leads.to() && AssignmentWords.CHARGES.at(tokens, at));
    return through
        ? directs
        : new Assignment(Form.GIVEN, at, leads, null, afterColon(tokens, leads.to()));
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
        && !CircumstanceWords.CIRCUMSTANCE.at(tokens, 0);
  }

  /** "…; hướng dẫn, đôn đốc, yêu cầu các đơn vị …": one more verb of the same body. */
  private static boolean step(List<Token> tokens, int at) {
    return at > 2
        && !tokens.get(at).normal().equals("đồng") // "đồng thời đề nghị …" turns to others
        && SubjectPlace.comma(tokens, at - 1)
        && WorkVerbs.length(tokens, at - 3) == 2
        && !CircumstanceWords.CIRCUMSTANCE.at(tokens, 0);
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
