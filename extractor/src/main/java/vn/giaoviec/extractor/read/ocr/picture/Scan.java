package vn.giaoviec.extractor.read.ocr.picture;

import java.awt.image.BufferedImage;

/**
 * A page as it was scanned or photographed.
 *
 * @param image the picture, in colour or grey
 * @param dpi how many pixels an inch of the paper has; at least 1
 */
public record Scan(BufferedImage image, int dpi) {}
