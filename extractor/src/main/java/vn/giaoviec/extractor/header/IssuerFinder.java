package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.layout.Titles;
import vn.giaoviec.extractor.model.Found;

/** Finds the body in the letterhead: of a parent body and the issuing one the latter. */
final class IssuerFinder {
  /** No line of a body's name has more words. */
  private static final int LONGEST = 30;

  private IssuerFinder() {}

  /** The issuer in running case; null where the letterhead names none. */
  static @Nullable Found<String> find(List<TextLine> opening, Casing casing) {
    List<List<TextLine>> bodies = bodies(withoutStamp(head(opening)));
    List<TextLine> last = new ArrayList<>(issuing(bodies));
    int at = bodies.indexOf(last);
    if (at > 0 && last.size() == 1 && BodyHeads.isPart(last.get(0).folded())) {
      last.addAll(bodies.get(at - 1));
    }
    if (last.isEmpty()) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    last.forEach(line -> name.append(' ').append(line.text()));
    String written = name.toString().strip();
    return Found.of(
        casing.restore(written), last.get(0).place(), written, "header/issuer-of-letterhead");
  }

  /** The lines in capitals over the number and the title. */
  private static List<TextLine> head(List<TextLine> opening) {
    List<TextLine> head = new ArrayList<>();
    for (TextLine line : opening) {
      if (Landmark.NUMBER.marks(line)
          || Landmark.ABOUT.marks(line)
          || Landmark.ADDRESSEES.marks(line)
          || Titles.of(line) != null) {
        break;
      }
      boolean other =
          Landmark.MOTTO.marks(line)
              || Landmark.PLACE_DATE.marks(line)
              || Landmark.URGENCY.marks(line)
              || line.folded().equals("nam") // "… CHỦ NGHĨA VIỆT" / "NAM"
              || Character.isDigit(line.text().charAt(0)); // a scrap of print over print
      if (!other && line.words() <= LONGEST && (line.capitals() || Landmark.DIGITAL.marks(line))) {
        head.add(line);
      }
    }
    return head;
  }

  /** Without what a digital signature prints: its body's name, then an address and a time. */
  private static List<TextLine> withoutStamp(List<TextLine> head) {
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : head) {
      if (!Landmark.DIGITAL.marks(line)) {
        kept.add(line);
      } else if (!kept.isEmpty() && line.folded().contains("@")) {
        kept.subList(lastBody(kept), kept.size()).clear();
      }
    }
    return kept;
  }

  private static int lastBody(List<TextLine> lines) {
    int at = lines.size() - 1;
    while (at > 0 && !BodyHeads.begins(lines.get(at).folded(), lines.get(at - 1).folded())) {
      at--;
    }
    return at;
  }

  /** The names, each with the lines it runs over. */
  private static List<List<TextLine>> bodies(List<TextLine> head) {
    List<List<TextLine>> bodies = new ArrayList<>();
    String before = "";
    for (TextLine line : head.stream().flatMap(IssuerFinder::split).toList()) {
      if (bodies.isEmpty() || BodyHeads.begins(line.folded(), before)) {
        bodies.add(new ArrayList<>());
      }
      bodies.get(bodies.size() - 1).add(line);
      before = line.folded();
    }
    return bodies;
  }

  /** A parent and the issuing body that a format has run together, apart. */
  private static Stream<TextLine> split(TextLine line) {
    int second = BodyHeads.second(line.folded());
    return second == 0
        ? Stream.of(line)
        : Stream.of(
            line.withText(line.text().substring(0, second).strip()),
            line.withText(line.text().substring(second)));
  }

  /** The issuing body: the last one; its name is bold where the parent's isn't. */
  private static List<TextLine> issuing(List<List<TextLine>> bodies) {
    List<TextLine> issuing = bodies.isEmpty() ? List.of() : bodies.get(bodies.size() - 1);
    for (List<TextLine> body : bodies) {
      boolean bold = body.stream().allMatch(TextLine::bold);
      boolean lastBold = issuing.stream().anyMatch(TextLine::bold);
      issuing = bold && !lastBold ? body : issuing;
    }
    return issuing;
  }
}
