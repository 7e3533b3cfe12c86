package vn.giaoviec.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.status.Recurrence;

/** The parts of a {@link Filter} other than its words, as queries that don't rank. */
final class FilterQuery {

  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;

  private final Vocabulary vocabulary;
  private final UnitNames names;
  private final Abbreviations abbreviations;

  FilterQuery(Vocabulary vocabulary, UnitNames names, Abbreviations abbreviations) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.abbreviations = abbreviations;
  }

  /** Adds what the filter asks, words apart. */
  void addTo(BooleanQuery.Builder query, Filter filter) throws IOException {
    String unit = filter.unit();
    if (unit != null) {
      query.add(unit(filter.role(), unit), Occur.FILTER);
    }
    String type = filter.type();
    if (type != null) {
      query.add(type(type), Occur.FILTER);
    }
    String number = filter.number();
    if (number != null) {
      query.add(number(number), Occur.FILTER);
    }
    if (filter.issuedFrom() != null || filter.issuedTo() != null) {
      query.add(issued(filter.issuedFrom(), filter.issuedTo()), Occur.FILTER);
    }
    addDeadline(query, filter);
  }

  private void addDeadline(BooleanQuery.Builder query, Filter filter) throws IOException {
    if (filter.dueFrom() != null || filter.dueTo() != null) {
      query.add(due(filter.dueFrom(), filter.dueTo()), Occur.FILTER);
    }
    Standing standing = filter.standing();
    if (standing != null) {
      List<String> recurrences = vocabulary.termsOf(Fields.RECURRENCE, spec -> true);
      new StandingQuery(standing, recurrences).addTo(query);
    }
  }

  /** The tasks in which a body or person takes part, by any way of writing the name. */
  Query unit(Filter.Role role, String asked) throws IOException {
    String field = Fields.unit(role);
    return terms(field, names.meant(field, asked));
  }

  /**
   * The tasks in which a body of exactly this name takes part, where the name stands in longer ones
   * too; null where it is the same as {@link #unit}.
   */
  @Nullable Query exactUnit(Filter.Role role, String asked) throws IOException {
    String field = Fields.unit(role);
    List<String> same = names.same(field, asked);
    return same.isEmpty() || same.size() == names.meant(field, asked).size()
        ? null
        : terms(field, same);
  }

  /** The entries of documents of a kind, its words in any order. */
  Query type(String asked) throws IOException {
    return terms(Fields.TYPE, names.alike(Fields.TYPE, asked));
  }

  /** The entries of documents that a body issued. */
  Query issuer(String asked) throws IOException {
    return terms(Fields.ISSUER, names.meant(Fields.ISSUER, asked));
  }

  /** The entries of documents with a number, whole or in part. */
  Query number(String asked) {
    List<Syllable> part = writtenOut(Syllables.of(asked));
    return part.isEmpty()
        ? new MatchNoDocsQuery()
        : new SameDocument(WordQueries.anyDiacritics(Fields.NUMBER, part));
  }

  /** Syllables with the abbreviations of the table written out. */
  List<Syllable> writtenOut(List<Syllable> syllables) {
    return abbreviations.writtenOut(syllables);
  }

  /** The entries of documents issued from one day to another; null for open. */
  Query issued(@Nullable LocalDate from, @Nullable LocalDate to) {
    return LongPoint.newRangeQuery(Fields.ISSUED, day(from, OPEN_START), day(to, OPEN_END));
  }

  /** The tasks whose deadline touches the days from one to another; null for open. */
  Query due(@Nullable LocalDate from, @Nullable LocalDate to) throws IOException {
    Query overlaps =
        LongRange.newIntersectsQuery(
            Fields.DUE_SPAN, new long[] {day(from, OPEN_START)}, new long[] {day(to, OPEN_END)});
    Map<String, LocalDate> lastDays = new HashMap<>();
    List<String> specs = vocabulary.termsOf(Fields.RECURRENCE, spec -> true);
    for (String spec : specs) {
      LocalDate last = to == null ? LocalDate.MAX : Recurrence.parse(spec).lastUntil(to);
      if (from == null || !last.isBefore(from)) {
        lastDays.put(spec, last);
      }
    }
    return lastDays.isEmpty()
        ? overlaps
        : new BooleanQuery.Builder()
            .add(overlaps, Occur.SHOULD)
            .add(recurring(lastDays, specs.size()), Occur.SHOULD)
            .build();
  }

  /** Where most of the recurrences there are fit, looking at each task costs less. */
  private static Query recurring(Map<String, LocalDate> lastDays, int all) {
    Query recurs = new Recurs(lastDays);
    if (lastDays.size() > all / 2) {
      return recurs;
    }
    return new BooleanQuery.Builder()
        .add(terms(Fields.RECURRENCE, List.copyOf(lastDays.keySet())), Occur.FILTER)
        .add(recurs, Occur.FILTER)
        .build();
  }

  private static Query terms(String field, List<String> keys) {
    return new TermInSetQuery(field, keys.stream().map(BytesRef::new).toList());
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }
}
