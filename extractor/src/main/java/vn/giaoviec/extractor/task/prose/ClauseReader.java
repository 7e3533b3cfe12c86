package vn.giaoviec.extractor.task.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.text.Sentences;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Reads the clauses of items, and each item's only once: it is asked first whether it closes the
 * items before it and then for its tasks. For one document and one thread.
 */
final class ClauseReader {
  private final @Nullable LocalDate issued;
  private final Map<String, List<Clause>> read = new HashMap<>();

  ClauseReader(@Nullable LocalDate issued) {
    this.issued = issued;
  }

  /**
   * The clauses of an item's text in order, sentences of form left out.
   *
   * @param text all words of the section, or some
   */
  List<Clause> of(String text, Section section) {
    return read.computeIfAbsent(text, words -> read(words, section.tokensOf(words)));
  }

  private List<Clause> read(String text, List<Token> tokens) {
    List<Clause> clauses = new ArrayList<>();
    for (Sentences.Range range : Sentences.of(text, tokens)) {
      String sentence = text.substring(range.start(), range.end());
      List<Token> own = Tokens.part(tokens, range.start(), range.end());
      for (String clause : Clauses.of(sentence, own)) {
        List<Token> words = clause.equals(sentence) ? own : Tokens.of(clause);
        if (!Formula.sentence(clause, words)) {
          clauses.add(Clause.of(TimedText.of(clause, words, issued)));
        }
      }
    }
    return List.copyOf(clauses);
  }
}
