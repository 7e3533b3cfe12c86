package vn.giaoviec.extractor.read.ocr.table;

import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * A cell's own picture.
 *
 * @param picture what is written in the cell, with paper around it
 * @param left where the picture's left edge lies in the page's picture, in pixels; may be negative
 * @param top where its upper edge lies
 */
record Cell(Picture picture, int left, int top) {}
