/** Plain text and Markdown, also what OCR and web exports make of documents. */
package vn.giaoviec.extractor.read.text;
