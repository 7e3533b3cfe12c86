package vn.giaoviec.extractor.task.prose;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.Lexicon;

/**
 * "Bộ A ban hành …": what a body must issue, or has issued, or issues with this very document. Only
 * what is told after it tells which.
 */
final class Issuing {

  private static final Lexicon ISSUES = Lexicon.of("ban hành", "ban hành mới");

  /** With these the document itself is issued, or what is attached to it. */
  private static final Lexicon ITSELF =
      Lexicon.of(
          "như sau", "sau đây", "nội dung sau", "nội dung cụ thể sau", "kèm theo", "đính kèm");

  /** "Chính phủ ban hành Nghị quyết về …": so a document begins that is one. */
  private static final Lexicon DOCUMENT =
      Lexicon.of(
          "nghị quyết", "nghị định", "quyết định", "chỉ thị", "kế hoạch", "chương trình hành động");

  private static final Lexicon ABOUT = Lexicon.of("về", "về việc", "thực hiện", "triển khai");

  /** A number so near behind tells which text it was. */
  private static final int NEAR = 10;

  private Issuing() {}

  /** Whether a body is told there to issue something that isn't there yet. */
  static boolean work(List<Token> tokens, int at) {
    int from = at + ISSUES.match(tokens, at);
    if (from == at
        || from >= tokens.size()
        || tokens.get(from).kind() == Token.Kind.NUMBER
        || tokens.get(tokens.size() - 1).normal().equals(":")
        || opensDocument(tokens, from)) {
      return false;
    }
    for (int i = from; i < tokens.size(); i++) {
      boolean numbered = i < from + NEAR && tokens.get(i).normal().equals("số");
      if (numbered && i + 1 < tokens.size() && digits(tokens.get(i + 1)) || ITSELF.at(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensDocument(List<Token> tokens, int at) {
    int kind = DOCUMENT.match(tokens, at);
    return kind > 0
        && Character.isUpperCase(tokens.get(at).text().codePointAt(0))
        && ABOUT.at(tokens, at + kind);
  }

  private static boolean digits(Token token) {
    return token.kind() == Token.Kind.NUMBER || Character.isDigit(token.normal().codePointAt(0));
  }
}
