package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Tells items that order work, whose figures are aimed at: "Sở A lắp đặt 12 trạm đo mưa". */
final class Orders {

  private static final Phrases GIVE = Phrases.of("giao, yêu cầu, đề nghị, phân công");

  private Orders() {}

  /** Whether the tokens begin with a request, or with a body and what it does. */
  static boolean open(List<Token> tokens) {
    if (tokens.isEmpty() || GIVE.at(tokens, 0) > 0) {
      return !tokens.isEmpty();
    }
    BodyPhrase body = BodyFinder.at(tokens, 0);
    if (body == null || body.to() >= tokens.size()) {
      return false;
    }
    boolean label = tokens.get(body.to()).normal().equals(":");
    int verb = label ? body.to() + 1 : body.to();
    return WorkVerbs.length(tokens, verb) > 1 && Words.REACHED.at(tokens, verb) == 0;
  }
}
