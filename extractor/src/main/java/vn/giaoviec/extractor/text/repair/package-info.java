/**
 * Mends what OCR spoilt: Vietnamese marks and figures, where only one reading makes sense. What is
 * recognised is read from the mended text; what is shown stays as read.
 */
package vn.giaoviec.extractor.text.repair;
