package vn.giaoviec.extractor.read.ocr;

import vn.giaoviec.extractor.layout.page.Word;

/**
 * A word as an engine recognised it.
 *
 * @param word the word; places and size in the picture's pixels
 * @param confidence how sure the engine is, 0 to 100
 */
public record RecognisedWord(Word word, float confidence) {}
