/** Spreadsheets. */
package vn.giaoviec.extractor.read.sheet;
