package vn.giaoviec.cli.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people in Viet Nam write them. */
public final class Days {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Days() {}

  /** A day as 30/04/2019. */
  public static String written(LocalDate day) {
    return DAY.format(day);
  }
}
