package vn.giaoviec.extractor.model;

import java.util.List;

/**
 * What was read from one file.
 *
 * @param source the file itself
 * @param header what the document says of itself
 * @param tasks the work it assigns, in reading order
 * @param indicators its figures, in reading order
 * @param warnings what a careful reader should look at, about the document as a whole
 * @param paragraphs its words in reading order, to be searched: an entry for each paragraph,
 *     footnote and table row, a row's cells separated by tabs; empty where they were not kept
 * @param units the bodies and people that its header and tasks name, in the order of mention; each
 *     form that a task names belongs to one of them
 */
public record Document(
    Source source,
    Header header,
    List<Task> tasks,
    List<Indicator> indicators,
    List<Warning> warnings,
    List<String> paragraphs,
    List<Unit> units) {

  /** A document whose units were not looked for. */
  public Document(
      Source source,
      Header header,
      List<Task> tasks,
      List<Indicator> indicators,
      List<Warning> warnings,
      List<String> paragraphs) {
    this(source, header, tasks, indicators, warnings, paragraphs, List.of());
  }

  /** The same document with other units. */
  public Document withUnits(List<Unit> others) {
    return new Document(source, header, tasks, indicators, warnings, paragraphs, others);
  }

  /** The same document with another header. */
  public Document withHeader(Header other) {
    return new Document(source, other, tasks, indicators, warnings, paragraphs, units);
  }

  /** A document whose words were not kept. */
  public Document(
      Source source,
      Header header,
      List<Task> tasks,
      List<Indicator> indicators,
      List<Warning> warnings) {
    this(source, header, tasks, indicators, warnings, List.of());
  }
}
