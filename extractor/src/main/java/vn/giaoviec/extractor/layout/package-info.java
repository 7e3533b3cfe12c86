/** From positioned text to blocks, and from blocks to the parts of a document. */
package vn.giaoviec.extractor.layout;
