/** HTML. */
package vn.giaoviec.extractor.read.markup;
