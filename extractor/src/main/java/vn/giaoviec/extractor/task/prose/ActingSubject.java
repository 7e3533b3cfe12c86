package vn.giaoviec.extractor.task.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.task.prose.Assignment.Form;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** A body that is itself the subject of what must be done: "X chủ trì …", "X: …". */
final class ActingSubject {

  /** Who is set over something, told as a name or as work. */
  private static final Lexicon SET_OVER = Lexicon.of("phụ trách");

  /** What a body is in some work. */
  private static final Lexicon ROLE =
      Lexicon.of(
          "chủ trì", "phối hợp", "thực hiện", "tham mưu", "chịu trách nhiệm", "có trách nhiệm");

  /** With these it is told behind a label how things are: "Trường A: còn 02 hộ chưa nhận tiền". */
  private static final Lexicon STATE =
      Lexicon.of("còn", "đã", "chưa", "hiện", "hiện nay", "đến nay", "đang", "mới", "không có");

  /** Behind a subject these tell when its duty holds: "Các đơn vị khi nhận hồ sơ phải …". */
  private static final Lexicon WHENEVER =
      Lexicon.of(
          "khi", "trong quá trình", "sau khi", "trước khi", "trong khi", "nếu", "trong trường hợp");

  /** Bodies of which only something is told: "một số địa phương buông lỏng …". */
  private static final Lexicon VAGUE =
      Lexicon.of("một số", "nhiều", "không ít", "có", "hầu hết", "phần lớn", "đa số");

  /** What a comma may part from its subject: how, or what it directs. */
  private static final Lexicon AFTER_SUBJECT =
      Lexicon.of(
          "căn cứ",
          "theo chức năng",
          "theo thẩm quyền",
          "theo nhiệm vụ",
          "theo phạm vi",
          "theo lĩnh vực",
          "trên cơ sở",
          "trong phạm vi",
          "với chức năng",
          "với vai trò",
          "tùy theo",
          "lãnh đạo",
          "chỉ đạo",
          "chủ trì",
          "phối hợp",
          "có trách nhiệm",
          "chịu trách nhiệm",
          "khẩn trương",
          "chủ động",
          "tiếp tục");

  /** With these, behind a subject's comma, it is said who among them above all, or with whom. */
  private static final Lexicon ASIDE =
      Lexicon.of(
          "trong đó",
          "nhất là",
          "đặc biệt là",
          "trước hết là",
          "trước tiên là",
          "trọng tâm là",
          "nòng cốt là",
          "trực tiếp là",
          "mà trực tiếp là",
          "mà nòng cốt là",
          "đứng đầu là",
          "bao gồm",
          "gồm",
          "kể cả",
          "cụ thể là",
          "đại diện là",
          "đầu mối là",
          "thường trực là");

  private static final Lexicon HANDED = Lexicon.of("được giao", "được phân công", "được đề nghị");

  private ActingSubject() {}

  /** "X chủ trì …", "X: …". */
  static @Nullable Assignment at(List<Token> tokens, int at, BodyPhrase body) {
    int next = BodyFinder.afterRemark(tokens, pastComma(tokens, at, body));
    if (next >= tokens.size()) {
      return null;
    }
    if (tokens.get(next).normal().equals(":")) {
      boolean state = STATE.at(tokens, next + 1);
      return at == 0 && !state ? new Assignment(Form.LABEL, at, body, null, next + 1) : null;
    }
    int duty = AssignmentWords.DUTY.match(tokens, next);
    if (duty > 0) {
      return new Assignment(Form.SUBJECT, at, body, null, next + duty);
    }
    if (VAGUE.at(tokens, at)) {
      return null;
    }
    Assignment charged = DescribedBodies.charged(tokens, at, body);
    if (charged != null) {
      return charged;
    }
    Assignment made =
        DescribedBodies.madeBy(tokens, body) ? DescribedBodies.described(tokens, at, body) : null;
    if (made != null) {
      return made;
    }
    boolean work =
        (WorkVerbs.at(tokens, next) || AssignmentWords.MANNER.at(tokens, next))
            && !PastWords.at(tokens, next);
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
    Assignment told = whenever == null ? DescribedBodies.described(tokens, at, body) : whenever;
    boolean forbidden = told == null && Prohibition.at(tokens, next);
    return forbidden ? new Assignment(Form.SUBJECT, at, body, null, next) : told;
  }

  /** "Sở A được giao làm đầu mối …": one body's charge; of several it tells which are meant. */
  private static boolean handed(List<Token> tokens, int at, BodyPhrase body) {
    int charge = HANDED.match(tokens, body.to());
    int work = body.to() + charge;
    return charge > 0
        && !DescribedBodies.several(tokens, at, body.to())
        && (WorkVerbs.length(tokens, work) > 1
            || tokens.size() > work && tokens.get(work).normal().equals("làm"));
  }

  /** "Bí thư Đoàn trường phụ trách đội cờ đỏ": what else is part of a name is here the work. */
  private static @Nullable Assignment setOver(List<Token> tokens, BodyPhrase body) {
    if (DescribedBodies.several(tokens, body.from(), body.to())) {
      return null;
    }
    for (int i = body.from() + 2; i < body.to(); i++) {
      if (SET_OVER.at(tokens, i)) {
        BodyPhrase who = new BodyPhrase(body.from(), i, body.people());
        return new Assignment(Form.SUBJECT, body.from(), who, null, i);
      }
    }
    return null;
  }

  /** "Các đơn vị, khi nhận hồ sơ, phải kiểm tra …": when, before the word of duty. */
  private static @Nullable Assignment whenever(List<Token> tokens, BodyPhrase body) {
    int from = SubjectPlace.comma(tokens, body.to()) ? body.to() + 1 : body.to();
    if (!WHENEVER.at(tokens, from)) {
      return null;
    }
    int end = Math.min(tokens.size(), from + AssignmentParser.MAX_CIRCUMSTANCE);
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
            && (AFTER_SUBJECT.at(tokens, end + 1)
                || body.people() && WorkVerbs.length(tokens, end + 1) > 1);
    boolean dash = // "Phòng A - chủ trì thẩm định"
        at == 0
            && end + 1 < tokens.size()
            && tokens.get(end).normal().equals("-")
            && ROLE.at(tokens, end + 1);
    return parted || dash ? end + 1 : end;
  }

  /**
   * Past "…, nhất là các tỉnh ven biển," behind a subject, where its verb follows; {@code end}
   * where no such aside stands there.
   */
  private static int pastAside(List<Token> tokens, int end) {
    if (!SubjectPlace.comma(tokens, end) || !ASIDE.at(tokens, end + 1)) {
      return end;
    }
    int limit = Math.min(tokens.size() - 1, end + AssignmentParser.MAX_FUNCTION);
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
}
