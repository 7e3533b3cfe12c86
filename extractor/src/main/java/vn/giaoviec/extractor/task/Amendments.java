package vn.giaoviec.extractor.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;

/**
 * The new wording that a document gives to articles of another one, in quotes (Decree 30/2020/NĐ-CP
 * and the Law on legal documents 2015, article 12: a document is amended by one that quotes what
 * changes). It says what the other document rules from now on; by quoting it nobody is charged.
 */
final class Amendments {

  /** Leads in to new wording: "Sửa đổi khoản 2 Điều 5 như sau:"; plans have no articles. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?iu)(?=.{0,400}(?:sửa đổi|bổ sung|thay thế))(?=.{0,400}\\b(?:điều|khoản|điểm)\\b)"
              + ".{1,600}:");

  /** What a paragraph or its quote ends with behind the quotation mark. */
  private static final Pattern CLOSING = Pattern.compile("[”\"][ .;,]{0,4}$");

  /** Longer quotes were left open by mistake. */
  private static final int MOST_BLOCKS = 300;

  private Amendments() {}

  /** The blocks without new wording in quotes; the same list where there is none. */
  static List<Block> without(List<Block> blocks) {
    List<Block> own = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = leadsIn(blocks, at - 1) ? end(blocks, at) : at;
      if (end == at) {
        own.add(blocks.get(at));
        end++;
      }
      at = end;
    }
    return own.size() == blocks.size() ? blocks : List.copyOf(own);
  }

  private static boolean leadsIn(List<Block> blocks, int at) {
    return at >= 0
        && text(blocks.get(at)).endsWith(":")
        && LEAD_IN.matcher(text(blocks.get(at))).matches();
  }

  /** Behind the block in which the quote that begins at an index ends; the index without one. */
  private static int end(List<Block> blocks, int from) {
    String first = text(blocks.get(from));
    if (!first.startsWith("“") && !first.startsWith("\"")) {
      return from;
    }
    int open = 0;
    for (int i = from; i < Math.min(blocks.size(), from + MOST_BLOCKS); i++) {
      String text = text(blocks.get(i));
      open += count(text, '“') - count(text, '”');
      boolean other = i > from || text.length() > 1;
      if (other && open <= 0 && CLOSING.matcher(text).find()) {
        return i + 1;
      }
    }
    return from;
  }

  private static int count(String text, char sign) {
    return (int) text.chars().filter(c -> c == sign).count();
  }

  private static String text(Block block) {
    return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
  }
}
