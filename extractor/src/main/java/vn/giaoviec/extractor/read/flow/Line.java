package vn.giaoviec.extractor.read.flow;

/**
 * The words between two manual line breaks.
 *
 * @param text tidy words (see {@link Words#tidy}); not empty
 * @param bold true if all its words are bold
 * @param italic true if all its words are italic
 */
public record Line(String text, boolean bold, boolean italic) {}
