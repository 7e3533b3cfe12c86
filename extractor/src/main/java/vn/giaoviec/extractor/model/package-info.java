/** What the program finds in a document; depends on nothing else of ours. */
package vn.giaoviec.extractor.model;
