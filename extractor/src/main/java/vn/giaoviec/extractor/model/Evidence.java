package vn.giaoviec.extractor.model;

/**
 * Why a value was found: where it stands, the words it was read from and the rule that read them.
 *
 * @param place where the words stand
 * @param source the words as the document has them, line breaks joined
 * @param rule the name of the rule or model that found the value, such as "deadline/before-date"
 */
public record Evidence(Place place, String source, String rule) {}
