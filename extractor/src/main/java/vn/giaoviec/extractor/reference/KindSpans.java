package vn.giaoviec.extractor.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.extractor.layout.Titles;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Span;

/** Finds the kinds of documents that a text names: "Nghị quyết", "Thông báo Kết luận". */
final class KindSpans {
  /** The type of the spans. */
  static final String TYPE = "kind";

  /** The type of the spans of kinds that have a name of their own before the number. */
  static final String LAW = "law";

  private static final Set<String> LAWS = words(List.of("luật", "bộ luật", "pháp lệnh"));

  /** Kinds with the words that practice adds, and what texts call documents in short. */
  private static final Set<String> KINDS =
      words(
          Stream.concat(
                  Titles.kinds().stream().map(Titles.Kind::name),
                  Stream.of(
                      "thông báo kết luận",
                      "kế hoạch hành động",
                      "kế hoạch phối hợp",
                      "chương trình phối hợp",
                      "chương trình hành động",
                      "quy chế phối hợp",
                      "văn bản",
                      "sắc lệnh",
                      "nq",
                      "qđ",
                      "nđ",
                      "tt",
                      "ct",
                      "kl"))
              .toList());

  private static final Set<String> FIRST =
      KINDS.stream().map(kind -> kind.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

  /** The longest kind has so many words. */
  private static final int LONGEST = 4;

  private KindSpans() {}

  private static Set<String> words(Collection<String> names) {
    return names.stream().map(Normal::word).collect(Collectors.toUnmodifiableSet());
  }

  static List<Span> in(Line line) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      if (FIRST.contains(line.word(i))) {
        addAt(spans, line, i);
      }
    }
    return spans;
  }

  /** Whether a kind begins at a token. */
  static boolean begins(Line line, int from) {
    List<Span> spans = new ArrayList<>();
    addAt(spans, line, from);
    return !spans.isEmpty();
  }

  /** Adds the longest kind that begins at a token. */
  private static void addAt(List<Span> spans, Line line, int from) {
    StringBuilder words = new StringBuilder();
    int end = from;
    for (int i = from; i < Math.min(line.tokens().size(), from + LONGEST); i++) {
      words.append(i == from ? "" : " ").append(line.word(i));
      if (KINDS.contains(words.toString())) {
        end = i + 1;
      }
      if (LAWS.contains(words.toString())) {
        spans.add(new Span(LAW, from, i + 1, line.text(from, i + 1)));
      }
    }
    if (end > from) {
      spans.add(new Span(TYPE, from, end, line.text(from, end)));
    }
  }
}
