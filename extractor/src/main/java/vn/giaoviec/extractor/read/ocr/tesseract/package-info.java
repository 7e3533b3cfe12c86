/** Tesseract as the engine: in process, or as a program where its native libraries are missing. */
package vn.giaoviec.extractor.read.ocr.tesseract;
