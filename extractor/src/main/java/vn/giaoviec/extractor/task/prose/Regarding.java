package vn.giaoviec.extractor.task.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.task.prose.Assignment.Form;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Reads who must do the work where the body stands before it: "Đối với X: đề nghị …". */
final class Regarding {

  /** With these, behind several bodies, it is told which of them are meant. */
  private static final Lexicon TELLS =
      Lexicon.of("đã", "chưa", "có", "không", "còn", "được", "đang", "nơi", "thuộc");

  /** Which bodies are meant is told in so many tokens. */
  private static final int MAX_TOLD = 16;

  private Regarding() {}

  /** The assignment with which the tokens begin that way; null if they don't. */
  static @Nullable Assignment opening(List<Token> tokens) {
    int words = AssignmentWords.REGARDING.match(tokens, 0);
    BodyPhrase named = words == 0 ? null : BodyFinder.objectAt(tokens, words);
    if (named == null) {
      return null;
    }
    BodyPhrase body = told(tokens, named);
    int mark = body.to();
    if (mark + 1 >= tokens.size()) {
      return null;
    }
    boolean told = mark > named.to();
    if (tokens.get(mark).normal().equals(":")
        && (told || body.people() || capital(tokens, mark + 1) || capital(tokens, words))
        && WorkVerbs.length(tokens, mark + 1) > 1
        && !AssignmentWords.GIVE.at(tokens, mark + 1)) {
      return new Assignment(Form.LABEL, 0, body, null, mark + 1);
    }
    int ask = ":,".contains(tokens.get(mark).normal()) ? asks(tokens, mark + 1) : 0;
    return ask == 0 ? null : new Assignment(Form.GIVEN, 0, body, null, mark + 1 + ask);
  }

  /** "các đơn vị chưa hoàn thành": the bodies with which of them are meant, up to a mark. */
  private static BodyPhrase told(List<Token> tokens, BodyPhrase body) {
    boolean several = tokens.get(body.from()).normal().equals("các");
    if (!several || !TELLS.at(tokens, body.to())) {
      return body;
    }
    int end = Math.min(tokens.size(), body.to() + MAX_TOLD);
    for (int i = body.to(); i < end; i++) {
      if (tokens.get(i).kind() == Token.Kind.PUNCT) {
        return ":,".contains(tokens.get(i).normal())
            ? new BodyPhrase(body.from(), i, body.people())
            : body;
      }
    }
    return body;
  }

  private static int asks(List<Token> tokens, int at) {
    return Math.max(AssignmentWords.GIVE.match(tokens, at), AssignmentWords.MUST.match(tokens, at));
  }

  private static boolean capital(List<Token> tokens, int at) {
    return at < tokens.size() && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
  }
}
