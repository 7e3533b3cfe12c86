package vn.giaoviec.extractor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Reference;
import vn.giaoviec.extractor.rule.Hit;
import vn.giaoviec.extractor.text.Normal;

/** Finds every other document that a text cites by number, each once, in reading order. */
public final class ReferenceFinder {
  /** Only such words stand between two members of a list that share the kind before the first. */
  private static final Pattern LIST_GAP = Pattern.compile("[\\s,;)]{0,4}(?:và |số |và số )?\\s?");

  /** An annex says which document it belongs to; that is no citation. */
  private static final Pattern ATTACHED =
      Pattern.compile("\\( ?(?:ban hanh )?(?:kem theo|dinh kem)[^()]{0,160}$");

  private static final int LONGEST_GAP = 12;

  private static final int LOOK_BACK = 200;

  private final @Nullable String own;
  private final @Nullable String ownKind;
  private final Merged merged = new Merged();

  private ReferenceFinder(Header header) {
    Found<String> number = header.number();
    Found<String> type = header.type();
    own = number == null ? null : DocumentNumber.key(number.value());
    ownKind = type == null ? null : Normal.word(type.value());
  }

  /**
   * The documents that a text cites by number. Short mentions of one that is cited in full
   * elsewhere are the same reference; its absent fields come from the fuller mention.
   *
   * @param all the whole document: letterhead, tables, footnotes and annexes included
   * @param header its header; its own number is no reference
   */
  public static List<Reference> find(List<Block> all, Header header) {
    ReferenceFinder finder = new ReferenceFinder(header);
    for (Block block : all) {
      if (block instanceof Block.Paragraph paragraph) {
        finder.search(paragraph.text(), paragraph.place());
      } else if (block instanceof Block.Footnote note) {
        finder.search(note.text(), note.place());
      } else if (block instanceof Block.Table table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> finder.searchCell(cell));
      }
    }
    return finder.merged.references();
  }

  private void searchCell(Block.Cell cell) {
    for (String line : cell.text().split("\n")) {
      search(line, cell.place());
    }
  }

  private void search(String text, Place place) {
    if (text.indexOf('/') < 0 && text.indexOf('-') < 0) {
      return;
    }
    if (DocumentNumber.in(text).isEmpty()) {
      return; // every rule needs one
    }
    TextLine line = TextLine.of(text.strip(), 0, false, place);
    if (Landmark.ATTACHED.marks(line) || (Landmark.NUMBER.marks(line) && line.words() <= 12)) {
      return;
    }
    Hit<Cited> before = null;
    String kind = null;
    for (Hit<Cited> hit : ReferenceRules.rules().find(text)) {
      Cited cited = hit.value();
      boolean listed = before != null && isListGap(text, before, hit);
      kind = cited.kind() != null ? cited.kind() : listed ? kind : null;
      if (!isOwn(cited, text, hit)) {
        merged.add(cited.withKind(kind), evidence(hit, place));
      }
      before = hit;
    }
  }

  private static boolean isListGap(String text, Hit<Cited> before, Hit<Cited> hit) {
    int from = before.match().end();
    int to = hit.match().start();
    String gap = text.substring(from, Math.min(to, from + LOOK_BACK));
    boolean several = isSeveral(text, before) && to - from < LOOK_BACK && text.startsWith("số", to);
    return (several && gap.indexOf(';') < 0)
        || (to - from <= LONGEST_GAP && LIST_GAP.matcher(gap).matches());
  }

  /** "các Nghị quyết số A về …, số B về …" */
  private static boolean isSeveral(String text, Hit<Cited> hit) {
    String before = text.substring(Math.max(0, hit.match().start() - 4), hit.match().start());
    return before.equalsIgnoreCase("các ");
  }

  private boolean isOwn(Cited cited, String text, Hit<Cited> hit) {
    if (DocumentNumber.key(cited.number()).equals(own)) {
      return true;
    }
    int at = hit.match().start();
    String before = Normal.fold(text.substring(Math.max(0, at - LOOK_BACK), at));
    String kind = cited.kind() == null ? "" : Normal.word(cited.kind());
    return ownKind != null && kind.startsWith(ownKind) && ATTACHED.matcher(before).find();
  }

  private static Evidence evidence(Hit<Cited> hit, Place place) {
    return new Evidence(place, hit.match().text(), ReferenceRules.rules().nameOf(hit.rule()));
  }

  /** References in the order of their first mention. */
  private static final class Merged {
    private final List<Cited> cited = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    void add(Cited mention, Evidence where) {
      for (int i = 0; i < cited.size(); i++) {
        if (SameDocument.test(cited.get(i), mention)) {
          cited.set(i, cited.get(i).filledFrom(mention));
          return;
        }
      }
      cited.add(mention);
      evidence.add(where);
    }

    List<Reference> references() {
      List<Reference> all = new ArrayList<>();
      for (int i = 0; i < cited.size(); i++) {
        Cited one = cited.get(i);
        all.add(new Reference(one.number(), one.kind(), one.date(), one.issuer(), evidence.get(i)));
      }
      return List.copyOf(all);
    }
  }
}
