/**
 * Pages as positioned words and ruled lines: what a reader of PDF and an OCR both hand on, so that
 * one layout code serves them.
 */
package vn.giaoviec.extractor.layout.page;
