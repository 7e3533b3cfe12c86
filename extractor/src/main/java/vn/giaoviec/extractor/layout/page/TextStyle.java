package vn.giaoviec.extractor.layout.page;

/**
 * How a word looks.
 *
 * @param size the font size in points, as shown on the page
 * @param bold true if it is bold
 * @param italic true if it is italic or slanted
 */
public record TextStyle(float size, boolean bold, boolean italic) {}
