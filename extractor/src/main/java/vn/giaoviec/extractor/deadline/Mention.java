package vn.giaoviec.extractor.deadline;

import vn.giaoviec.extractor.model.Deadline;

/**
 * A deadline at its place in a text.
 *
 * @param start the first char of the phrase
 * @param end the char after the phrase
 * @param deadline what it means
 * @param rule the name of the rule that read it, such as "deadline/before-date"
 */
public record Mention(int start, int end, Deadline deadline, String rule) {}
