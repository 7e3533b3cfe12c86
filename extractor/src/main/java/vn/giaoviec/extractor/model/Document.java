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
 */
public record Document(
    Source source,
    Header header,
    List<Task> tasks,
    List<Indicator> indicators,
    List<Warning> warnings,
    List<String> paragraphs) {

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
