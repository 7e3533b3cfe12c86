/** Normalised words, tokens and numbers: what every rule works on. */
package vn.giaoviec.extractor.text;
