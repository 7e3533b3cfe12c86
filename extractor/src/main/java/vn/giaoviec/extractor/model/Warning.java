package vn.giaoviec.extractor.model;

/**
 * Something that a careful reader should look at before relying on the answer.
 *
 * @param code what kind, stable across versions, such as "deadline-before-issue"
 * @param detail the figures or words that it is about, without explaining prose
 * @param place where it stands
 */
public record Warning(String code, String detail, Place place) {}
