/**
 * The rule engine: patterns over tokens, rules with their examples, sets of rules.
 *
 * <p>It knows no language. A pattern is matched by running all its alternatives side by side over
 * the tokens (after R. Pike), from each place where its first word stands; repeats are bounded, so
 * the cost of a line grows with its length only.
 */
package vn.giaoviec.extractor.rule;
