package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.query.Expression;
import vn.giaoviec.index.query.QuerySyntaxException;
import vn.giaoviec.index.query.TimeSpan;

/** What a typed query means among entries of one kind. */
final class Meaning {

  private final FilterQuery filters;
  private final Search.Kind kind;
  private final Words words;

  /** How the words of a query are taken. */
  interface Words {
    /** Some words that are all wanted, as a query. */
    Query query(Expression.Words words) throws IOException;
  }

  Meaning(FilterQuery filters, Search.Kind kind, Words words) {
    this.filters = filters;
    this.kind = kind;
    this.words = words;
  }

  /** The entries that are meant. */
  Query of(Expression expression) throws IOException {
    if (expression instanceof Expression.Words some) {
      return words.query(some);
    } else if (expression instanceof Expression.In in) {
      return field(in);
    } else if (expression instanceof Expression.Not not) {
      return new BooleanQuery.Builder()
          .add(new MatchAllDocsQuery(), Occur.FILTER)
          .add(of(not.unwanted()), Occur.MUST_NOT)
          .build();
    } else if (expression instanceof Expression.Any any) {
      return combined(any.any(), Occur.SHOULD);
    }
    return combined(((Expression.All) expression).all(), Occur.MUST);
  }

  private Query combined(List<Expression> parts, Occur occur) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Expression part : parts) {
      if (part instanceof Expression.Not not && occur == Occur.MUST) {
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        all.add(of(not.unwanted()), Occur.MUST_NOT);
      } else {
        all.add(
            of(part), part instanceof Expression.In && occur == Occur.MUST ? Occur.FILTER : occur);
      }
    }
    return all.build();
  }

  private Query field(Expression.In in) throws IOException {
    String value = in.value();
    return switch (in.field()) {
      case UNIT -> ofTasks(filters.unit(Filter.Role.ANY, value));
      case LEAD -> ofTasks(filters.unit(Filter.Role.LEAD, value));
      case COORDINATOR -> ofTasks(filters.unit(Filter.Role.COORDINATOR, value));
      case SUPERVISOR -> ofTasks(filters.unit(Filter.Role.SUPERVISOR, value));
      case DUE -> {
        TimeSpan days = TimeSpan.of(value);
        yield ofTasks(filters.due(days.from(), days.to()));
      }
      case ISSUED, YEAR -> {
        TimeSpan days = TimeSpan.of(value);
        yield filters.issued(days.from(), days.to());
      }
      case TYPE -> filters.type(value);
      case NUMBER -> filters.number(value);
      case ISSUER -> filters.issuer(value);
      case SUBJECT -> subject(value);
    };
  }

  /** What only tasks have narrows documents and indicators to those of such tasks. */
  private Query ofTasks(Query tasks) {
    return kind == Search.Kind.TASKS ? tasks : new SameDocument(tasks);
  }

  private Query subject(String value) throws IOException {
    List<Syllable> syllables = filters.writtenOut(Syllables.of(value));
    if (syllables.isEmpty()) {
      throw new QuerySyntaxException(QuerySyntaxException.Problem.VALUE, value);
    }
    Query documents = WordQueries.anyDiacritics(Fields.HEAD, syllables);
    return kind == Search.Kind.DOCUMENTS ? documents : new SameDocument(documents);
  }
}
