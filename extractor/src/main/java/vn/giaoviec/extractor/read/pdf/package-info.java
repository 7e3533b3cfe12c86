/** Reads PDF with PDFBox: one pass over each page for its words and its drawn lines. */
package vn.giaoviec.extractor.read.pdf;
