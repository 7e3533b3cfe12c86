package vn.giaoviec.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that a query wants in a text, to mark them there. */
public final class QueryWords {

  private QueryWords() {}

  /** The words and phrases of a query in order, without fields and what is not wanted. */
  public static String of(String query) throws QuerySyntaxException {
    List<String> words = new ArrayList<>();
    Optional<Expression> asked = QueryParser.parse(query);
    if (asked.isPresent()) {
      collect(asked.get(), words);
    }
    return String.join(" ", words);
  }

  private static void collect(Expression expression, List<String> words) {
    if (expression instanceof Expression.Words some) {
      some.parts().forEach(part -> words.add(part.text()));
    } else if (expression instanceof Expression.All all) {
      all.all().forEach(each -> collect(each, words));
    } else if (expression instanceof Expression.Any any) {
      any.any().forEach(each -> collect(each, words));
    }
  }
}
