package vn.giaoviec.extractor.text;

/**
 * Tokens that together are one thing with a value, such as a number in words or a date.
 *
 * @param type what it is, as patterns name it: "number"
 * @param from the index of its first token
 * @param to the index after its last token, greater than {@code from}
 * @param value what it means, such as a BigDecimal
 */
public record Span(String type, int from, int to, Object value) {}
