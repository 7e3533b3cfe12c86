/** Other documents that a text cites by number. */
@org.jspecify.annotations.NullMarked
package vn.giaoviec.extractor.reference;
