package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder.Mention;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.rule.Hit;
import vn.giaoviec.extractor.rule.RuleSet;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A text with its tokens and the times that it states, read once for all that is asked of it. Its
 * times are looked for when they are first asked for. For one thread.
 */
public final class TimedText {
  private final String text;
  private final List<Token> tokens;
  private final @Nullable LocalDate issued;

  /** With its times; null as long as it isn't known, or where it holds none. */
  private @Nullable Line line;

  private boolean looked;
  private @Nullable List<Hit<Deadline>> stated;

  private TimedText(String text, List<Token> tokens, @Nullable LocalDate issued) {
    this.text = text;
    this.tokens = tokens;
    this.issued = issued;
  }

  /**
   * A text.
   *
   * @param text NFC text
   * @param issued the document's date of issue; null where it isn't known
   */
  public static TimedText of(String text, @Nullable LocalDate issued) {
    return new TimedText(text, Tokens.of(text), issued);
  }

  /** The same for a text whose tokens are known. */
  public static TimedText of(String text, List<Token> tokens, @Nullable LocalDate issued) {
    return new TimedText(text, tokens, issued);
  }

  /** The text as written. */
  public String text() {
    return text;
  }

  /** The tokens from left to right. */
  public List<Token> tokens() {
    return tokens;
  }

  /** See {@link DeadlineFinder#mentions(String, LocalDate)}. */
  public List<Mention> mentions() {
    return stated().stream().map(hit -> DeadlineFinder.mention(DeadlineRules.STATED, hit)).toList();
  }

  /** The deadline of a task in prose; empty if the text states none. */
  public Optional<Mention> ofItem() {
    return ItemDeadline.of(this);
  }

  /** Whether a look at its words told that nothing can be found in it. */
  boolean holdsNoTime() {
    return line() == null;
  }

  @Nullable LocalDate issued() {
    return issued;
  }

  /** The text with its dates, its periods and its single days; null where it holds no time. */
  private @Nullable Line line() {
    if (!looked) {
      Line numbers = DeadlineRules.ALL.surveyed(Line.of(text, tokens));
      line = DeadlineRules.ALL.mayFind(numbers) ? Reading.days(numbers, issued) : null;
      looked = true;
    }
    return line;
  }

  /** What the rules find whose own words say that a time is a deadline. */
  List<Hit<Deadline>> stated() {
    List<Hit<Deadline>> hits = stated;
    if (hits == null) {
      hits = find(DeadlineRules.STATED);
      stated = hits;
    }
    return hits;
  }

  /** The days of events; see {@link DeadlineRules#EVENTS}. */
  List<Hit<Deadline>> events() {
    return find(DeadlineRules.EVENTS);
  }

  private List<Hit<Deadline>> find(RuleSet<Deadline> rules) {
    Line read = line();
    return read == null ? List.of() : rules.find(read);
  }
}
