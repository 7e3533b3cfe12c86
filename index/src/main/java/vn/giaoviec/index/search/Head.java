package vn.giaoviec.index.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;

/**
 * What people name a document by: its kind, number, subject, issuer, date, and the file's name; the
 * beginning of its text where no subject was found.
 *
 * @param texts these, those that the document states
 */
record Head(List<String> texts) {

  private static final int MONTHS_A_QUARTER = 3;

  /** How many chars of a text its letterhead and title take. */
  private static final int BEGINNING = 400;

  Head(Document document) {
    this(texts(document));
  }

  private static List<String> texts(Document document) {
    Header header = document.header();
    List<String> texts = new ArrayList<>();
    String type = value(header.type());
    String subject = value(header.subject());
    // together, so that "thông báo kết luận" is one phrase
    texts.add((type == null ? "" : type + " ") + (subject == null ? "" : subject));
    add(texts, value(header.number()));
    add(texts, value(header.issuer()));
    add(texts, Mended.orNull(header.type()));
    add(texts, Mended.orNull(header.subject()));
    add(texts, Mended.orNull(header.issuer()));
    Found<LocalDate> issued = header.issued();
    if (issued != null) {
      LocalDate day = issued.value();
      texts.add(
          "ngày %d tháng %d năm %d"
              .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
      int quarter = (day.getMonthValue() - 1) / MONTHS_A_QUARTER + 1;
      texts.add("quý %d năm %d".formatted(quarter, day.getYear()));
    }
    add(texts, withoutEnding(document.source().fileName()));
    if (subject == null) {
      texts.addAll(beginning(document.paragraphs()));
    }
    return texts;
  }

  private static List<String> beginning(List<String> paragraphs) {
    List<String> texts = new ArrayList<>();
    int left = BEGINNING;
    for (int i = 0; i < paragraphs.size() && left > 0; i++) {
      String paragraph = paragraphs.get(i);
      texts.add(paragraph.substring(0, Math.min(left, paragraph.length())));
      left -= paragraph.length();
    }
    return texts;
  }

  private static void add(List<String> texts, @Nullable String text) {
    if (text != null) {
      texts.add(text);
    }
  }

  private static @Nullable String value(@Nullable Found<String> found) {
    return found == null ? null : found.value();
  }

  private static String withoutEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
