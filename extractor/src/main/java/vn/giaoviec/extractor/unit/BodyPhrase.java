package vn.giaoviec.extractor.unit;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/**
 * One or more names of bodies or people that stand together in running text, such as "Sở Tài chính,
 * Sở Nội vụ và các cơ quan liên quan".
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param people true if they are people: named, or comrades by function ("các đồng chí …")
 */
public record BodyPhrase(int from, int to, boolean people) {

  /** The names as they are written in the text of which the tokens are. */
  public String in(String text, List<Token> tokens) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
