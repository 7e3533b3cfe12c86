package vn.giaoviec.extractor.read.flow;

/**
 * One level of an automatic list.
 *
 * @param format how its number is written
 * @param text what stands before the item, with %1 … %9 for the numbers of levels 1 to 9; for a
 *     bullet, the bullet
 * @param start its first number
 * @param restartBelow it starts anew after an item of a level (from 0) smaller than this; 0: never
 * @param legal true if the numbers of all levels are written in digits
 */
public record ListLevel(
    NumberFormat format, String text, int start, int restartBelow, boolean legal) {}
