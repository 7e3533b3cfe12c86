/** Numbers and days that were written into a printed page by hand or by a numbering stamp. */
package vn.giaoviec.extractor.read.ocr.hand;
