package vn.giaoviec.extractor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;

class RuleTest {
  private static final Vocabulary WORDS =
      Vocabulary.NUMBERS.words("colour", "red|dark? green|blue").span("thing");

  /** The text that a pattern matches from the first token on; null where it doesn't match. */
  private static String matched(String pattern, String text) {
    Match match = Pattern.of(pattern, WORDS).at(Line.of(text), 0);
    return match == null ? null : match.text();
  }

  @Test
  void literalsAreComparedInNormalForm() {
    assertEquals("QÚY  IV", matched("quý <roman>", "QÚY  IV năm"));
    assertNull(matched("quý", "quỹ"));
    assertEquals("Thưởng xuyên", matched("~thường ~xuyên", "Thưởng xuyên"));
    assertEquals("1/2", matched("<int> '/' <int>", "1/2"));
  }

  @Test
  void theLongestAlternativeWins() {
    assertEquals("a b c", matched("a|a b c|a b", "a b c d"));
    assertEquals("a c", matched("a b? c", "a c"));
    assertEquals("a x y c", matched("a .{0,2} c", "a x y c"));
    assertNull(matched("a .{0,2} c", "a x y z c"));
    assertEquals("a a", matched("a{2}", "a a a"));
    assertNull(matched("a{2}", "a b"));
  }

  @Test
  void dictionariesAndCaptures() {
    Match match =
        Pattern.of("paint n:<number> (it|them)? c:<colour>", WORDS)
            .at(Line.of("paint 12 them dark green"), 0);
    assertNotNull(match);
    assertEquals(12, match.integer("n"));
    assertEquals("dark green", match.words("c"));
    assertFalse(match.has("d"));
    assertEquals("", match.text("d"));
  }

  @Test
  void spansOfSeveralTokensAreOneStep() {
    Line line = Line.of("see the long thing here").with(List.of(new Span("thing", 1, 4, "T")));
    Match match = Pattern.of("see t:<thing> here", WORDS).at(line, 0);
    assertNotNull(match);
    assertEquals("T", match.value("t", String.class));
    assertEquals("the long thing", match.text("t"));
  }

  @Test
  void mistakesAreReported() {
    assertThrows(IllegalArgumentException.class, () -> Pattern.of("a?", WORDS));
    assertThrows(IllegalArgumentException.class, () -> Pattern.of("a (b", WORDS));
    assertThrows(IllegalArgumentException.class, () -> Pattern.of("<nothing>", WORDS));
    assertThrows(IllegalArgumentException.class, () -> Pattern.of("a{3,2}", WORDS));
    assertThrows(IllegalArgumentException.class, () -> Pattern.of("a 1/2", WORDS));
    assertThrows(IllegalArgumentException.class, () -> Pattern.of("a{0,1000}", WORDS));
    assertThrows(IllegalStateException.class, () -> rule("a", "a").notIn("b"));
  }

  private static Rule.Builder<String> rule(String name, String pattern) {
    return Rule.named(name, WORDS, pattern, Match::text);
  }

  private static final List<Rule<String>> RULES =
      List.of(
          rule("one", "red|red car")
              .example("a red car", "red car")
              .example("red", "red")
              .notIn("car"),
          rule("two", "red (car|bus)")
              .example("red bus", "red bus")
              .example("x red bus", "red bus")
              .notIn("red car"));

  @TestFactory
  Stream<DynamicTest> examplesRunAsTests() {
    return RuleExamples.of(sample());
  }

  private static RuleSet<String> sample() {
    return RuleSet.of("sample", Line::of, RULES);
  }

  @Test
  void leftmostLongestThenFirstDeclared() {
    List<Hit<String>> hits = sample().find("red red car and red bus");
    assertEquals(List.of("red", "red car", "red bus"), hits.stream().map(Hit::value).toList());
    assertEquals("sample/one", sample().nameOf(hits.get(1).rule()));
  }

  @Test
  void aRuleMayDeclineAMatch() {
    Rule<BigDecimal> even =
        Rule.<BigDecimal>named(
                "even", WORDS, "n:<number>", m -> m.integer("n") % 2 == 0 ? m.number("n") : null)
            .example("2", BigDecimal.valueOf(2))
            .example("1 4", BigDecimal.valueOf(4))
            .notIn("3");
    RuleSet<BigDecimal> set = RuleSet.of("even", Line::of, List.of(even));
    assertEquals(
        List.of(new Span("even", 1, 2, BigDecimal.valueOf(4))), set.spans(Line.of("3 4"), "even"));
    assertNull(set.whole(Line.of("4 4")));
    assertNotNull(set.whole(Line.of("4")));
  }

  @Test
  void namesDiffer() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RuleSet.of("twice", Line::of, List.of(RULES.get(0), RULES.get(0))));
  }
}
