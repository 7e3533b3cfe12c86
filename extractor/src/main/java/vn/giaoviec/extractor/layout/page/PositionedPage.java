package vn.giaoviec.extractor.layout.page;

import java.util.List;

/**
 * What stands where on a page, turned so that its text is upright.
 *
 * @param number the page's number in its file, from 1
 * @param width its width in points
 * @param height its height in points
 * @param words its words, in no particular order; may be empty
 * @param rulings its drawn horizontal and vertical lines, in no particular order; may be empty
 */
public record PositionedPage(
    int number, float width, float height, List<Word> words, List<Ruling> rulings) {}
