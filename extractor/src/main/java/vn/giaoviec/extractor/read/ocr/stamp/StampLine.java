package vn.giaoviec.extractor.read.ocr.stamp;

import vn.giaoviec.extractor.model.Box;

/**
 * A line of a stamp.
 *
 * @param text its words
 * @param box where the stamp is
 */
public record StampLine(String text, Box box) {}
