package vn.giaoviec.cli.evaluate;

/** What is scored, in the order of the report. */
public enum Measure {
  /** Tasks found. */
  TASKS("tasks"),
  /** Tasks found in running text. */
  TASKS_PROSE("tasks.prose"),
  /** Tasks found in tables. */
  TASKS_TABLE("tasks.table"),
  /** Tasks found with the right lead and deadline: the headline figure. */
  WHOLE("whole"),
  /** Deadlines of matched tasks. */
  DEADLINE("deadline"),
  /** Indicators found. */
  INDICATORS("indicators"),
  /** Indicators found in running text. */
  INDICATORS_PROSE("ind.prose"),
  /** Indicators found in tables. */
  INDICATORS_TABLE("ind.table"),
  /** Comparators of matched indicators. */
  COMPARATOR("ind.comparator"),
  /** Periods of matched indicators. */
  PERIOD("ind.period"),
  /** Bases of matched indicators. */
  BASIS("ind.basis"),
  /** Fields of the header. */
  DOCUMENT("document"),
  /** Cited documents. */
  REFERENCES("references"),
  /** Leading bodies of matched tasks. */
  LEAD("lead"),
  /** Coordinating bodies of matched tasks. */
  COORDINATORS("coordinators"),
  /** Directing people of matched tasks. */
  SUPERVISORS("supervisors"),
  /** Whom the results of matched tasks go to. */
  REPORT_TO("reportTo"),
  /** Pairs of names taken for one unit, of those that the table of names has. */
  UNITS("units");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The name in reports and in the baseline file. */
  public String label() {
    return label;
  }
}
