package vn.giaoviec.extractor.task.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.task.prose.Assignment.Form;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Reads who must do the work from a sentence: the grammar of assignment. */
final class AssignmentParser {

  private static final Lexicon GIVE =
      Lexicon.of(
          "giao",
          "giao cho",
          "giao nhiệm vụ cho",
          "giao trách nhiệm cho",
          "phân công",
          "yêu cầu",
          "đề nghị",
          "kính đề nghị",
          "trân trọng đề nghị",
          "kiến nghị",
          "ủy quyền cho",
          "thống nhất giao",
          "đồng ý giao",
          "tiếp tục giao",
          "đồng thời giao",
          "đồng thời yêu cầu",
          "đồng thời đề nghị",
          "giao nhiệm vụ",
          "ủy quyền",
          "chỉ thị");

  private static final Lexicon ASK = Lexicon.of("đề nghị", "kiến nghị");

  private static final Lexicon DIRECT =
      Lexicon.of(
          "chỉ đạo",
          "trực tiếp chỉ đạo",
          "phụ trách chỉ đạo",
          "chịu trách nhiệm chỉ đạo",
          "đôn đốc",
          "chỉ đạo, đôn đốc",
          "phụ trách",
          "trực tiếp phụ trách chỉ đạo",
          "tập trung chỉ đạo");

  /** With these a circumstance begins, after which the subject follows a comma. */
  private static final Lexicon CIRCUMSTANCE =
      Lexicon.of(
          "trên cơ sở",
          "căn cứ",
          "để",
          "trong",
          "định kỳ",
          "đối với",
          "sau khi",
          "trước khi",
          "về",
          "với",
          "hằng",
          "hàng",
          "khi",
          "nếu",
          "trường hợp",
          "theo",
          "nhằm",
          "từ",
          "đồng thời",
          "riêng",
          "trước",
          "ngoài ra",
          "chậm nhất",
          "tại",
          "hằng năm",
          "hàng năm",
          "hằng quý",
          "hằng tháng",
          "quá trình",
          "ngay sau",
          "cùng với",
          "thực hiện nghị quyết",
          "thực hiện chỉ thị",
          "thực hiện quyết định",
          "thực hiện kế hoạch",
          "thực hiện công văn",
          "thực hiện ý kiến",
          "thực hiện chỉ đạo",
          "thực hiện thông báo",
          "thực hiện kết luận",
          "thực hiện công điện",
          "thực hiện luật",
          "thực hiện nghị định");

  /** After a subject these tell of what is, or was done, not of work to come. */
  private static final Lexicon PAST =
      Lexicon.of(
          "đã",
          "đạt",
          "là",
          "được",
          "cho rằng",
          "nhận thấy",
          "đánh giá",
          "đánh giá cao",
          "ghi nhận",
          "biểu dương",
          "chúc mừng",
          "cảm ơn",
          "thông báo",
          "kết luận",
          "vẫn",
          "còn",
          "chưa",
          "đang",
          "trân trọng",
          "nhận được",
          "ban hành",
          "khẳng định",
          "có báo cáo",
          "vừa",
          "bày tỏ",
          "hoan nghênh",
          "cơ bản",
          "thống nhất với",
          "thống nhất nội dung",
          "thống nhất chủ trương",
          "thống nhất thông qua",
          "thống nhất đánh giá",
          "nhất trí",
          "đồng ý",
          "mời",
          "tổ chức hội nghị",
          "chủ trì họp",
          "chủ trì cuộc họp",
          "chủ trì buổi",
          "chủ trì hội nghị",
          "kết luận như sau");

  /** With these a body that has work says whom of its own it sends. */
  private static final Lexicon DELEGATES = Lexicon.of("phân công", "cử", "bố trí");

  private static final Lexicon REGARDING = Lexicon.of("đối với", "về phía");

  private static final Lexicon MUST = Lexicon.of("cần", "phải", "có trách nhiệm");

  private static final Lexicon CARRY_OUT =
      Lexicon.of("thực hiện", "triển khai", "tổ chức thực hiện", "triển khai thực hiện");

  private static final Lexicon DUTY =
      Lexicon.of(
          "có trách nhiệm",
          "chịu trách nhiệm",
          "có nhiệm vụ",
          "là đầu mối",
          "làm đầu mối",
          "là cơ quan đầu mối",
          "là cơ quan thường trực",
          "là đơn vị đầu mối");

  /** Bodies of which only something is told: "một số địa phương buông lỏng …". */
  private static final Lexicon VAGUE =
      Lexicon.of("một số", "nhiều", "không ít", "có", "hầu hết", "phần lớn", "đa số");

  /** What may stand between a subject and the verb of its work. */
  private static final Lexicon MANNER =
      Lexicon.of(
          "theo chức năng",
          "theo thẩm quyền",
          "theo nhiệm vụ",
          "theo phạm vi",
          "căn cứ",
          "căn cứ chức năng",
          "cần",
          "phải",
          "sẽ",
          "sớm",
          "có văn bản",
          "có kế hoạch",
          "có biện pháp",
          "có giải pháp",
          "có ý kiến",
          "có phương án",
          "có hướng dẫn",
          "có báo cáo",
          "trên cơ sở",
          "trong phạm vi",
          "theo",
          "không được",
          "không để",
          "trong quá trình",
          "có hình thức",
          "với vai trò",
          "với chức năng",
          "hằng năm",
          "hằng quý",
          "hằng tháng",
          "hằng tuần",
          "hàng năm",
          "hàng quý",
          "hàng tháng",
          "hàng tuần",
          "định kỳ",
          "trước ngày",
          "trong tháng",
          "trong quý",
          "trong năm",
          "chậm nhất",
          "ngay",
          "tự");

  /** "Các đồng chí phụ trách các tổ …": a function may be described in so many words. */
  private static final int MAX_FUNCTION = 30;

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
    return ",:;.-".contains(tokens.get(at - 1).normal());
  }

  private static @Nullable Assignment at(List<Token> tokens, int at) {
    Assignment regarding = at == 0 ? regarding(tokens) : null;
    if (regarding != null) {
      return regarding;
    }
    Assignment given = given(tokens, at);
    if (given != null) {
      return given;
    }
    BodyPhrase body = BodyFinder.at(tokens, at);
    if (body == null) {
      return null;
    }
    Assignment relayed = relayed(tokens, at, body);
    if (relayed != null) {
      return relayed;
    }
    return subjectMayStand(tokens, at) ? subject(tokens, at, body) : null;
  }

  /** "Đối với X: đề nghị …": the body stands before the request. */
  private static @Nullable Assignment regarding(List<Token> tokens) {
    int words = REGARDING.match(tokens, 0);
    BodyPhrase body = words == 0 ? null : BodyFinder.objectAt(tokens, words);
    if (body == null || body.to() + 1 >= tokens.size()) {
      return null;
    }
    boolean mark = ":,".contains(tokens.get(body.to()).normal());
    int ask =
        mark ? Math.max(GIVE.match(tokens, body.to() + 1), MUST.match(tokens, body.to() + 1)) : 0;
    return ask == 0 ? null : new Assignment(Form.GIVEN, 0, body, null, body.to() + 1 + ask);
  }

  /** "Giao X …". */
  private static @Nullable Assignment given(List<Token> tokens, int at) {
    int trigger = GIVE.match(tokens, at);
    if (trigger == 0 || ASK.at(tokens, at) && insideSentence(tokens, at)) {
      return null;
    }
    BodyPhrase leads = BodyFinder.objectAt(tokens, at + trigger);
    if (leads == null || ends(tokens, leads.to())) {
      return null;
    }
    return new Assignment(Form.GIVEN, at, leads, null, afterColon(tokens, leads.to()));
  }

  /** A request in the middle of a sentence is a step of other work: "…, đề nghị Chính phủ …". */
  private static boolean insideSentence(List<Token> tokens, int at) {
    return at > 0 && ",;-".contains(tokens.get(at - 1).normal()) && !CIRCUMSTANCE.at(tokens, 0);
  }

  /** "Y giao X …", "Đồng chí A chỉ đạo X …". */
  private static @Nullable Assignment relayed(List<Token> tokens, int at, BodyPhrase subject) {
    Assignment given = DELEGATES.at(tokens, subject.to()) ? null : given(tokens, subject.to());
    if (given != null) {
      return new Assignment(Form.GIVEN, at, given.leads(), null, given.predicate());
    }
    return subject.people() ? supervised(tokens, at, subject) : null;
  }

  private static @Nullable Assignment supervised(List<Token> tokens, int at, BodyPhrase people) {
    int end = Math.min(tokens.size(), people.to() + MAX_FUNCTION);
    for (int i = people.to(); i < end && !".;:".contains(tokens.get(i).normal()); i++) {
      int direct = DIRECT.match(tokens, i);
      BodyPhrase leads = direct == 0 ? null : BodyFinder.objectAt(tokens, i + direct);
      if (leads != null) {
        BodyPhrase named = new BodyPhrase(people.from(), i, true);
        return new Assignment(Form.SUPERVISED, at, leads, named, leads.to());
      }
      if (direct > 0
          && (CARRY_OUT.at(tokens, i + direct)
              || ends(tokens, i + direct)
              || comma(tokens, i + direct))) {
        BodyPhrase named = new BodyPhrase(people.from(), i, true);
        return new Assignment(Form.SUPERVISED, at, null, named, i + direct);
      }
    }
    return null;
  }

  /** "X chủ trì …", "X: …". */
  private static @Nullable Assignment subject(List<Token> tokens, int at, BodyPhrase body) {
    int next = body.to();
    if (next >= tokens.size()) {
      return null;
    }
    if (tokens.get(next).normal().equals(":")) {
      return at == 0 ? new Assignment(Form.LABEL, at, body, null, next + 1) : null;
    }
    int duty = DUTY.match(tokens, next);
    if (duty > 0) {
      return new Assignment(Form.SUBJECT, at, body, null, next + duty);
    }
    if (VAGUE.at(tokens, at)) {
      return null;
    }
    boolean work =
        (WorkVerbs.at(tokens, next) || MANNER.at(tokens, next)) && !PAST.at(tokens, next);
    return work ? new Assignment(Form.SUBJECT, at, body, null, next) : null;
  }

  /** A subject opens the sentence, or follows the comma or colon after a circumstance. */
  private static boolean subjectMayStand(List<Token> tokens, int at) {
    if (at == 0) {
      return true;
    }
    String before = tokens.get(at - 1).normal();
    return before.equals(":")
        || before.equals(";")
        || before.equals(",") && CIRCUMSTANCE.at(tokens, 0);
  }

  private static boolean comma(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).normal().equals(",");
  }

  private static int afterColon(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).normal().equals(":") ? at + 1 : at;
  }

  private static boolean ends(List<Token> tokens, int at) {
    return at >= tokens.size() || ".;)".contains(tokens.get(at).normal());
  }
}
