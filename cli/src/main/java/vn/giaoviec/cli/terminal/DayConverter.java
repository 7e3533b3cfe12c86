package vn.giaoviec.cli.terminal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Days on the command line: 2019-04-30 or, as Vietnamese write them, 30/4/2019 (also 30-4-2019 and
 * 30.4.2019).
 */
public final class DayConverter implements ITypeConverter<LocalDate> {

  /** A year in two digits could be a slip of the hand; it is refused. */
  private static final int LEAST_YEAR = 1000;

  @Override
  public LocalDate convert(String value) {
    try {
      List<Integer> parts =
          List.of(value.strip().split("[-/.]")).stream().map(Integer::valueOf).toList();
      if (parts.size() == 3 && parts.stream().anyMatch(part -> part >= LEAST_YEAR)) {
        boolean yearFirst = value.strip().matches("[0-9]{4}-.*");
        return yearFirst
            ? LocalDate.of(parts.get(0), parts.get(1), parts.get(2))
            : LocalDate.of(parts.get(2), parts.get(1), parts.get(0));
      }
    } catch (NumberFormatException | DateTimeException e) {
      // falls through to the one message for everything that is no day
    }
    throw new TypeConversionException(value);
  }
}
