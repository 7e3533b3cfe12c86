/** Reads pictures of pages: JPEG, PNG, TIFF with many pages, and folders of pictures in a ZIP. */
package vn.giaoviec.extractor.read.image;
