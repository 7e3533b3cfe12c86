package vn.giaoviec.extractor.task.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;

/** The bodies that take part: the objects of "phối hợp (chặt chẽ) với". */
final class Coordination {

  private static final Lexicon TAKE_PART =
      Lexicon.of("phối hợp", "phối kết hợp", "kết hợp", "chủ trì,");
  private static final Lexicon WITH = Lexicon.of("với", "cùng", "cùng với");

  /** "phối hợp chặt chẽ, thường xuyên với": so many words may stand between. */
  private static final int MAX_BETWEEN = 5;

  private Coordination() {}

  /** The bodies as written, in order, once each; empty where the text names none. */
  static List<String> of(String text) {
    List<Token> tokens = Tokens.of(text);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      int verb = TAKE_PART.match(tokens, i);
      int object = verb == 0 ? -1 : object(tokens, i + verb, tokens.get(i).normal().equals("chủ"));
      BodyPhrase bodies = object < 0 ? null : BodyFinder.objectAt(tokens, object);
      if (bodies != null) {
        names.addAll(UnitList.split(text(text, tokens, bodies)));
      }
    }
    return List.copyOf(names);
  }

  /** The index after "với", if it follows soon; -1 otherwise. */
  private static int object(List<Token> tokens, int from, boolean alone) {
    for (int i = from; i < Math.min(tokens.size(), from + MAX_BETWEEN); i++) {
      int with = WITH.match(tokens, i);
      if (with == 0 && i == from && alone) {
        return -1; // "chủ trì," needs "cùng với" right behind it
      }
      if (with > 0) {
        return i + with;
      }
      if (".;:(".contains(tokens.get(i).normal())) {
        return -1;
      }
    }
    return -1;
  }

  private static String text(String text, List<Token> tokens, BodyPhrase bodies) {
    return text.substring(tokens.get(bodies.from()).start(), tokens.get(bodies.to() - 1).end());
  }
}
