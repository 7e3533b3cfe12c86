package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.stream.IntStream;
import vn.giaoviec.extractor.text.Token;

/**
 * Where a list of names ends that the rules found: where they say, unless what was learnt from
 * marked sentences is sure of something else. Immutable.
 */
final class SecondOpinion {

  /** Surer than this, the model is right far more often than the rules; see models/nlp. */
  private static final float SURE = 20;

  /** The opinion of the model that comes with the program. */
  static final SecondOpinion STANDARD = new SecondOpinion(NameModel.standard());

  private final NameReader reader;

  SecondOpinion(NameModel model) {
    reader = new NameReader(model);
  }

  /** The names of the list at {@code at}, in which the rules found some. */
  List<NameReader.Name> names(List<Token> tokens, int at, List<NameReader.Name> ruled) {
    NameReader.Names read = reader.read(tokens, at, ruled);
    boolean sure = read.margin() >= SURE && !read.names().isEmpty();
    return sure
            && read.names().stream().allMatch(n -> complete(tokens, n))
            && ruled.stream().noneMatch(n -> swallows(tokens, n.to(), read.names()))
        ? read.names()
        : ruled;
  }

  /** Whether a name goes on with how work is done: "các sở | thường xuyên rà soát". */
  private static boolean swallows(List<Token> tokens, int end, List<NameReader.Name> names) {
    int work = Charged.MANNER.match(tokens, end);
    return work > 0 && names.stream().anyMatch(name -> name.from() < end && name.to() > end);
  }

  /** No name ends in a mark or in a word such as "trong", nor runs on into how its body acts. */
  private static boolean complete(List<Token> tokens, NameReader.Name name) {
    int last = name.to() - 1;
    boolean mark = tokens.get(last).kind() == Token.Kind.PUNCT && !closes(tokens.get(last));
    return !mark
        && NameWords.FUNCTION_WORDS.match(tokens, last) != 1
        && IntStream.range(name.from() + 1, name.to())
            .noneMatch(i -> NameWords.GROUNDS.at(tokens, i));
  }

  private static boolean closes(Token token) {
    return ")\"".contains(token.normal());
  }
}
