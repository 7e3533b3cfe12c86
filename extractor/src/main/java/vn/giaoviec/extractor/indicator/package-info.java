/** Figures of a document (chỉ tiêu, số liệu): quantities in running text and cells of tables. */
package vn.giaoviec.extractor.indicator;
