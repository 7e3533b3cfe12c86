package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder.Mention;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.rule.Hit;
import vn.giaoviec.extractor.rule.RuleSet;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;

/**
 * A phrase of which only the deadline matters: the cell of a time column, or what a user typed.
 *
 * <p>If one rule takes the whole phrase, that is its meaning. Else the phrases inside count that
 * would count in running text; else days and periods that begin a part of it. The deadline's text
 * is the whole phrase.
 */
final class Phrase {
  private static final String RUBBISH = " \t\n.,;:·*_|";
  private static final Set<String> PART_ENDS = Set.of(";", ":", "-", "+", "(", ",", ".", "và", "&");

  /** So many words before a time say what is done then. */
  private static final int MOST_BEFORE = 4;

  private static final String EXPECTED = "dự kiến";

  /** Bounds the work on a cell that is no phrase. */
  private static final int MAX_CHARS = 2_000;

  private Phrase() {}

  /** What the phrase means, with offsets into {@code phrase}; empty if it sets no deadline. */
  static Optional<Mention> mention(String phrase, @Nullable LocalDate issued) {
    String text = strip(Normal.nfc(phrase));
    if (text.isEmpty() || text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Line line = Reading.days(text, issued);
    Optional<Mention> whole =
        whole(DeadlineRules.STATED, line).or(() -> whole(DeadlineRules.BARE, line));
    boolean definite = whole.isPresent() && Rank.definiteness(whole.get().deadline()) > 1;
    Optional<Mention> found =
        definite ? whole : Rank.best(both(whole, inside(line).stream().toList()));
    return found.map(
        mention ->
            new Mention(0, phrase.length(), withText(mention.deadline(), text), mention.rule()));
  }

  /** What a time column's cell means, where an expected time is the time set. */
  static Optional<Mention> cell(String cell, @Nullable LocalDate issued) {
    String text = strip(Normal.nfc(cell));
    boolean expected = text.regionMatches(true, 0, EXPECTED, 0, EXPECTED.length());
    return mention(expected ? text.substring(EXPECTED.length()) : cell, issued);
  }

  private static Optional<Mention> whole(RuleSet<Deadline> rules, Line line) {
    Hit<Deadline> hit = rules.whole(line);
    return hit == null ? Optional.empty() : Optional.of(DeadlineFinder.mention(rules, hit));
  }

  private static Stream<Mention> both(Optional<Mention> one, List<Mention> others) {
    return Stream.concat(one.stream(), others.stream());
  }

  private static Optional<Mention> inside(Line line) {
    Optional<Mention> stated =
        Rank.best(DeadlineFinder.mentions(DeadlineRules.STATED, line).stream());
    boolean definite = stated.isPresent() && Rank.definiteness(stated.get().deadline()) > 1;
    return definite && !keptUp(line, stated.get())
        ? stated
        : Rank.best(both(stated, atParts(line)));
  }

  /**
   * "2027 - 2028; rà soát hằng năm": what is done again and again afterwards, told in a part of its
   * own that another time precedes.
   */
  private static boolean keptUp(Line line, Mention stated) {
    if (!(stated.deadline() instanceof Deadline.Recurring)) {
      return false;
    }
    String before = line.text().substring(0, stated.start());
    int part = before.lastIndexOf(';');
    return part > 0 && !before.substring(part + 1).isBlank();
  }

  /** The days and periods at the beginning of the phrase's parts. */
  private static List<Mention> atParts(Line line) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < line.tokens().size(); at++) {
      Hit<Deadline> hit = starts(line, at) ? DeadlineRules.BARE.at(line, at) : null;
      if (hit != null && Rank.definiteness(hit.value()) > 1) {
        mentions.add(DeadlineFinder.mention(DeadlineRules.BARE, hit));
        at = hit.match().to() - 1;
      }
    }
    return mentions;
  }

  private static boolean starts(Line line, int at) {
    return at == 0
        || PART_ENDS.contains(line.word(at - 1)) && !spanned(line, at)
        || newLine(line, at)
        || saysWhat(line, at);
  }

  /** The dash within "2027 - 2028" ends no part. */
  private static boolean spanned(Line line, int at) {
    return at > 1
        && line.word(at - 1).equals("-")
        && line.tokens().get(at).kind() == Token.Kind.NUMBER
        && line.tokens().get(at - 2).kind() == Token.Kind.NUMBER;
  }

  /** "tiếp nhận quý IV/2026; xây dựng 2027 - 2028": in each part what is done then comes first. */
  private static boolean saysWhat(Line line, int at) {
    int part = at;
    while (part > 0 && line.tokens().get(part - 1).kind() == Token.Kind.WORD) {
      part--;
    }
    boolean several = line.text().indexOf(';') >= 0;
    return several
        && at > part
        && at - part <= MOST_BEFORE
        && (part == 0 || line.word(part - 1).equals(";"));
  }

  private static boolean newLine(Line line, int at) {
    Token before = line.tokens().get(at - 1);
    Token token = line.tokens().get(at);
    return line.text().substring(before.end(), token.start()).contains("\n");
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && RUBBISH.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && RUBBISH.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static Deadline withText(Deadline deadline, String text) {
    if (deadline instanceof Deadline.OnDate date) {
      return new Deadline.OnDate(text, date.due(), date.strict(), date.time());
    } else if (deadline instanceof Deadline.During during) {
      return new Deadline.During(text, during.start(), during.due());
    } else if (deadline instanceof Deadline.Recurring recurring) {
      return new Deadline.Recurring(
          text,
          recurring.every(),
          recurring.month(),
          recurring.day(),
          recurring.strict(),
          recurring.time());
    } else if (deadline instanceof Deadline.Relative relative) {
      return new Deadline.Relative(text, relative.offset(), relative.due());
    }
    return new Deadline.Ongoing(text);
  }
}
