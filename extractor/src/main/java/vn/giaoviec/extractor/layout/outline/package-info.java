/** The tree of headings, items and paragraphs that a document's numbering makes. */
package vn.giaoviec.extractor.layout.outline;
