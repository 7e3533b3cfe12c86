package vn.giaoviec.index.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for; every part that is given narrows the answer.
 *
 * @param words words that must occur, with or without diacritics, phrases in quotes; may be empty
 * @param unit a body or person that takes part, in any way of writing; null for all
 * @param role how {@code unit} takes part
 * @param dueFrom the first day of the window that a deadline must touch; null for open
 * @param dueTo the last day of that window; null for open
 * @param standing how far a task must be; null where that doesn't matter
 * @param type the kind of document, such as "thong bao"; null for all
 * @param number a document number or a part of one: "282/TB"; null for all
 * @param issuedFrom the first day of issue; null for open
 * @param issuedTo the last day of issue; null for open
 */
public record Filter(
    String words,
    @Nullable String unit,
    Role role,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable Standing standing,
    @Nullable String type,
    @Nullable String number,
    @Nullable LocalDate issuedFrom,
    @Nullable LocalDate issuedTo) {

  /** Everything. */
  public static final Filter NONE = words("");

  /** How a body or person takes part in a task. */
  public enum Role {
    /** Must do it. */
    LEAD,
    /** Takes part. */
    COORDINATOR,
    /** Directs it. */
    SUPERVISOR,
    /** Any of these. */
    ANY
  }

  /** Everything with some words in it. */
  public static Filter words(String words) {
    return new Filter(words, null, Role.ANY, null, null, null, null, null, null, null);
  }

  /** Whether something is asked that only tasks have. */
  public boolean asksOfTasks() {
    return unit != null || asksOfDeadlines();
  }

  /** Whether anything but words is asked. */
  boolean asksMore() {
    return !equals(NONE.withWords(words));
  }

  /** Whether something is asked of the deadline. */
  public boolean asksOfDeadlines() {
    return dueFrom != null || dueTo != null || standing != null;
  }

  /** The same without what only tasks have and without the words. */
  public Filter ofDocument() {
    return new Filter("", null, Role.ANY, null, null, null, type, number, issuedFrom, issuedTo);
  }

  /** The same with other words. */
  public Filter withWords(String other) {
    return new Filter(
        other, unit, role, dueFrom, dueTo, standing, type, number, issuedFrom, issuedTo);
  }
}
