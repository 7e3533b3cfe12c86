package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Found;

/** Finds the recipients (nơi nhận), one entry a line. */
final class RecipientFinder {
  /** Where an entry of a list that was run together ends. */
  private static final Pattern BETWEEN =
      Pattern.compile("; ?(?=[-+•*–—] ?\\p{L})|\\. (?=[-–—] \\p{Lu})");

  /** The words at a brace over several lines, which the text puts behind one of them. */
  private static final Pattern BRACE = Pattern.compile("; ?\\([^()]{1,60}\\)$");

  private RecipientFinder() {}

  static List<Found<String>> find(List<TextLine> lines) {
    List<Found<String>> found = new ArrayList<>();
    for (TextLine line : lines) {
      for (String part : BETWEEN.split(line.text())) {
        String entry = Entries.clean(BRACE.matcher(part.strip()).replaceFirst(""));
        if (!entry.isEmpty()) {
          found.add(Found.of(entry, line.place(), line.text(), "header/recipients"));
        }
      }
    }
    return found;
  }
}
