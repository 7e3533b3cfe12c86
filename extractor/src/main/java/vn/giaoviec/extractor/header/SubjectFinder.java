package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.layout.Titles;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.reference.DocumentNumber;

/** Finds the kind of document and its subject (tên loại, trích yếu). */
final class SubjectFinder {
  /** "V/v …" of a letter; some write "Về …" there. */
  private static final Pattern ABOUT =
      Pattern.compile("(?<!\\p{L})(?:V/v|v/v|V/V|Về|VỀ|về việc)(?!\\p{L})");

  /** "NGHỊ QUYẾT / CỦA QUỐC HỘI VỀ …": whose it is belongs to the kind. */
  private static final Pattern OF_BODY = Pattern.compile("^CỦA [\\p{Lu} ]{4,60}? (?=VỀ )");

  /** A subject that begins so needs the word before; "thực hiện …" stands by itself. */
  private static final Pattern GOES_ON = Pattern.compile("(?!thực hiện |triển khai )\\p{Ll}");

  private static final Pattern FOOTNOTE_CALLS = Pattern.compile("[¹²³⁰⁴-⁹]{1,3}$");

  private final List<TextLine> lines;
  private int titleAt = -1;
  private Titles.@Nullable Title title;

  SubjectFinder(List<TextLine> opening) {
    this.lines = opening;
    for (int i = 0; i < lines.size() && title == null; i++) {
      if (Landmark.ADDRESSEES.marks(lines.get(i))) {
        break;
      }
      title = Titles.of(lines.get(i));
      titleAt = i;
    }
  }

  /** The kind; a letter has no title, and the code of its number names no kind. */
  @Nullable Found<String> type(@Nullable Found<String> number) {
    if (title != null) {
      TextLine line = lines.get(titleAt);
      return Found.of(title.kind().name(), line.place(), line.text(), "header/title");
    }
    if (number != null) {
      List<DocumentNumber> numbers = DocumentNumber.in(number.value());
      Titles.Kind kind = numbers.isEmpty() ? null : Titles.byCode(numbers.get(0).code());
      if (kind != null) {
        return new Found<>(kind.name(), number.evidence());
      }
    }
    for (TextLine line : lines) {
      if (Landmark.ADDRESSEES.marks(line) || Landmark.ABOUT.marks(line)) {
        return Found.of("Công văn", line.place(), line.text(), "header/letter");
      }
    }
    return null;
  }

  /** The subject as written; null where there is none. */
  @Nullable Found<String> subject() {
    return title == null ? afterAbout() : afterTitle(title);
  }

  private @Nullable Found<String> afterTitle(Titles.Title known) {
    List<String> words = new ArrayList<>();
    if (!known.rest().isEmpty()) {
      words.add(known.rest());
    }
    if (Titles.ofPage(lines.get(titleAt), known)) {
      return found(words, lines.get(titleAt), "header/subject-under-title");
    }
    for (TextLine line : lines.subList(titleAt + 1, lines.size())) {
      if (Landmark.ADDRESSEES.marks(line) || Landmark.ATTACHED.marks(line)) {
        break;
      }
      if (!isLetterhead(line)) {
        words.add(line.text());
      }
    }
    if (!words.isEmpty() && GOES_ON.matcher(words.get(0)).lookingAt()) {
      words.add(0, known.qualifier()); // "THÔNG BÁO KẾT LUẬN", then "của …"
    }
    if (!words.isEmpty()) {
      words.set(0, OF_BODY.matcher(words.get(0)).replaceFirst(""));
    }
    return found(words, lines.get(titleAt), "header/subject-under-title");
  }

  private @Nullable Found<String> afterAbout() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Matcher about = ABOUT.matcher(line.text());
      if (about.find() && (about.start() == 0 || isNumber(line, about.start()))) {
        List<String> words = new ArrayList<>(List.of(line.text().substring(about.start())));
        words.addAll(runningOn(i));
        return found(words, line, "header/subject-of-letter");
      }
    }
    return null;
  }

  /** Whether the words before the subject are the document's number, run together with it. */
  private static boolean isNumber(TextLine line, int end) {
    return Landmark.NUMBER.marks(line.withText(line.text().substring(0, end).strip()));
  }

  /** The lines under "V/v …" that go on with it; the other column may stand between. */
  private List<String> runningOn(int from) {
    List<String> words = new ArrayList<>();
    for (TextLine line : lines.subList(from + 1, lines.size())) {
      if (Landmark.ADDRESSEES.marks(line)
          || line.capitals()
          || Landmark.ARRIVAL.marks(line) && !Landmark.PLACE_DATE.marks(line)) {
        break;
      }
      if (!isLetterhead(line)) {
        words.add(line.text());
      }
    }
    return words;
  }

  private static boolean isLetterhead(TextLine line) {
    return Landmark.MOTTO.marks(line)
        || Landmark.NUMBER.marks(line)
        || Landmark.PLACE_DATE.marks(line)
        || Landmark.DIGITAL.marks(line);
  }

  private static @Nullable Found<String> found(List<String> words, TextLine at, String rule) {
    String subject = FOOTNOTE_CALLS.matcher(String.join(" ", words).strip()).replaceAll("").strip();
    return subject.isEmpty() ? null : Found.of(subject, at.place(), subject, rule);
  }
}
