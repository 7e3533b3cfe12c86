package vn.giaoviec.index.units;

/**
 * What tells a body from others as far as documents say: its name, and where it belongs to.
 *
 * @param name the name's key, see {@link vn.giaoviec.index.analysis.UnitName#key}
 * @param place the key of where it belongs to; empty where the name says it itself
 */
public record UnitKey(String name, String place) {}
