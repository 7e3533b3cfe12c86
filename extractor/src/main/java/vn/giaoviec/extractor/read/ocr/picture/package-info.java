/** Pictures of pages, and how they are made ready for recognition. */
package vn.giaoviec.extractor.read.ocr.picture;
