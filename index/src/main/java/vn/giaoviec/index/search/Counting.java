package vn.giaoviec.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts the hits of a search by something that they share. */
final class Counting extends SimpleCollector {

  private final Search search;
  private final Count.By by;
  private final JoinedNames joined;
  private final Map<String, Integer> counts = new HashMap<>();
  private Counter counter = entry -> {};

  private Counting(Search search, Count.By by, JoinedNames joined) {
    this.search = search;
    this.by = by;
    this.joined = joined;
  }

  /** Counts the hits of a search: names by their counts, the highest first; times in order. */
  static CollectorManager<Counting, List<Count>> by(
      Count.By by, Search search, JoinedNames joined) {
    return new CollectorManager<>() {
      @Override
      public Counting newCollector() {
        return new Counting(search, by, joined);
      }

      @Override
      public List<Count> reduce(Collection<Counting> parts) {
        Counting all = newCollector();
        parts.forEach(part -> part.counts.forEach((k, n) -> all.counts.merge(k, n, Integer::sum)));
        return all.counts();
      }
    };
  }

  /** Counts one entry of a segment. */
  private interface Counter {
    void count(int entry) throws IOException;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int entry) throws IOException {
    counter.count(entry);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    counter =
        switch (by) {
          case UNIT -> units(segment);
          case TYPE -> named(segment, Fields.TYPE);
          case ISSUER -> named(segment, Fields.ISSUER);
          case MONTH, YEAR -> search.kind() == Search.Kind.TASKS ? due(segment) : issued(segment);
        };
  }

  private Counter units(LeafReaderContext segment) throws IOException {
    Filter.Role asked = search.filter().role();
    Filter.Role role = asked == Filter.Role.ANY ? Filter.Role.LEAD : asked;
    SortedSetDocValues names =
        DocValues.getSortedSet(segment.reader(), Fields.named(Fields.unit(role)));
    return entry -> {
      if (!names.advanceExact(entry)) {
        add("");
        return;
      }
      for (int i = 0; i < names.docValueCount(); i++) {
        add(names.lookupOrd(names.nextOrd()).utf8ToString());
      }
    };
  }

  private Counter named(LeafReaderContext segment, String field) throws IOException {
    NumericDocValues order = DocValues.getNumeric(segment.reader(), Fields.ORDER);
    SortedDocValues names = DocValues.getSorted(segment.reader(), Fields.named(field));
    int[] last = {-1};
    return entry -> {
      int document = SameDocument.documentOf(entry, order);
      boolean named = document == last[0] || names.advanceExact(document);
      last[0] = named ? document : -1;
      add(named ? names.lookupOrd(names.ordValue()).utf8ToString() : "");
    };
  }

  private Counter due(LeafReaderContext segment) throws IOException {
    NumericDocValues due = DocValues.getNumeric(segment.reader(), Fields.DUE);
    SortedDocValues recurrence = DocValues.getSorted(segment.reader(), Fields.RECURRENCE);
    return entry -> {
      if (due.advanceExact(entry)) {
        add(LocalDate.ofEpochDay(due.longValue()));
      } else if (recurrence.advanceExact(entry)) {
        String spec = recurrence.lookupOrd(recurrence.ordValue()).utf8ToString();
        add(NextDay.of(spec, search));
      } else {
        add("");
      }
    };
  }

  private Counter issued(LeafReaderContext segment) throws IOException {
    NumericDocValues issued = DocValues.getNumeric(segment.reader(), Fields.ISSUED);
    return entry -> {
      if (issued.advanceExact(entry)) {
        add(LocalDate.ofEpochDay(issued.longValue()));
      } else {
        add("");
      }
    };
  }

  private void add(LocalDate day) {
    add(by == Count.By.YEAR ? String.valueOf(day.getYear()) : YearMonth.from(day).toString());
  }

  private void add(String value) {
    counts.merge(value, 1, Integer::sum);
  }

  /** The counts in order; hits without what is counted by last. */
  private List<Count> counts() {
    boolean times = by == Count.By.MONTH || by == Count.By.YEAR;
    Comparator<Count> order =
        times
            ? Comparator.comparing(Count::label)
            : Comparator.comparingInt(Count::hits).reversed().thenComparing(Count::label);
    Comparator<Count> withoutLast = Comparator.comparing(count -> count.label().isEmpty());
    return (times ? counted(counts) : counted(byName()))
        .stream().sorted(withoutLast.thenComparing(order)).toList();
  }

  private static List<Count> counted(Map<String, Integer> counts) {
    return counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
  }

  /** Ways of writing that share a key are one name, called as it is written most often. */
  private Map<String, Integer> byName() {
    Map<String, Integer> totals = new HashMap<>();
    Map<String, Map.Entry<String, Integer>> usual = new HashMap<>();
    for (Map.Entry<String, Integer> each : new TreeMap<>(counts).entrySet()) {
      Named name = each.getKey().isEmpty() ? new Named("", "") : Named.read(each.getKey());
      String key = joined.one(name.key());
      totals.merge(key, each.getValue(), Integer::sum);
      Map.@Nullable Entry<String, Integer> known = usual.get(key);
      if (known == null || known.getValue() < each.getValue()) {
        usual.put(key, Map.entry(name.written(), each.getValue()));
      }
    }
    Map<String, Integer> named = new HashMap<>();
    usual.forEach(
        (key, written) -> named.merge(written.getKey(), totals.getOrDefault(key, 0), Integer::sum));
    return named;
  }
}
