package vn.giaoviec.extractor.rule;

/**
 * What a rule found.
 *
 * @param <V> what it recognises
 * @param rule the rule
 * @param match where
 * @param value what it means
 */
public record Hit<V>(Rule<V> rule, Match match, V value) {}
