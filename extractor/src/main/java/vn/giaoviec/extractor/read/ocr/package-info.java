/** Reads pages that are pictures: words and ruled lines with their places, as a PDF's text has. */
package vn.giaoviec.extractor.read.ocr;
