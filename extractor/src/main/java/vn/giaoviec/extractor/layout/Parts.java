package vn.giaoviec.extractor.layout;

import java.util.List;

/**
 * The blocks of a document by the part they belong to, in reading order within each.
 *
 * @param opening from the letterhead to the subject line and, in letters, "Kính gửi: …"
 * @param body the content, from its first sentence to "./."
 * @param closing recipients and signature
 * @param annex all that follows the closing: annexes with their own titles and tables
 */
public record Parts(
    List<Block> opening, List<Block> body, List<Block> closing, List<Block> annex) {}
