/** Vietnamese in the encodings from before Unicode: recognised and converted. */
package vn.giaoviec.extractor.text.legacy;
