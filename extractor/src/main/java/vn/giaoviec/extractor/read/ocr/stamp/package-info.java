/**
 * What is put on a page after it was printed: the stamp of arrival, read apart from the document,
 * and seal and signature, through which the signer's title and name are read.
 */
package vn.giaoviec.extractor.read.ocr.stamp;
