package vn.giaoviec.index.library;

import java.util.List;

/**
 * What a check of a library found.
 *
 * @param documents how many documents were checked
 * @param problems what was wrong, in the order of the ids
 */
public record CheckResult(int documents, List<Problem> problems) {

  /**
   * Something that was wrong.
   *
   * @param kind what
   * @param id the document that it is about; empty where it is about none
   * @param mended whether it is in order now
   */
  public record Problem(Kind kind, String id, boolean mended) {}

  /** What can be wrong. */
  public enum Kind {
    /** The original of an imported document is gone. */
    ORIGINAL_MISSING,
    /** An original's bytes are not those that were imported. */
    ORIGINAL_CHANGED,
    /** An extraction is gone or damaged. */
    EXTRACTION_LOST,
    /** A file was kept, but its import was never acknowledged. */
    NOT_ACKNOWLEDGED,
    /** A line of the journal is unreadable; in place of an id there is its number. */
    JOURNAL_DAMAGED,
    /** A process that died left a half-written file. */
    PARTIAL_FILE,
    /** The index doesn't hold exactly what the extractions say. */
    INDEX_DIFFERS
  }

  /** Whether everything is in order now. */
  public boolean allMended() {
    return problems.stream().allMatch(Problem::mended);
  }
}
