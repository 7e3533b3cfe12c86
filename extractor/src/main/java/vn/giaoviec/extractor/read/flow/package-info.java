/** What the readers of formats without positions share: tidy words, grids of cells, footnotes. */
package vn.giaoviec.extractor.read.flow;
