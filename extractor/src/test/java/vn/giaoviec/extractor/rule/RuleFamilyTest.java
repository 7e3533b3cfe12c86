package vn.giaoviec.extractor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.text.Line;

class RuleFamilyTest {
  private static final Vocabulary WORDS = Vocabulary.NUMBERS.span("day");

  /** Finds days, on which the first of the other rules relies. */
  private static final RuleSet<String> DAYS =
      set("day", List.of(rule("weekday", "thứ (hai|ba|tư)").example("thứ hai", "thứ hai")));

  private static final RuleSet<String> RULES =
      set(
          "deadline",
          List.of(
              rule("before", "trước <day>").example("trước thứ hai", "trước thứ hai"),
              rule("always", "thường (xuyên|trực)").example("thường xuyên", "thường xuyên")));

  private static final RuleFamily FAMILY = RuleFamily.of(Set.of("day"), List.of(DAYS, RULES));

  private static Rule.Builder<String> rule(String name, String pattern) {
    return Rule.<String>named(name, WORDS, pattern, Match::text).example("thứ ba", "thứ ba");
  }

  private static RuleSet<String> set(String name, List<Rule.Builder<String>> rules) {
    return RuleSet.of(name, Line::of, rules.stream().map(rule -> rule.notIn("khác")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "xong thứ tư, true",
    "việc thường xuyên, true",
    "trước khi họp, false", // "trước" needs a day, and nothing here makes one
    "thứ tự, false",
    "thường lệ, false",
    "'', false"
  })
  void asksForAllThatARuleNeeds(String text, boolean may) {
    assertEquals(may, FAMILY.mayFind(Line.of(text)), text);
  }

  @ParameterizedTest
  @CsvSource({
    "xong trước thứ ba nhé, trước thứ ba",
    "việc thường trực, thường trực",
    "trước khi họp thứ ba, ''",
    "khác, ''"
  })
  void aSurveyedLineGivesWhatTheRulesFindAlone(String text, String found) {
    Line surveyed = FAMILY.surveyed(Line.of(text));
    Line line = surveyed.with(DAYS.spans(surveyed, "day"));
    List<String> hits = RULES.find(line).stream().map(Hit::value).toList();
    assertEquals(found.isEmpty() ? List.of() : List.of(found), hits, text);
    Line plain = Line.of(text);
    assertEquals(
        hits,
        RULES.find(plain.with(DAYS.spans(plain, "day"))).stream().map(Hit::value).toList(),
        text);
  }
}
