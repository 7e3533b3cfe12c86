/** OpenDocument text. */
package vn.giaoviec.extractor.read.odf;
