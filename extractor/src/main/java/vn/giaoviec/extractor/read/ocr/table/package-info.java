/**
 * Ruled tables in pictures of pages: finds the rules, rubs them out, and cuts the cells between
 * them, so that each cell is recognised by itself.
 */
package vn.giaoviec.extractor.read.ocr.table;
