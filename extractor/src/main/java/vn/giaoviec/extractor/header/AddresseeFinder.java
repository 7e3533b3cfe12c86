package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Found;

/** Finds those to whom a letter ("Kính gửi: …") or a telegram ("X điện: …") goes, one a line. */
final class AddresseeFinder {
  private static final Pattern HEAD = Pattern.compile("(?:kinh gui(?: ?:)?|.{2,70}? dien ?:) ?");

  /** Where one entry ends and the next begins inside a line. */
  private static final Pattern BETWEEN =
      Pattern.compile(" ?; ?(?:[-+•–—] ?)?| (?=[-•–] \\p{Lu}\\p{Ll})(?<=; )");

  private AddresseeFinder() {}

  static List<Found<String>> find(List<TextLine> opening) {
    List<Found<String>> found = new ArrayList<>();
    boolean open = false;
    for (TextLine line : opening) {
      String text = line.text();
      Matcher head = HEAD.matcher(line.folded());
      if (Landmark.ADDRESSEES.marks(line) && head.lookingAt()) {
        open = true;
        text = text.substring(head.end());
      }
      if (open) {
        for (String entry : BETWEEN.split(text)) {
          add(found, Entries.clean(entry), line);
        }
      }
    }
    return found;
  }

  private static void add(List<Found<String>> found, String entry, TextLine line) {
    if (TextLine.holdsWord(entry)) {
      found.add(Found.of(entry, line.place(), line.text(), "header/addressees"));
    }
  }
}
