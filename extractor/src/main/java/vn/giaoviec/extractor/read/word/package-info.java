/** Readers of Word's formats, DOCX and DOC. */
package vn.giaoviec.extractor.read.word;
