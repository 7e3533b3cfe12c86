package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.export.UnitExport;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.analysis.UnitName;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.units.Unit;
import vn.giaoviec.index.units.UnitJoins;
import vn.giaoviec.index.units.UnitKey;
import vn.giaoviec.index.units.UnitRegister;

/** {@code units}: the bodies of the library with their open tasks; joins names of one body. */
@Command(name = "units")
public final class UnitsCommand implements Callable<Integer> {

  private static final int NARROW = 14;

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "units.words")
  private List<String> words = List.of();

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--merge", arity = "2", paramLabel = "NAME", descriptionKey = "units.merge")
  private List<String> merged = List.of();

  @Option(names = "--split", arity = "2", paramLabel = "NAME", descriptionKey = "units.split")
  private List<String> split = List.of();

  @Option(names = "--on", paramLabel = "D", descriptionKey = "on")
  private LocalDate on = LocalDate.now();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private int limit = 50;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "search.format")
  private Format format = Format.TABLE;

  /** A units command that prints to {@code session}. */
  public UnitsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library(session);
    if (!split.isEmpty()) {
      return split(library, split.get(0), split.get(1));
    }
    UnitRegister register = register(library, on);
    if (!merged.isEmpty()) {
      return merge(library, register, merged.get(0), merged.get(1));
    }
    List<Unit> units = register.units().stream().filter(each -> isAsked(each, library)).toList();
    if (format == Format.JSON) {
      UnitExport.print(units, session.out());
    } else {
      print(units);
    }
    return Failures.DONE;
  }

  /** The register of all bodies of a library, with their tasks as they stand on a day. */
  static UnitRegister register(Library library, LocalDate on) throws IOException {
    try (SearchIndex index = library.open()) {
      Search all =
          new Search(Filter.NONE, Search.Kind.TASKS, Search.Sort.DUE, Integer.MAX_VALUE, on);
      return UnitRegister.of(index.search(all).list(), library.abbreviations(), library.joins());
    }
  }

  private boolean isAsked(Unit unit, Library library) {
    UnitName asked = UnitName.of(String.join(" ", words), library.abbreviations());
    return words.isEmpty()
        || named(unit).stream()
            .anyMatch(name -> UnitName.of(name, library.abbreviations()).covers(asked));
  }

  private static List<String> named(Unit unit) {
    List<String> names = new ArrayList<>(unit.others());
    names.add(unit.name());
    return names;
  }

  private void print(List<Unit> units) {
    List<Unit> shown = units.subList(0, Math.min(Math.max(1, limit), units.size()));
    Table table = new Table(columns());
    shown.forEach(unit -> table.add(row(unit, units)));
    if (!shown.isEmpty()) {
      table.printClosely(session);
      session.print("");
    }
    session.say(
        shown.size() < units.size() ? "units.some" : "units.all", shown.size(), units.size());
  }

  private List<Table.Column> columns() {
    return List.of(
        column("column.body", NARROW, 3),
        column("column.others", NARROW, 3),
        column("column.open", 7, 1),
        column("column.overdue", 7, 1),
        column("column.taking", 8, 1),
        column("column.tasks", 5, 1));
  }

  private Table.Column column(String key, int least, int weight) {
    return new Table.Column(session.messages().text(key), least, weight);
  }

  private static List<String> row(Unit unit, List<Unit> all) {
    return List.of(
        name(unit, all),
        String.join("\n", unit.others()),
        String.valueOf(unit.open()),
        String.valueOf(unit.overdue()),
        String.valueOf(unit.taking()),
        String.valueOf(unit.all()));
  }

  /** The name, and below it where it belongs to if there is another of this name. */
  static String name(Unit unit, Collection<Unit> all) {
    boolean alone = all.stream().filter(each -> each.name().equals(unit.name())).count() == 1;
    return alone || unit.place().isEmpty() ? unit.name() : unit.name() + "\n(" + unit.place() + ")";
  }

  private int merge(Library library, UnitRegister register, String one, String other)
      throws IOException {
    List<UnitKey> ones = known(register, one);
    List<UnitKey> others = known(register, other);
    if (ones.isEmpty() || others.isEmpty()) {
      return Failures.SOME_FAILED;
    }
    boolean samePlace = ones.stream().map(UnitKey::place).anyMatch(p -> has(others, p));
    if (ones.get(0).name().equals(others.get(0).name())
        || !samePlace && (ones.size() > 1 || others.size() > 1)) {
      session.note("units.several", one, other);
      return Failures.SOME_FAILED;
    }
    UnitKey first = samePlace ? new UnitKey(ones.get(0).name(), "") : ones.get(0);
    UnitKey second = samePlace ? new UnitKey(others.get(0).name(), "") : others.get(0);
    library.join(UnitJoins.MERGED, new UnitJoins.Join(one, other, first, second));
    session.say("units.merged", one, other);
    return Failures.DONE;
  }

  private static boolean has(List<UnitKey> keys, String place) {
    return keys.stream().anyMatch(key -> key.place().equals(place));
  }

  private List<UnitKey> known(UnitRegister register, String typed) {
    List<UnitKey> keys = register.keysOf(typed);
    if (keys.isEmpty()) {
      session.note("units.unknown", typed);
    }
    return keys;
  }

  private int split(Library library, String one, String other) throws IOException {
    UnitKey first = key(library, one);
    UnitKey second = key(library, other);
    if (!library.joins().has(first.name(), second.name())) {
      session.note("units.not-merged", one, other);
      return Failures.SOME_FAILED;
    }
    library.join(UnitJoins.SPLIT, new UnitJoins.Join(one, other, first, second));
    session.say("units.apart", one, other);
    return Failures.DONE;
  }

  private static UnitKey key(Library library, @Nullable String name) {
    String written = name == null ? "" : name;
    return new UnitKey(UnitName.of(written, library.abbreviations()).key(), "");
  }
}
