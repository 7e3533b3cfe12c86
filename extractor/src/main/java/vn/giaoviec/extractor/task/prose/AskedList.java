package vn.giaoviec.extractor.task.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.WorkVerbs;

/**
 * A list of those asked that a colon ends, so that their names may hold verbs: "Đề nghị các sở; các
 * hội được Nhà nước giao nhiệm vụ: tổ chức …".
 */
final class AskedList {

  /** No list is longer, in tokens. */
  private static final int LONGEST = 150;

  private AskedList() {}

  /** The list that begins at {@code from}; null if there is no such one. */
  static @Nullable BodyPhrase at(List<Token> tokens, int from) {
    int colon = colon(tokens, from);
    if (colon < 0 || !WorkVerbs.at(tokens, colon + 1)) {
      return null;
    }
    boolean several = false;
    for (int i = from; i < colon; i++) {
      boolean starts = i == from || tokens.get(i - 1).normal().equals(";");
      if (starts && !named(tokens, i)) {
        return null;
      }
      several |= tokens.get(i).normal().equals(";");
    }
    return several ? new BodyPhrase(from, colon, false) : null;
  }

  /** Whether a body is named there, and not what it must do. */
  private static boolean named(List<Token> tokens, int at) {
    BodyPhrase body = BodyFinder.objectAt(tokens, at);
    return body != null && WorkVerbs.length(tokens, body.to()) < 2;
  }

  private static int colon(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (tokens.get(i).normal().equals(":")) {
        return i;
      }
      if (tokens.get(i).normal().equals(".")) {
        return -1;
      }
    }
    return -1;
  }
}
