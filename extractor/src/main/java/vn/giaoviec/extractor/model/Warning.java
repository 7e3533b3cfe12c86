package vn.giaoviec.extractor.model;

/**
 * Something that a careful reader should look at before relying on the answer.
 *
 * @param code what kind, stable across versions, such as "deadline-before-issue"; one that begins
 *     with "missing-" says what a task doesn't state, which is no mistake
 * @param detail the figures or words that it is about, without explaining prose; "" where the code
 *     says all
 * @param place where it stands
 */
public record Warning(String code, String detail, Place place) {

  /** Whether it only says that something isn't stated: who, by when, what is to be delivered. */
  public boolean isMissing() {
    return code.startsWith("missing-");
  }
}
