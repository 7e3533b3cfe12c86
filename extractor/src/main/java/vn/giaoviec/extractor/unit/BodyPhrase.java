package vn.giaoviec.extractor.unit;

/**
 * One or more names of bodies or people that stand together in running text, such as "Sở Tài chính,
 * Sở Nội vụ và các cơ quan liên quan".
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param people true if they are people: named, or comrades by function ("các đồng chí …")
 */
public record BodyPhrase(int from, int to, boolean people) {}
