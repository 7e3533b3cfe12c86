/** One reader per kind of file, chosen by content. */
package vn.giaoviec.extractor.read;
