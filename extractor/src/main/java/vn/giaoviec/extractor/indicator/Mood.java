package vn.giaoviec.extractor.indicator;

/** What a part of a document mostly speaks of, where its sentences don't say. */
public enum Mood {
  /** Results: figures were reached. */
  RESULTS,
  /** Work to come: figures are aimed at. */
  PLANS
}
