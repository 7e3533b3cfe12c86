package vn.giaoviec.extractor.layout.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A heading, item, paragraph or table with all that stands under it.
 *
 * @param marker the sign it begins with; null for a plain paragraph and for a table
 * @param text its words without the sign, with those of the plain paragraphs that continue it;
 *     empty for a table
 * @param tokens those of the text
 * @param style how its first paragraph looks
 * @param table the table, if it is one; null otherwise
 * @param place where it begins
 * @param children what stands under it, in order
 */
public record Section(
    @Nullable Marker marker,
    String text,
    List<Token> tokens,
    Block.Style style,
    Block.@Nullable Table table,
    Place place,
    List<Section> children) {

  /** Whether nothing stands under it. */
  public boolean leaf() {
    return children.isEmpty();
  }

  /** What a section path shows for it: "III", "2.2", "a"; empty without a numbered sign. */
  public String label() {
    return marker == null || marker.kind().bullet() ? "" : marker.label();
  }

  /** Whether it ends in a colon, so that what follows belongs under it. */
  public boolean leadsIn() {
    return text.endsWith(":");
  }

  /** The tokens of words that may be its whole text. */
  public List<Token> tokensOf(String words) {
    return words.equals(text) ? tokens : Tokens.of(words);
  }

  /** The same section with other words, and no table. */
  public Section withText(String words) {
    return new Section(marker, words, Tokens.of(words), style, null, place, children);
  }
}
