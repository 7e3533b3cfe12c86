package vn.giaoviec.extractor.task.prose;

/** What the part of a document under a heading is about, so what its items are. */
enum Mode {
  /** Work to come: every item is a task unless it says otherwise. */
  WORK,
  /** Nothing is known: an item is a task if it assigns work or begins with a verb of work. */
  OPEN,
  /** What stands before the sentence that leads in to the work: only a request is a task. */
  PREAMBLE,
  /** Results, assessments, situation: only a plain order in it is a task. */
  RESULT,
  /** What was said at a meeting: only a charge in it is a task, and what it comes to. */
  MINUTES,
  /** The articles of a decision: only a plain order, or what a body must do by duty, is a task. */
  ARTICLES,
  /** An article that stands alone: what the document itself does, unless it names who must act. */
  ACT,
  /** Purposes, viewpoints, targets, time and place of an event: never tasks. */
  NONE;

  /** Whether what stands there tells of facts or sets rules, so that work is the exception. */
  boolean facts() {
    return this == RESULT || this == ARTICLES || this == MINUTES;
  }
}
