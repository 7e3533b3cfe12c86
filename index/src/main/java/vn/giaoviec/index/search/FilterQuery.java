package vn.giaoviec.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.analysis.UnitName;
import vn.giaoviec.index.status.Recurrence;

/** The parts of a {@link Filter} other than its words, as queries that don't rank. */
final class FilterQuery {

  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;

  private final IndexReader reader;
  private final Abbreviations abbreviations;

  FilterQuery(IndexReader reader, Abbreviations abbreviations) {
    this.reader = reader;
    this.abbreviations = abbreviations;
  }

  /** Adds what the filter asks, words apart. */
  void addTo(BooleanQuery.Builder query, Filter filter) throws IOException {
    String unit = filter.unit();
    if (unit != null) {
      UnitName asked = UnitName.of(unit, abbreviations);
      query.add(
          terms(Fields.unit(filter.role()), key -> UnitName.ofKey(key).covers(asked)),
          Occur.FILTER);
    }
    String type = filter.type();
    if (type != null) {
      UnitName asked = UnitName.of(type, abbreviations);
      query.add(terms(Fields.TYPE, key -> UnitName.ofKey(key).covers(asked)), Occur.FILTER);
    }
    String number = filter.number();
    if (number != null) {
      List<Syllable> part = abbreviations.writtenOut(Syllables.of(number));
      query.add(WordsQuery.phrase(Fields.NUMBER, part, false), Occur.FILTER);
    }
    if (filter.issuedFrom() != null || filter.issuedTo() != null) {
      query.add(
          LongPoint.newRangeQuery(
              Fields.ISSUED,
              orElse(filter.issuedFrom(), OPEN_START),
              orElse(filter.issuedTo(), OPEN_END)),
          Occur.FILTER);
    }
    addDeadline(query, filter);
  }

  private void addDeadline(BooleanQuery.Builder query, Filter filter) throws IOException {
    if (filter.dueFrom() != null || filter.dueTo() != null) {
      query.add(window(filter.dueFrom(), filter.dueTo()), Occur.FILTER);
    }
    Standing standing = filter.standing();
    if (standing != null) {
      List<String> recurrences = termsOf(Fields.RECURRENCE, spec -> true);
      new StandingQuery(standing, recurrences).addTo(query);
    }
  }

  private Query window(@Nullable LocalDate from, @Nullable LocalDate to) throws IOException {
    Query overlaps =
        new BooleanQuery.Builder()
            .add(
                LongPoint.newRangeQuery(Fields.DUE_FROM, OPEN_START, orElse(to, OPEN_END)),
                Occur.FILTER)
            .add(
                LongPoint.newRangeQuery(Fields.DUE_TO, orElse(from, OPEN_START), OPEN_END),
                Occur.FILTER)
            .build();
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(overlaps, Occur.SHOULD);
    for (String spec : termsOf(Fields.RECURRENCE, spec -> true)) {
      Query recurs = recurs(spec, from, to);
      if (recurs != null) {
        either.add(recurs, Occur.SHOULD);
      }
    }
    return either.build();
  }

  /** The recurring tasks of a spec with a day in the window; a task starts when it is issued. */
  private static @Nullable Query recurs(
      String spec, @Nullable LocalDate from, @Nullable LocalDate to) {
    Query tasks = new TermQuery(new Term(Fields.RECURRENCE, spec));
    if (to == null) {
      return tasks;
    }
    LocalDate last = Recurrence.parse(spec).lastUntil(to);
    if (from != null && last.isBefore(from)) {
      return null;
    }
    Query issuedLater = LongPoint.newRangeQuery(Fields.ISSUED, last.toEpochDay() + 1, OPEN_END);
    return new BooleanQuery.Builder()
        .add(tasks, Occur.FILTER)
        .add(issuedLater, Occur.MUST_NOT)
        .build();
  }

  private Query terms(String field, Predicate<String> wanted) throws IOException {
    List<BytesRef> terms = termsOf(field, wanted).stream().map(BytesRef::new).toList();
    return new TermInSetQuery(field, terms);
  }

  /** The distinct terms of a field that pass; names and specs are few compared with tasks. */
  private List<String> termsOf(String field, Predicate<String> wanted) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String text = term.utf8ToString();
        if (wanted.test(text)) {
          found.add(text);
        }
      }
    }
    return found;
  }

  private static long orElse(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }
}
